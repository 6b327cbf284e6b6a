// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"
#include "core/rules/neighbourindex.h"
#include "core/rules/profile.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

namespace budget {

// The rules run over one project, for the incremental Checker and for checkAll() alike.

/// What the project shows by itself; depends on it and the profile alone.
[[nodiscard]] std::vector<Finding> checkProject(const Project& project, const Profile& profile);
/// What it shows among its neighbours.
[[nodiscard]] std::vector<Finding> checkNeighbours(const Project& project, const Profile& profile,
                                                   const Neighbours& neighbours);
/// Sets the pointers of \a neighbours to the projects that \a lookup finds, null for those it does not know.
template <typename Lookup>
[[nodiscard]] Neighbours resolved(Neighbours neighbours, Lookup lookup)
{
    if (neighbours.earlierId)
        neighbours.earlier = lookup(*neighbours.earlierId);
    if (neighbours.parentId)
        neighbours.parent = lookup(*neighbours.parentId);
    return neighbours;
}
/// Both together, the most important first, else in the order of the catalogue and of the rows.
[[nodiscard]] std::vector<Finding> merged(const std::vector<Finding>& own,
                                          const std::vector<Finding>& joined);

/// Does \a work, which several threads share, on all processors; returns when each of them is done.
void onAllProcessors(size_t portions, const std::function<void()>& work);

/// Every rule over the whole content. What is found in a project depends on nothing that changes here: the
/// processors share the projects out among themselves, portion by portion. \a take is given the own and the
/// joined findings of a project and the portion's Gathered; these come in the order of the projects. Nothing
/// when \a cancel was set.
template <typename Gathered, typename Take>
[[nodiscard]] std::optional<std::vector<Gathered>> checkedInPortions(const DocumentContent& content,
                                                                     const Profile& profile,
                                                                     const CancelToken& cancel, Take take)
{
    constexpr size_t kPortion = 128;
    NeighbourIndex index(profile);
    QHash<ProjectId, const Project*> byId;
    byId.reserve(static_cast<qsizetype>(content.projects.size()));
    for (const ProjectPtr& project : content.projects) {
        if (cancel.isCancelled())
            return std::nullopt;
        index.put(*project, nullptr);
        byId.insert(project->id, project.get());
    }
    const auto lookup = [&byId](ProjectId id) { return byId.value(id, nullptr); };

    const size_t count = content.projects.size();
    std::vector<Gathered> portions((count + kPortion - 1) / kPortion);
    std::atomic<size_t> next = 0;
    onAllProcessors(portions.size(), [&] {
        for (size_t portion = next++; portion < portions.size() && !cancel.isCancelled(); portion = next++) {
            const size_t end = std::min(count, (portion + 1) * kPortion);
            for (size_t i = portion * kPortion; i < end; ++i) {
                const Project& project = *content.projects[i];
                take(checkProject(project, profile),
                     checkNeighbours(project, profile, resolved(index.of(project.id), lookup)),
                     portions[portion]);
            }
        }
    });
    return cancel.isCancelled() ? std::nullopt : std::optional(std::move(portions));
}

} // namespace budget
