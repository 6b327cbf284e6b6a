// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recentfile.h"

#include <vector>

namespace budget::app {

/// The files of the last days, the newest first, pinned ones in front.
class RecentFiles
{
public:
    static constexpr int kMost = 10;

    RecentFiles() = default;
    explicit RecentFiles(std::vector<ui::RecentFile> files);

    void add(const QString& path);
    void togglePin(const QString& path);
    /// The list with the missing ones marked as they are now.
    [[nodiscard]] std::vector<ui::RecentFile> files() const;

private:
    void order();

    std::vector<ui::RecentFile> m_files;
};

} // namespace budget::app
