// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/actions/menus.h"
#include "ui/dialogs/dialogservice.h"
#include "ui/dialogs/differencesdialog.h"
#include "ui/maintoolbar.h"
#include "ui/models/desk.h"
#include "ui/progressstrip.h"
#include "ui/statusline.h"
#include "ui/text/changetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// Commands that mean nothing while no workspace is open.
bool needsDesk(const CommandInfo& info)
{
    const bool isOfFile = info.command == Command::AddDocuments || info.command == Command::ReadAgain ||
                          info.command == Command::Save || info.command == Command::SaveAs ||
                          info.command == Command::CloseWorkspace;
    return isOfFile || info.menu == CommandMenu::Edit || info.menu == CommandMenu::Review ||
           info.menu == CommandMenu::View || info.menu == CommandMenu::Charts;
}

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(DialogService& dialogs, QWidget* parent)
    : QMainWindow(parent)
    , m_dialogs(dialogs)
    , m_recentMenu(new QMenu(this))
    , m_toolBar(new MainToolBar(m_actions, this))
    , m_notice(new NoticeBar(this))
    , m_progress(new ProgressStrip(this))
    , m_center(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_actions, this))
    , m_status(new StatusLine(*statusBar()))
{
    setObjectName(u"main-window"_s);
    setAcceptDrops(true);
    resize(1280, 800);
    fillMenuBar(*menuBar(), m_actions, m_recentMenu);
    addToolBar(m_toolBar);
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_progress);
    layout->addWidget(m_center, 1);
    m_center->addWidget(m_welcome);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);

    bindFileCommands();
    bindViewCommands();
    bindChoices();
    bindHelpCommands();
    qApp->installEventFilter(this);
    retranslate();
    updateEnabled();
}

MainWindow::~MainWindow() = default;

void MainWindow::setDesk(Desk* desk, const ViewState& state)
{
    if (m_workspace) {
        m_layout = saveLayout(*m_workspace);
        m_status->setDesk(nullptr);
        delete m_workspace;
        m_workspace = nullptr;
    }
    m_desk = desk;
    m_name.clear();
    // First, because panels know better when their own commands have something to do.
    updateEnabled();
    if (m_desk) {
        m_workspace = new WorkspaceView(*m_desk, m_actions, m_dialogs, m_center);
        m_center->addWidget(m_workspace);
        m_center->setCurrentWidget(m_workspace);
        restoreLayout(*m_workspace, m_layout);
        m_workspace->setZoomPercent(m_zoomPercent);
        for (size_t page = 0; page < kPageCommands.size(); ++page)
            m_actions[kPageCommands[page]].setEnabled(m_workspace->has(static_cast<Page>(page)));
        m_status->setDesk(m_desk);
        connect(m_workspace, &WorkspaceView::pageChanged, this, &MainWindow::updateSides);
        connect(m_workspace, &WorkspaceView::failed, this, &MainWindow::showError);
        connect(m_workspace, &WorkspaceView::noticed, this, &MainWindow::showInformation);
        connect(m_desk, &Desk::failed, this, &MainWindow::showError);
        connect(&m_desk->session(), &DocumentSession::historyChanged, this, &MainWindow::updateUndoTexts);
        connect(&m_desk->session(), &DocumentSession::pathChanged, this, &MainWindow::updateTitle);
        applyRole();
        // Beside the navigator and a table of eight columns, as on a small screen at 200 %, nothing has room.
        constexpr int kRoomForSource = 1100;
        if (state.isEmpty() && width() < kRoomForSource)
            m_workspace->setSideVisible(WorkspaceView::Side::Source, false);
        restoreViewState(*m_workspace, *m_desk, state);
        updateSides();
        m_workspace->takeFocus();
    }
    updateUndoTexts();
    updateTitle();
}

ViewState MainWindow::viewState() const
{
    return m_workspace ? saveViewState(*m_workspace, *m_desk) : ViewState();
}

void MainWindow::setDeskName(const QString& name)
{
    m_name = name;
    updateTitle();
}

void MainWindow::setWaiting(bool isWaiting)
{
    if (!m_workspace)
        return;
    // Qt gives the focus away when a part of the window rests, and does not give it back.
    if (isWaiting)
        m_focusBefore = focusWidget();
    m_workspace->setEnabled(!isWaiting);
    if (!isWaiting)
        m_workspace->takeFocus(m_focusBefore);
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    const bool isOtherRole = preferences.role != m_preferences.role;
    const bool hasOtherKeys = preferences.keys != m_preferences.keys;
    m_preferences = preferences;
    constexpr std::array kThemes{Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark};
    constexpr std::array kRoles{Command::RoleReviewer, Command::RoleClerk, Command::RoleManager};
    m_actions[kThemes[static_cast<size_t>(preferences.theme)]].setChecked(true);
    m_actions[kRoles[static_cast<size_t>(preferences.role)]].setChecked(true);
    const bool isEnglish = preferences.language == u"en"_s;
    m_actions[isEnglish ? Command::LanguageEnglish : Command::LanguageChinese].setChecked(true);
    if (hasOtherKeys)
        m_actions.setKeymap(preferences.keys);
    if (m_workspace) {
        // Sentences and tool tips name keys, as they do in another language.
        QEvent renamed(QEvent::LanguageChange);
        if (hasOtherKeys)
            QCoreApplication::sendEvent(m_workspace, &renamed);
        m_workspace->setZoomPercent(m_zoomPercent);
        if (isOtherRole)
            applyRole();
    }
    retranslate();
}

/// A role is where one starts, so it is applied when a workspace opens and when the role is chosen.
void MainWindow::applyRole()
{
    const DeskPages& pages = m_workspace->pages();
    // A clerk answers what is open, a reviewer verifies what was revised.
    setWaitingState(pages, m_preferences.role == DeskRole::Clerk ? ThreadState::Open : ThreadState::Revised);
    m_workspace->showPage(m_preferences.role == DeskRole::Manager ? Page::Charts : Page::Review);
    m_workspace->raisePanel(m_preferences.role == DeskRole::Clerk ? pages.annotations : pages.findings);
    updateSides();
}

void MainWindow::setRecentFiles(const std::vector<RecentFile>& files)
{
    m_recentFiles = files;
    m_welcome->setRecentFiles(files);
    fillRecentMenu();
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!m_recentFiles.empty());
    for (const RecentFile& file : m_recentFiles) {
        QAction* action =
            m_recentMenu->addAction(file.isPinned ? icon(u"pin"_s) : QIcon(),
                                    QDir::toNativeSeparators(file.path).replace(u"&"_s, u"&&"_s));
        action->setEnabled(!file.isMissing);
        connect(action, &QAction::triggered, this, [this, path = file.path] { emit fileRequested(path); });
    }
}

void MainWindow::setWindowState(const WindowState& state)
{
    m_layout = state.layout;
    m_zoomPercent = state.zoomPercent;
    // A screen may be gone since: a window outside of all screens cannot be reached.
    const QByteArray before = saveGeometry();
    if (restoreGeometry(state.geometry) && !isOnAScreen(geometry()))
        restoreGeometry(before);
    if (m_workspace) {
        restoreLayout(*m_workspace, m_layout);
        m_workspace->setZoomPercent(m_zoomPercent);
    }
}

WindowState MainWindow::windowState() const
{
    return {.geometry = saveGeometry(),
            .layout = m_workspace ? saveLayout(*m_workspace) : m_layout,
            .zoomPercent = m_zoomPercent};
}

void MainWindow::showNotice(NoticeBar::Kind kind, const QString& sentence)
{
    m_notice->showNotice(kind, sentence);
}

void MainWindow::showOffer(NoticeBar::Kind kind, const QString& sentence, const NoticeBar::Offer& offer)
{
    m_notice->showNotice(kind, sentence, offer);
}

void MainWindow::showInformation(const QString& sentence)
{
    m_notice->showNotice(NoticeBar::Kind::Information, sentence);
}

void MainWindow::showError(const Error& error)
{
    m_notice->showNotice(NoticeBar::Kind::Error, errorText(error));
}

void MainWindow::showProgress(const QString& what, int done, int total)
{
    m_progress->showProgress(what, done, total);
}

void MainWindow::hideProgress()
{
    m_progress->hide();
}

void MainWindow::showImportReport(const std::vector<ImportLine>& lines)
{
    (new ImportReportDialog(lines, this))->show();
}

void MainWindow::showDifferences(const std::vector<ReadingDifference>& differences)
{
    if (!m_workspace)
        return;
    auto* const dialog = new DifferencesDialog(differences, m_workspace);
    connect(dialog, &DifferencesDialog::placeRequested, m_desk,
            [desk = m_desk](const FieldAddress& place) { desk->goTo(place); });
    dialog->show();
}

void MainWindow::zoom(int percent)
{
    if (!m_workspace)
        return;
    m_workspace->setZoomPercent(percent);
    m_zoomPercent = m_workspace->zoomPercent();
    statusBar()->showMessage(tr("%1 %").arg(m_zoomPercent), 1500);
}

void MainWindow::updateEnabled()
{
    for (const CommandInfo& info : commandTable()) {
        // With a desk those of the charts follow the buttons of their page.
        if (needsDesk(info) && !(m_desk && info.menu == CommandMenu::Charts))
            m_actions[info.command].setEnabled(m_desk != nullptr);
    }
    if (!m_desk)
        m_center->setCurrentWidget(m_welcome);
}

void MainWindow::updateUndoTexts()
{
    const auto undo = m_desk ? m_desk->session().undoEntry() : std::nullopt;
    const auto redo = m_desk ? m_desk->session().redoEntry() : std::nullopt;
    QAction& undoAction = m_actions[Command::Undo];
    QAction& redoAction = m_actions[Command::Redo];
    undoAction.setEnabled(m_desk && m_desk->session().canUndo());
    redoAction.setEnabled(m_desk && m_desk->session().canRedo());
    undoAction.setText(undo ? tr("&Undo: %1").arg(changeText(undo->change)) : tr("&Undo"));
    redoAction.setText(redo ? tr("&Redo: %1").arg(changeText(redo->change)) : tr("&Redo"));
    // The tool bar keeps its short words.
    undoAction.setIconText(plainText(commandInfo(Command::Undo)));
    redoAction.setIconText(plainText(commandInfo(Command::Redo)));
}

void MainWindow::updateTitle()
{
    if (!m_desk) {
        setWindowTitle(tr("Budget Review"));
        return;
    }
    const QString state = m_desk->session().isReadOnly() ? tr("read-only") : tr("all changes saved");
    setWindowTitle(tr("%1 (%2) — Budget Review", "title: document, saved state").arg(m_name, state));
}

void MainWindow::updateSides()
{
    m_actions[kPageCommands[static_cast<size_t>(m_workspace->page())]].setChecked(true);
    m_actions[Command::ShowNavigator].setChecked(m_workspace->isSideVisible(WorkspaceView::Side::Navigator));
    m_actions[Command::ShowSource].setChecked(m_workspace->isSideVisible(WorkspaceView::Side::Source));
    m_actions[Command::ShowPanels].setChecked(m_workspace->isSideVisible(WorkspaceView::Side::Panels));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    retitleMenus(*menuBar());
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_toolBar->showRole(m_preferences.role);
    m_status->retranslate();
    updateUndoTexts();
    updateTitle();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit aboutToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesDropped(localPaths(*event->mimeData()));
}

/// Ctrl and the wheel zoom everywhere, before the view below scrolls.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && m_workspace && watched->isWidgetType()) {
        const auto* wheel = static_cast<const QWheelEvent*>(event);
        const int delta = wheel->angleDelta().y();
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && delta != 0 &&
            m_workspace->isAncestorOf(static_cast<const QWidget*>(watched))) {
            zoom(m_zoomPercent + (delta > 0 ? kZoomStep : -kZoomStep));
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_mainwindow.cpp"
