// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing.h"
#include "app/openjob.h"
#include "app/options.h"
#include "app/recentfiles.h"
#include "app/saving.h"
#include "app/settings.h"
#include "app/translators.h"
#include "core/base/clock.h"
#include "ui/dialogs/dialogservice.h"
#include "ui/mainwindow.h"
#include "ui/models/desk.h"

#include <QObject>
#include <QPalette>
#include <QTimer>

#include <memory>

namespace budget::app {

/// The program around its window: opens and closes workspaces, runs the jobs, remembers the settings. It
/// holds no knowledge of tables.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// The two collaborators must outlive this. \a keptFolder takes workspaces that the user did not name,
    /// \a profiles rule profiles of the user's own, \a formFolder descriptions of forms.
    Application(Settings& settings, ui::DialogService& dialogs, QString keptFolder, ProfileFolder profiles,
                QString formFolder, QObject* parent = nullptr);
    ~Application() override;

    /// Reads the cells of all documents but texts; without one they are read in this process.
    void setCellsReader(CellsReader reader) { m_importing.setCellsReader(std::move(reader)); }
    /// Draws the pages that are shown; without one documents are shown as text.
    void setPagePainters(ui::PagePainters painters) { m_painters = std::move(painters); }
    /// Overrides for this run; they are not remembered.
    void override(const Options& options);
    void show();

    /// A workspace, or documents and folders, which get one. What was open is closed; nothing is lost by
    /// that.
    void open(const QStringList& paths, Intake::Manner manner = Intake::Manner::Straight);
    /// What a second start was given: the window comes to the front and opens it, as soon as no dialog is
    /// asking something about what is open.
    void receive(const QStringList& paths);
    void openSample();
    /// Into the open workspace; without one like open().
    void addDocuments(const QStringList& paths);
    [[nodiscard]] bool isBusy() const { return m_opening || m_importing.isRunning() || m_saving.isRunning(); }

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::Desk* desk() { return m_desk.get(); }

signals:
    void settled(); ///< nothing runs any more

private:
    void connectWindow();
    void sayThatNothingIsIn(const QStringList& paths);
    void openWorkspace(const QString& path, const QStringList& documents);
    void adoptOpened();
    void setSession(std::unique_ptr<DocumentSession> session);
    void closeDesk();
    void startImport(const QStringList& documents);
    void readAgain(DocumentId document);
    void openInPreview(const QString& path);
    void readAgainHere();
    void endImport(const QStringList& read);
    void dropEmptyKeptWorkspace();
    void settle();
    void cancel();

    void chooseAndOpen();
    void chooseFolderAndOpen();
    void chooseAndAdd();
    void save();
    void saveAs();
    void endSaving(const QString& path);
    void editPreferences();
    void openNext();
    void changePreferences(const ui::Preferences& preferences);
    void applyPreferences(const ui::Preferences& preferences);
    /// Checks by it, when it says something else than the one in use.
    void useProfile(const QString& name);
    void remember(const QStringList& paths);
    void togglePin(const QString& path);
    void saveSettings();
    void rememberView();
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString deskName() const;

    Settings& m_settings;
    ui::DialogService& m_dialogs;
    QString m_keptFolder;
    ProfileFolder m_profiles;
    SystemClock m_clock;
    QPalette m_systemPalette;
    Translators m_translators;
    ui::Preferences m_preferences;
    Options m_overrides; ///< of the preferences, for this run
    RecentFiles m_recentFiles;
    std::shared_ptr<const Profile> m_profile;
    QByteArray m_profileJson; ///< of the profile in use: an own one may be edited under its name
    ui::MainWindow m_window;
    Importing m_importing;
    Saving m_saving;
    ui::PagePainters m_painters;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<OpenJob> m_opening;
    QStringList m_named; ///< files and folders by which the user asked for the documents of an import
    QStringList m_documentsToImport;
    Intake::Manner m_manner = Intake::Manner::Straight; ///< that they were asked for in
    bool m_insists = false;                             ///< on the preview, also of one document
    QStringList m_openNext; ///< asked for while a job was running or a dialog was open
    QTimer m_openLater;     ///< looks again whether the dialog is closed
};

} // namespace budget::app
