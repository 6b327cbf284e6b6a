// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/importplans.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace budget {

namespace {

/// Tables of documents that come one after another are inserted at once: whoever follows the document has one
/// insertion to follow instead of hundreds.
void append(std::vector<Change>& changes, Change change)
{
    auto* const next = std::get_if<ProjectsInserted>(&change.any);
    auto* const last = changes.empty() ? nullptr : std::get_if<ProjectsInserted>(&changes.back().any);
    const bool goesOn =
        next && last && next->position == last->position + static_cast<int>(last->projects.size());
    if (goesOn)
        std::ranges::move(next->projects, std::back_inserter(last->projects));
    else
        changes.push_back(std::move(change));
}

/// One step of several; a single one stays what it is. The documents come first, the tables then.
ChangeGroup oneStep(std::vector<ChangeGroup> groups)
{
    if (groups.size() == 1)
        return std::move(groups.front());
    ChangeGroup all{ChangeGroup::Kind::Import, {}};
    std::vector<Change> tables;
    for (ChangeGroup& group : groups) {
        for (Change& change : group.changes) {
            const bool isDocument = std::holds_alternative<SourceDocumentSet>(change.any);
            append(isDocument ? all.changes : tables, std::move(change));
        }
    }
    std::ranges::move(tables, std::back_inserter(all.changes));
    return all;
}

} // namespace

ImportPlans planImports(const DocumentContent& content, std::vector<ImportItem> items,
                        const Planning& planning, DocumentStore::HighestIds& ids)
{
    ImportPlans plans;
    std::vector<ChangeGroup> groups;
    BudgetDocument scratch; // shares the projects
    const bool isBatch = items.size() > 1;
    if (isBatch)
        scratch.reset(content);
    for (ImportItem& item : items) {
        if (planning.cancel.isCancelled())
            return {};
        const DocumentContent present = isBatch ? scratch.content() : content;
        ImportPlan plan = planImport(present, std::move(item.batch), planning, ids, item.sameBytes);
        plans.reports.push_back(std::move(plan.report));
        if (!plan.change)
            continue;
        if (isBatch)
            scratch.apply(*plan.change);
        groups.push_back(std::get<ChangeGroup>(std::move(plan.change->any)));
    }
    if (!groups.empty())
        plans.change = oneStep(std::move(groups));
    return plans;
}

} // namespace budget
