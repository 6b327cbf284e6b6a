// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recentfile.h"

#include <QStringList>

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

/// What a user has \a named, as far as something of it was \a read. A folder is one entry, not one for each
/// of its files. Of many files that were chosen at once it is none: they would drive out all else, and none
/// of them would bring the others back.
[[nodiscard]] QStringList worthRemembering(const QStringList& named, const QStringList& read);

} // namespace budget::app
