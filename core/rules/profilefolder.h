// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profilesource.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget {

/// The folder in which a user's own profiles lie, one file each. The names of files are for people; a profile
/// is known by the name that stands in it. Names of built-in profiles are never an own one's.
class ProfileFolder
{
public:
    explicit ProfileFolder(QString path)
        : m_path(std::move(path))
    {}
    /// In the user's data folder; the window and the command line share it.
    [[nodiscard]] static ProfileFolder standard();

    struct File
    {
        QString path;
        Result<ProfileSource> source; ///< or what is wrong with the file, with its line
    };
    /// Every profile file, by the names of the files. An empty list when there is no folder.
    [[nodiscard]] std::vector<File> files() const;
    /// What stands in the files of own profiles, whether they can be read or not.
    [[nodiscard]] ProfileTexts texts() const;
    /// The built-in or own profile with this name. When there is none but a file of that name cannot be read,
    /// that is the reason given.
    [[nodiscard]] Result<ProfileSource> find(const QString& name) const;

    /// Writes over the file that holds the profile of this name, or makes one.
    [[nodiscard]] Result<> write(const ProfileSource& source) const;
    /// Nothing happens when there is no such profile.
    [[nodiscard]] Result<> remove(const QString& name) const;

    /// A profile from anywhere, which may extend one of \a own; FileUnreadable, or ProfileInvalid with its
    /// line.
    [[nodiscard]] static Result<ProfileSource> read(const QString& path, const ProfileTexts& own);
    [[nodiscard]] static Result<> writeTo(const ProfileSource& source, const QString& path);

    friend bool operator==(const ProfileFolder&, const ProfileFolder&) = default;

private:
    [[nodiscard]] std::optional<QString> pathOf(const QString& name) const;
    [[nodiscard]] QString newPathFor(const QString& name) const;

    QString m_path;
};

} // namespace budget
