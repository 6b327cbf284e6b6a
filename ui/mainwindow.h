// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/session/readingdifference.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/importreport.h"
#include "ui/dialogs/preferences.h"
#include "ui/layoutstate.h"
#include "ui/recentfile.h"
#include "ui/views/noticebar.h"
#include "ui/viewstate.h"
#include "ui/workspaceview.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <vector>

class QMenu;
class QStackedWidget;

namespace budget::ui {

class Desk;
class DialogService;
class MainToolBar;
class ProgressStrip;
class StatusLine;
class WelcomePage;

/// How a window stood when it was closed.
struct WindowState
{
    QByteArray geometry;
    LayoutState layout;
    int zoomPercent = 100;
};

/// The frame: it places pages and panels and binds commands to them. Files are opened by the application,
/// which listens to the signals and gives the window a desk.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(DialogService& dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Null: the welcome page. The desk must stay until another is set. \a state is where one was in it.
    void setDesk(Desk* desk, const ViewState& state = {});
    /// Empty without a desk.
    [[nodiscard]] ViewState viewState() const;
    /// What the title calls it.
    void setDeskName(const QString& name);
    /// While a document is written no change is accepted, so the page does not take any.
    void setWaiting(bool isWaiting);
    [[nodiscard]] const ActionSet& actionSet() const { return m_actions; }
    [[nodiscard]] WorkspaceView* workspace() const { return m_workspace; }

    void setPreferences(const Preferences& preferences);
    void setRecentFiles(const std::vector<RecentFile>& files);
    void setWindowState(const WindowState& state);
    [[nodiscard]] WindowState windowState() const;

    void showNotice(NoticeBar::Kind kind, const QString& sentence);
    /// With something that can be done about it.
    void showOffer(NoticeBar::Kind kind, const QString& sentence, const NoticeBar::Offer& offer);
    void showInformation(const QString& sentence);
    void showError(const Error& error);
    void showProgress(const QString& what, int done, int total);
    void hideProgress();
    void showImportReport(const std::vector<ImportLine>& lines);
    /// Of a document that was read again; the list closes with the desk.
    void showDifferences(const std::vector<ReadingDifference>& differences);

signals:
    void filesDropped(const QStringList& paths);
    void openRequested();
    void openFolderRequested();
    void sampleRequested();
    void fileRequested(const QString& path);
    void pinToggled(const QString& path);
    void addDocumentsRequested();
    void readAgainRequested();
    void saveRequested();
    void saveAsRequested();
    void closeWorkspaceRequested();
    void cancelRequested();
    void preferencesRequested();
    void preferencesChanged(const budget::ui::Preferences& preferences);
    void aboutToClose();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr std::array kPageCommands{Command::PageReview, Command::PageIndicators,
                                              Command::PageCharts, Command::PageForm};
    static constexpr int kZoomStep = 10; ///< per cent

    void bindFileCommands();
    void bindViewCommands();
    void bindChoices();
    void bindHelpCommands();
    void bindSide(Command command, WorkspaceView::Side side);
    void applyRole();
    void updateEnabled();
    void updateUndoTexts();
    void updateTitle();
    void updateSides();
    void zoom(int percent);
    void retranslate();
    void fillRecentMenu();

    DialogService& m_dialogs;
    ActionSet m_actions;
    Desk* m_desk = nullptr;
    QString m_name;
    Preferences m_preferences;
    QPointer<QWidget> m_focusBefore; ///< before the desk had to wait
    LayoutState m_layout;            ///< for the next workspace, since the view is made anew for each
    int m_zoomPercent = 100;
    std::vector<RecentFile> m_recentFiles;
    QMenu* m_recentMenu = nullptr;
    MainToolBar* m_toolBar = nullptr;
    NoticeBar* m_notice = nullptr;
    ProgressStrip* m_progress = nullptr;
    QStackedWidget* m_center = nullptr;
    WelcomePage* m_welcome = nullptr;
    WorkspaceView* m_workspace = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace budget::ui
