// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/preferences.h"
#include "ui/mainwindow.h"
#include "ui/recentfile.h"

#include <QSettings>

#include <vector>

namespace budget::app {

/// What the program remembers between two starts. A value that cannot be used is as one that is missing.
class Settings
{
public:
    /// The user's own settings.
    Settings();
    /// Another file, in ini format: for tests and pictures.
    explicit Settings(const QString& path);

    [[nodiscard]] ui::Preferences preferences() const;
    void setPreferences(const ui::Preferences& preferences);

    [[nodiscard]] ui::WindowState windowState() const;
    void setWindowState(const ui::WindowState& state);

    /// Where one was in a workspace; of the workspaces used last only.
    [[nodiscard]] ui::ViewState viewState(const QString& workspace) const;
    void setViewState(const QString& workspace, const ui::ViewState& state);

    [[nodiscard]] std::vector<ui::RecentFile> recentFiles() const;
    void setRecentFiles(const std::vector<ui::RecentFile>& files);

    /// Where the last file was opened.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

private:
    QSettings m_settings;
};

} // namespace budget::app
