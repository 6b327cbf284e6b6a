// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reimport.h"

#include "core/base/text.h"
#include "core/model/identity.h"
#include "core/session/mergereadings.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace budget {

namespace {

std::vector<ProjectPtr> projectsOf(const DocumentContent& content, DocumentId document)
{
    std::vector<ProjectPtr> projects;
    std::ranges::copy_if(content.projects, std::back_inserter(projects),
                         [&](const ProjectPtr& project) { return project->document == document; });
    return projects;
}

/// Collects the changes of a re-import and keeps count of where projects stand meanwhile.
class ReimportBuilder
{
public:
    ReimportBuilder(const DocumentContent& content, const Planning& planning, DocumentStore::HighestIds& ids)
        : m_order(content.projects)
        , m_planning(planning)
        , m_ids(ids)
    {}

    void replace(const ProjectPtr& before, const Project& now, DocumentId document)
    {
        MergedProject merged = mergeReadings(
            *before, now,
            {.takenOut = takenOutOf(*before), .all = [&] { return m_planning.takenOut(before->id); }},
            m_ids.indicator, m_planning.cancel);
        merged.project->document = document;
        (merged.isChanged ? report.changed : report.unchanged).push_back(before->id);
        if (merged.isChanged)
            report.changedProjects.push_back(before);
        report.keptEdits.insert(report.keptEdits.end(), merged.keptEdits.begin(), merged.keptEdits.end());
        for (const IndicatorId row : merged.removedRows)
            report.removedRows.push_back({before->id, row});
        if (*merged.project != *before)
            changes.emplace_back(ProjectReplaced{before, std::move(merged.project)});
    }

    /// Whole runs at once, the last first, so that the positions of the others stay.
    void remove(const QSet<ProjectId>& gone)
    {
        for (size_t end = m_order.size(); end > 0;) {
            size_t first = end;
            while (first > 0 && gone.contains(m_order[first - 1]->id))
                --first;
            if (first == end) {
                --end;
                continue;
            }
            const auto from = m_order.begin() + static_cast<qsizetype>(first);
            const auto to = m_order.begin() + static_cast<qsizetype>(end);
            changes.emplace_back(ProjectsRemoved{static_cast<int>(first), {from, to}});
            m_order.erase(from, to);
            end = first;
        }
    }

    /// New tables stand behind the table that stands before them in the document.
    void insert(const std::vector<std::pair<ProjectPtr, ProjectId>>& added, DocumentId document)
    {
        QHash<ProjectId, std::vector<ProjectPtr>> behind; // first of a run, by its predecessor
        std::vector<ProjectId> predecessors;
        ProjectId runStart;
        ProjectId last;
        for (const auto& [project, predecessor] : added) {
            if (!last.isValid() || predecessor != last) {
                runStart = predecessor;
                predecessors.push_back(runStart);
            }
            behind[runStart].push_back(project);
            last = project->id;
        }
        for (const ProjectId predecessor : predecessors) {
            const size_t position = positionBehind(predecessor, document);
            const std::vector<ProjectPtr>& run = behind[predecessor];
            changes.emplace_back(ProjectsInserted{static_cast<int>(position), run});
            m_order.insert(m_order.begin() + static_cast<qsizetype>(position), run.begin(), run.end());
        }
    }

    ImportReport report;
    std::vector<Change> changes;

private:
    [[nodiscard]] size_t positionBehind(ProjectId predecessor, DocumentId document) const
    {
        for (size_t i = 0; i < m_order.size(); ++i) {
            // The first table of the document stands where the document begins.
            if (predecessor.isValid() ? m_order[i]->id == predecessor : m_order[i]->document == document)
                return predecessor.isValid() ? i + 1 : i;
        }
        return m_order.size();
    }

    /// Only of tables that miss a row they were printed with.
    [[nodiscard]] std::vector<Indicator> takenOutOf(const Project& project) const
    {
        QSet<quint16> missing;
        for (const SourceMap::Entry& entry : project.sources.entries())
            missing.insert(entry.row);
        missing.remove(0);
        for (const Indicator& row : project.indicators)
            missing.remove(row.sourceRow);
        return missing.isEmpty() ? std::vector<Indicator>() : m_planning.takenOut(project.id);
    }

    std::vector<ProjectPtr> m_order;
    const Planning& m_planning;
    DocumentStore::HighestIds& m_ids;
};

/// The table of another year, or another form about the same projects, is another document.
bool mayBeTheSame(const SourceDocument& a, const SourceDocument& b)
{
    const QString titleA = text::folded(a.title);
    const QString titleB = text::folded(b.title);
    return (a.year == b.year || a.year == 0 || b.year == 0) &&
           (titleA == titleB || titleA.isEmpty() || titleB.isEmpty());
}

bool hasMostProjects(const QHash<DocumentId, int>& common, DocumentId document, size_t inBatch,
                     const QHash<DocumentId, int>& inDocuments)
{
    const int count = common.value(document);
    return count * 2 > static_cast<int>(inBatch) && count * 2 > inDocuments.value(document);
}

} // namespace

const SourceDocument* earlierReading(const DocumentContent& content, const ParsedBatch& batch,
                                     const CancelToken& cancel)
{
    if (content.sourceDocuments.empty())
        return nullptr;
    const auto sameBytes = std::ranges::find_if(content.sourceDocuments, [&](const SourceDocument& document) {
        return document.digest == batch.document.digest && document.size == batch.document.size;
    });
    if (sameBytes != content.sourceDocuments.end())
        return &*sameBytes;

    const std::vector<ProjectPtr> now(batch.projects.begin(), batch.projects.end());
    for (const SourceDocument& document : content.sourceDocuments) {
        if (document.fileName != batch.document.fileName || !mayBeTheSame(document, batch.document))
            continue;
        // Many a unit sends a file of the same name, and some of them have the same projects: 公用经费 of two
        // schools. Without a project of one unit in common it is another document.
        const std::vector<ProjectPtr> before = projectsOf(content, document.id);
        const std::vector<int> partners = identity::matchProjects(before, now, cancel);
        for (size_t i = 0; i < now.size(); ++i) {
            if (partners[i] >= 0 &&
                identity::mayBeOfOneUnit(*before[static_cast<size_t>(partners[i])], *now[i]))
                return &document;
        }
    }

    // Many documents may hold a project: its targets, those of last year, what became of them.
    QHash<QString, QList<DocumentId>> documentsOf;
    QHash<DocumentId, int> inDocuments;
    for (const ProjectPtr& project : content.projects) {
        QList<DocumentId>& documents = documentsOf[identity::projectKey(*project)];
        if (documents.isEmpty() || documents.back() != project->document)
            documents.append(project->document);
        ++inDocuments[project->document];
    }
    QHash<DocumentId, int> common;
    for (const ProjectPtr& project : now) {
        for (const DocumentId document : documentsOf.value(identity::projectKey(*project)))
            ++common[document];
    }
    for (const SourceDocument& document : content.sourceDocuments) {
        if (mayBeTheSame(document, batch.document) &&
            hasMostProjects(common, document.id, now.size(), inDocuments))
            return &document;
    }
    return nullptr;
}

ImportPlan planReimport(const DocumentContent& content, const SourceDocument& earlier, ParsedBatch batch,
                        const Planning& planning, DocumentStore::HighestIds& ids, SameBytes sameBytes)
{
    ReimportBuilder builder(content, planning, ids);
    builder.report.document = earlier.id;
    builder.report.isReimport = true;
    const std::vector<ProjectPtr> before = projectsOf(content, earlier.id);
    if (earlier.digest == batch.document.digest && sameBytes == SameBytes::Leave) {
        for (const ProjectPtr& project : before)
            builder.report.unchanged.push_back(project->id);
        return {std::nullopt, std::move(builder.report)};
    }

    batch.document.id = earlier.id;
    builder.changes.emplace_back(SourceDocumentSet{earlier, batch.document});
    const std::vector<ProjectPtr> now(batch.projects.begin(), batch.projects.end());
    const std::vector<int> partners = identity::matchProjects(before, now, planning.cancel);
    QSet<ProjectId> gone;
    for (const ProjectPtr& project : before)
        gone.insert(project->id);
    std::vector<std::pair<ProjectPtr, ProjectId>> added; // with the table before it in the document
    ProjectId predecessor;
    for (size_t i = 0; i < now.size() && !planning.cancel.isCancelled(); ++i) {
        if (partners[i] >= 0) {
            const ProjectPtr& old = before[static_cast<size_t>(partners[i])];
            gone.remove(old->id);
            builder.replace(old, *now[i], earlier.id);
            predecessor = old->id;
            continue;
        }
        const std::shared_ptr<Project>& project = batch.projects[i];
        project->id = takeNext(ids.project);
        project->document = earlier.id;
        for (Indicator& row : project->indicators)
            row.id = takeNext(ids.indicator);
        builder.report.added.push_back(project->id);
        added.emplace_back(project, predecessor);
        predecessor = project->id;
    }
    for (const ProjectPtr& project : before) {
        if (gone.contains(project->id)) {
            builder.report.removed.push_back(project->id);
            builder.report.removedProjects.push_back(project);
        }
    }
    builder.remove(gone);
    builder.insert(added, earlier.id);
    return {ChangeGroup{ChangeGroup::Kind::Reimport, std::move(builder.changes)}, std::move(builder.report)};
}

} // namespace budget
