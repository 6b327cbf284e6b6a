// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/manualdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/mainwindow.h"
#include "ui/models/desk.h"
#include "ui/progressstrip.h"
#include "ui/welcomepage.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

// The part of MainWindow that says what its commands do.

void MainWindow::bindFileCommands()
{
    const auto bind = [this](Command command, void (MainWindow::*signal)()) {
        connect(&m_actions[command], &QAction::triggered, this, signal);
    };
    bind(Command::Open, &MainWindow::openRequested);
    bind(Command::OpenFolder, &MainWindow::openFolderRequested);
    bind(Command::OpenSample, &MainWindow::sampleRequested);
    bind(Command::AddDocuments, &MainWindow::addDocumentsRequested);
    bind(Command::ReadAgain, &MainWindow::readAgainRequested);
    bind(Command::Save, &MainWindow::saveRequested);
    bind(Command::SaveAs, &MainWindow::saveAsRequested);
    bind(Command::CloseWorkspace, &MainWindow::closeWorkspaceRequested);
    bind(Command::Preferences, &MainWindow::preferencesRequested);
    connect(&m_actions[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::fileRequested);
    connect(m_welcome, &WelcomePage::pinToggled, this, &MainWindow::pinToggled);
    connect(m_progress, &ProgressStrip::cancelled, this, &MainWindow::cancelRequested);
    connect(&m_actions[Command::Undo], &QAction::triggered, this, [this] { m_desk->undo(); });
    connect(&m_actions[Command::Redo], &QAction::triggered, this, [this] { m_desk->redo(); });
}

void MainWindow::bindViewCommands()
{
    for (size_t page = 0; page < kPageCommands.size(); ++page) {
        connect(&m_actions[kPageCommands[page]], &QAction::triggered, this,
                [this, page] { m_workspace->showPage(static_cast<Page>(page)); });
    }
    bindSide(Command::ShowNavigator, WorkspaceView::Side::Navigator);
    bindSide(Command::ShowSource, WorkspaceView::Side::Source);
    bindSide(Command::ShowPanels, WorkspaceView::Side::Panels);
    connect(&m_actions[Command::ZoomIn], &QAction::triggered, this,
            [this] { zoom(m_zoomPercent + kZoomStep); });
    connect(&m_actions[Command::ZoomOut], &QAction::triggered, this,
            [this] { zoom(m_zoomPercent - kZoomStep); });
    connect(&m_actions[Command::ZoomReset], &QAction::triggered, this, [this] { zoom(100); });
}

void MainWindow::bindSide(Command command, WorkspaceView::Side side)
{
    connect(&m_actions[command], &QAction::triggered, this,
            [this, side](bool isChecked) { m_workspace->setSideVisible(side, isChecked); });
}

void MainWindow::bindChoices()
{
    const auto choose = [this](Command command, auto member, auto value) {
        connect(&m_actions[command], &QAction::triggered, this, [this, member, value] {
            Preferences changed = m_preferences;
            changed.*member = value;
            emit preferencesChanged(changed);
        });
    };
    choose(Command::ThemeSystem, &Preferences::theme, Theme::System);
    choose(Command::ThemeLight, &Preferences::theme, Theme::Light);
    choose(Command::ThemeDark, &Preferences::theme, Theme::Dark);
    choose(Command::LanguageChinese, &Preferences::language, u"zh_CN"_s);
    choose(Command::LanguageEnglish, &Preferences::language, u"en"_s);
    choose(Command::RoleReviewer, &Preferences::role, DeskRole::Reviewer);
    choose(Command::RoleClerk, &Preferences::role, DeskRole::Clerk);
    choose(Command::RoleManager, &Preferences::role, DeskRole::Manager);
}

void MainWindow::bindHelpCommands()
{
    connect(&m_actions[Command::CommandPalette], &QAction::triggered, this,
            [this] { CommandPalette(m_actions, this).exec(); });
    connect(&m_actions[Command::Manual], &QAction::triggered, this, [this] {
        auto* manual = new ManualDialog(m_actions, this);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->show();
    });
    connect(&m_actions[Command::ShortcutSheet], &QAction::triggered, this,
            [this] { ShortcutSheet(m_actions, this).exec(); });
    connect(&m_actions[Command::About], &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

} // namespace budget::ui
