// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/importplans.h"

#include <iterator>
#include <utility>

namespace budget {

ImportPlans planImports(const DocumentContent& content, std::vector<ImportItem> items,
                        const RowsTakenOut& takenOut, DocumentStore::HighestIds& ids)
{
    ImportPlans plans;
    std::vector<ChangeGroup> groups;
    BudgetDocument scratch; // shares the projects
    const bool isBatch = items.size() > 1;
    if (isBatch)
        scratch.reset(content);
    for (ImportItem& item : items) {
        const DocumentContent present = isBatch ? scratch.content() : content;
        ImportPlan plan = planImport(present, std::move(item.batch), takenOut, ids, item.sameBytes);
        plans.reports.push_back(std::move(plan.report));
        if (!plan.change)
            continue;
        if (isBatch)
            scratch.apply(*plan.change);
        groups.push_back(std::get<ChangeGroup>(std::move(plan.change->any)));
    }
    if (groups.empty())
        return plans;
    ChangeGroup all = std::move(groups.front());
    for (size_t i = 1; i < groups.size(); ++i) {
        all.kind = ChangeGroup::Kind::Import;
        std::ranges::move(groups[i].changes, std::back_inserter(all.changes));
    }
    plans.change = std::move(all);
    return plans;
}

} // namespace budget
