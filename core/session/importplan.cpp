// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/importplan.h"

#include "core/session/reimport.h"

namespace budget {

ImportPlan planImport(const DocumentContent& content, ParsedBatch batch, const Planning& planning,
                      DocumentStore::HighestIds& ids, SameBytes sameBytes)
{
    if (const SourceDocument* const earlier = earlierReading(content, batch, planning.cancel))
        return planReimport(content, *earlier, std::move(batch), planning, ids, sameBytes);

    ImportPlan plan;
    batch.document.id = takeNext(ids.document);
    plan.report.document = batch.document.id;
    ProjectsInserted inserted{static_cast<int>(content.projects.size()), {}};
    inserted.projects.reserve(batch.projects.size());
    plan.report.added.reserve(batch.projects.size());
    for (const std::shared_ptr<Project>& project : batch.projects) {
        project->id = takeNext(ids.project);
        project->document = batch.document.id;
        for (Indicator& row : project->indicators)
            row.id = takeNext(ids.indicator);
        plan.report.added.push_back(project->id);
        inserted.projects.push_back(project);
    }
    ChangeGroup group{ChangeGroup::Kind::Import, {}};
    group.changes.emplace_back(SourceDocumentSet{std::nullopt, std::move(batch.document)});
    if (!inserted.projects.empty())
        group.changes.emplace_back(std::move(inserted));
    plan.change = std::move(group);
    return plan;
}

} // namespace budget
