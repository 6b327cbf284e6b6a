// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recentfiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace budget::app {

RecentFiles::RecentFiles(std::vector<ui::RecentFile> files)
    : m_files(std::move(files))
{
    order();
}

void RecentFiles::add(const QString& path)
{
    const auto known = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const ui::RecentFile& file) { return file.path == path; });
    ui::RecentFile file{.path = path};
    if (known != m_files.end()) {
        file = *known;
        m_files.erase(known);
    }
    m_files.insert(m_files.begin(), file);
    order();
}

void RecentFiles::togglePin(const QString& path)
{
    for (ui::RecentFile& file : m_files) {
        if (file.path == path)
            file.isPinned = !file.isPinned;
    }
    order();
}

std::vector<ui::RecentFile> RecentFiles::files() const
{
    std::vector<ui::RecentFile> files = m_files;
    for (ui::RecentFile& file : files)
        file.isMissing = !QFileInfo::exists(file.path);
    return files;
}

void RecentFiles::order()
{
    std::stable_sort(m_files.begin(), m_files.end(), [](const ui::RecentFile& a, const ui::RecentFile& b) {
        return a.isPinned && !b.isPinned;
    });
    if (m_files.size() > kMost)
        m_files.resize(kMost);
}

QStringList worthRemembering(const QStringList& named, const QStringList& read)
{
    constexpr qsizetype kFew = 3;
    QStringList paths;
    for (const QString& path : named) {
        const bool isFolder = QFileInfo(path).isDir();
        const QString inFolder = QDir(path).path() + u'/';
        const auto belongs = [&](const QString& file) {
            return isFolder ? file.startsWith(inFolder) : file == path;
        };
        if (std::any_of(read.begin(), read.end(), belongs))
            paths.append(path);
    }
    return paths.size() <= kFew ? paths : QStringList();
}

} // namespace budget::app
