// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/takenoutprojects.h"

#include "core/store/documentstore.h"

namespace budget {

Result<> TakenOutProjects::load(DocumentStore& store)
{
    if (m_projects)
        return {};
    const std::vector<ProjectId> ids = TRY(store.takenOutProjects());
    m_projects.emplace();
    m_projects->reserve(static_cast<qsizetype>(ids.size()));
    for (const ProjectId id : ids)
        add(id);
    return {};
}

ProjectPtr TakenOutProjects::find(ProjectId id) const
{
    return m_projects ? m_projects->value(id) : nullptr;
}

void TakenOutProjects::follow(const Change& change)
{
    if (!m_projects)
        return;
    if (const auto* inserted = std::get_if<ProjectsInserted>(&change.any)) {
        for (const ProjectPtr& project : inserted->projects)
            m_projects->remove(project->id);
    } else if (const auto* removed = std::get_if<ProjectsRemoved>(&change.any)) {
        for (const ProjectPtr& project : removed->projects)
            add(project->id);
    } else if (const auto* group = std::get_if<ChangeGroup>(&change.any)) {
        for (const Change& part : group->changes)
            follow(part);
    }
}

void TakenOutProjects::add(ProjectId id)
{
    auto project = std::make_shared<Project>();
    project->id = id;
    m_projects->insert(id, std::move(project));
}

} // namespace budget
