// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/profileshelf.h"

#include <algorithm>

namespace budget::ui {

ProfileShelf::ProfileShelf(ProfileFolder folder)
    : m_folder(std::move(folder))
{
    for (const QString& name : Profile::builtInNames()) {
        if (auto builtIn = ProfileSource::builtIn(name))
            m_profiles.push_back(std::move(builtIn).value());
    }
    for (ProfileFolder::File& file : m_folder.files()) {
        // Of two files with one name the first one counts, as for the command line.
        if (!file.source) {
            m_unreadable.push_back(std::move(file));
        } else if (!find(file.source->name())) {
            m_written.insert(file.source->name(), file.source->toJson());
            m_profiles.push_back(std::move(file.source).value());
        }
    }
}

const ProfileSource* ProfileShelf::find(const QString& name) const
{
    const auto found =
        std::ranges::find_if(m_profiles, [&](const ProfileSource& source) { return source.name() == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

ProfileTexts ProfileShelf::texts() const
{
    ProfileTexts texts;
    for (const ProfileSource& source : m_profiles) {
        if (!source.isBuiltIn())
            texts.insert(source.name(), source.toJson());
    }
    return texts;
}

QStringList ProfileShelf::followersOf(const QString& name) const
{
    QStringList followers;
    for (const ProfileSource& source : m_profiles) {
        if (!source.isBuiltIn() && source.baseName() == name)
            followers.append(source.name());
    }
    return followers;
}

void ProfileShelf::put(ProfileSource own)
{
    Q_ASSERT(!own.isBuiltIn());
    const QString name = own.name();
    const auto present = std::ranges::find_if(
        m_profiles, [&](const ProfileSource& source) { return source.name() == own.name(); });
    if (present == m_profiles.end())
        m_profiles.push_back(std::move(own));
    else
        *present = std::move(own);
    readAgainWhatRestsOn(name);
}

void ProfileShelf::readAgainWhatRestsOn(const QString& name)
{
    const ProfileTexts own = texts();
    for (ProfileSource& source : m_profiles) {
        if (source.isBuiltIn() || !source.restsOn(name))
            continue;
        // Only a list entry that is no entry any more could fail; the profile then stays as it was.
        if (auto again = ProfileSource::fromJson(source.toJson(), own))
            source = std::move(again).value();
    }
}

void ProfileShelf::rename(const QString& name, const QString& newName)
{
    const auto isNamed = [&](const ProfileSource& source) { return source.name() == name; };
    const auto present = std::ranges::find_if(m_profiles, isNamed);
    if (present == m_profiles.end() || present->isBuiltIn() || find(newName))
        return;
    Result<ProfileSource> renamed = present->renamed(newName);
    if (!renamed)
        return;
    *present = std::move(renamed).value();
    const ProfileSource base = *present;
    for (ProfileSource& source : m_profiles) {
        if (source.isBuiltIn() || source.baseName() != name)
            continue;
        if (auto follower = source.rebased(base))
            source = std::move(follower).value();
    }
    readAgainWhatRestsOn(newName);
}

void ProfileShelf::remove(const QString& name)
{
    Q_ASSERT(followersOf(name).isEmpty());
    std::erase_if(m_profiles,
                  [&](const ProfileSource& source) { return source.name() == name && !source.isBuiltIn(); });
}

Result<> ProfileShelf::save()
{
    for (const ProfileSource& source : m_profiles) {
        if (source.isBuiltIn() || m_written.value(source.name()) == source.toJson())
            continue;
        TRY(m_folder.write(source));
        m_written.insert(source.name(), source.toJson());
    }
    const QStringList written = m_written.keys();
    for (const QString& name : written) {
        if (find(name))
            continue;
        TRY(m_folder.remove(name));
        m_written.remove(name);
    }
    return {};
}

} // namespace budget::ui
