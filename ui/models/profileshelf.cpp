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

void ProfileShelf::put(ProfileSource own)
{
    Q_ASSERT(!own.isBuiltIn());
    const auto present = std::ranges::find_if(
        m_profiles, [&](const ProfileSource& source) { return source.name() == own.name(); });
    if (present == m_profiles.end())
        m_profiles.push_back(std::move(own));
    else
        *present = std::move(own);
}

void ProfileShelf::remove(const QString& name)
{
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
