// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profilefolder.h"

#include <QHash>

#include <vector>

namespace budget::ui {

/// The profiles as the preferences show them: the built-in ones, and the user's own with changes that are not
/// in the folder yet. Nothing is written before save().
class ProfileShelf
{
public:
    explicit ProfileShelf(ProfileFolder folder);

    /// The built-in ones first.
    [[nodiscard]] const std::vector<ProfileSource>& profiles() const { return m_profiles; }
    /// Null when there is none. The pointer holds until a profile is put or removed.
    [[nodiscard]] const ProfileSource* find(const QString& name) const;
    /// Files of the folder that are no profiles.
    [[nodiscard]] const std::vector<ProfileFolder::File>& unreadable() const { return m_unreadable; }

    /// The own ones as files, for profiles that extend them.
    [[nodiscard]] ProfileTexts texts() const;
    /// Own profiles that extend this one themselves.
    [[nodiscard]] QStringList followersOf(const QString& name) const;

    /// Instead of the own one of the same name, or as a new one; those that rest on it change with it. Not
    /// for built-in names.
    void put(ProfileSource own);
    /// Own ones only, and not to a name that is there. Those that extend it go on doing so.
    void rename(const QString& name, const QString& newName);
    /// Own ones only, and none that others extend.
    void remove(const QString& name);

    /// Writes what has changed and removes what was removed. Stops at the first failure; what was done until
    /// then is not done again.
    [[nodiscard]] Result<> save();

private:
    void readAgainWhatRestsOn(const QString& name);

    ProfileFolder m_folder;
    std::vector<ProfileSource> m_profiles;
    std::vector<ProfileFolder::File> m_unreadable;
    QHash<QString, QByteArray> m_written; ///< what the folder holds, by name
};

} // namespace budget::ui
