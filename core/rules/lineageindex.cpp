// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lineageindex.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A shorter name is the beginning of too many others.
constexpr qsizetype kShortestParent = 4;
constexpr qsizetype kLongestName = 60;

QString familyKey(const QString& family, QStringView name)
{
    return family + u'\n' + name.toString();
}

template <typename Visit>
void forBeginnings(const QString& name, Visit visit)
{
    for (qsizetype length = std::min(name.size(), kLongestName); length >= kShortestParent; --length)
        visit(QStringView(name).left(length));
}

} // namespace

void LineageIndex::add(const Project& project, Ids* affected)
{
    Place place;
    place.name = text::folded(project.name);
    place.year = project.year;
    const QString unit = departmentKey(project);
    if (place.year > 0 && !place.name.isEmpty())
        place.line = unit + u'\n' + place.name;
    place.family = unit + u'\n' + QString::number(project.year);
    // The titles of the forms say which of both they are for.
    const QString title = text::folded(project.title);
    place.isChild = title.contains(u"二级项目"_s);
    place.isParent = !place.isChild && title.contains(u"一级项目"_s) && place.name.size() >= kShortestParent;

    if (!place.line.isEmpty())
        m_lines[place.line].insert({place.year, project.id});
    if (place.isParent)
        m_parents[familyKey(place.family, place.name)].insert(project.id);
    if (place.isChild)
        forBeginnings(place.name, [&](QStringView name) {
            m_children[familyKey(place.family, name)].insert(project.id);
        });
    tell(place, affected);
    m_places[project.id.value()] = std::move(place);
}

void LineageIndex::remove(ProjectId id, Ids* affected)
{
    const auto found = m_places.find(id.value());
    if (found == m_places.end())
        return;
    const Place& place = found->second;
    tell(place, affected);
    const auto drop = [id](auto& index, const QString& key) {
        const auto members = index.find(key);
        if (members != index.end() && members->erase(id) > 0 && members->empty())
            index.erase(members);
    };
    if (const auto line = m_lines.find(place.line); line != m_lines.end()) {
        line->erase({place.year, id});
        if (line->empty())
            m_lines.remove(place.line);
    }
    if (place.isParent)
        drop(m_parents, familyKey(place.family, place.name));
    if (place.isChild)
        forBeginnings(place.name, [&](QStringView name) { drop(m_children, familyKey(place.family, name)); });
    m_places.erase(found);
}

/// Those for whom a project at \a place is the predecessor or the parent.
void LineageIndex::tell(const Place& place, Ids* affected) const
{
    if (!affected)
        return;
    if (const auto line = m_lines.constFind(place.line); line != m_lines.cend()) {
        for (auto it = line->lower_bound({place.year + 1, ProjectId()});
             it != line->end() && it->year == place.year + 1; ++it)
            affected->push_back(it->id);
    }
    if (!place.isParent)
        return;
    if (const auto children = m_children.constFind(familyKey(place.family, place.name));
        children != m_children.cend())
        affected->insert(affected->end(), children->begin(), children->end());
}

std::optional<ProjectId> LineageIndex::earlier(ProjectId id) const
{
    const auto found = m_places.find(id.value());
    if (found == m_places.end() || found->second.line.isEmpty())
        return std::nullopt;
    const Place& place = found->second;
    const auto line = m_lines.constFind(place.line);
    if (line == m_lines.cend())
        return std::nullopt;
    const auto it = line->lower_bound({place.year - 1, ProjectId()});
    return it != line->end() && it->year == place.year - 1 ? std::optional(it->id) : std::nullopt;
}

std::optional<ProjectId> LineageIndex::parent(ProjectId id) const
{
    const auto found = m_places.find(id.value());
    if (found == m_places.end() || !found->second.isChild)
        return std::nullopt;
    std::optional<ProjectId> result;
    forBeginnings(found->second.name, [&](QStringView name) {
        if (result)
            return;
        if (const auto parents = m_parents.constFind(familyKey(found->second.family, name));
            parents != m_parents.cend())
            result = *parents->begin();
    });
    return result;
}

} // namespace budget
