// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/reimport.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/model/identity.h"

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

/// Brings the edits of one cell onto its new printed text. \a target holds the new text already.
template <typename Side>
void mergeCell(Side& target, const Side& before, const FieldAddress& address, MergedProject& merged)
{
    const Field field = address.field;
    const QString newPrinted = target.text(field);
    const bool differs = before.originalText(field) != newPrinted;
    merged.isChanged = merged.isChanged || differs;
    if (!before.originals.contains(field))
        return;
    const QString edited = before.text(field);
    if (edited == newPrinted)
        return; // the owner of the document made the same correction
    setText(target, field, edited);
    target.originals.insert(field, newPrinted);
    if (differs)
        merged.keptEdits.push_back(address);
}

/// The order of the printed rows as people see it, unless they moved some: then theirs.
bool isInPrintedOrder(const Project& project)
{
    quint16 last = 0;
    for (const Indicator& row : project.indicators) {
        if (row.sourceRow == 0)
            continue;
        if (row.sourceRow < last)
            return false;
        last = row.sourceRow;
    }
    return true;
}

/// Puts \a row behind the row with the id \a predecessor, or first when there is none.
void insertBehind(std::vector<Indicator>& rows, IndicatorId predecessor, const Indicator& row)
{
    const auto found = std::ranges::find(rows, predecessor, &Indicator::id);
    rows.insert(found == rows.end() ? rows.begin() : found + 1, row);
}

/// \a printed are the merged rows in the order of the document.
std::vector<Indicator> orderedRows(const Project& before, const std::vector<Indicator>& printed)
{
    std::vector<Indicator> rows;
    if (isInPrintedOrder(before)) {
        rows = printed;
        IndicatorId predecessor;
        for (const Indicator& row : before.indicators) {
            const bool isThere = std::ranges::find(rows, row.id, &Indicator::id) != rows.end();
            if (row.sourceRow == 0 && !isThere)
                insertBehind(rows, predecessor, row);
            // The row before may be gone: then it goes behind the one before that.
            if (row.sourceRow == 0 || isThere)
                predecessor = row.id;
        }
        return rows;
    }
    for (const Indicator& row : before.indicators) {
        const auto found = std::ranges::find(printed, row.id, &Indicator::id);
        if (found != printed.end())
            rows.push_back(*found);
        else if (row.sourceRow == 0)
            rows.push_back(row);
    }
    IndicatorId predecessor;
    for (const Indicator& row : printed) {
        if (std::ranges::find(rows, row.id, &Indicator::id) == rows.end())
            insertBehind(rows, predecessor, row);
        predecessor = row.id;
    }
    return rows;
}

bool printSame(const Indicator& a, const Indicator& b)
{
    return std::ranges::all_of(fieldsOf(FieldScope::Indicator), [&](const FieldInfo& info) {
        return a.originalText(info.field) == b.originalText(info.field);
    });
}

/// Takes \a row out of \a takenOut when it is printed there.
bool takeSame(std::vector<Indicator>& takenOut, const Indicator& row)
{
    const auto found =
        std::ranges::find_if(takenOut, [&](const Indicator& other) { return printSame(other, row); });
    if (found == takenOut.end())
        return false;
    takenOut.erase(found);
    return true;
}

/// Rows that went in an earlier reading, by what they print.
class ReturningRows
{
public:
    explicit ReturningRows(const std::function<std::vector<Indicator>()>& rows)
        : m_rows(rows)
    {}

    /// The id of the row that \a row was, once.
    [[nodiscard]] std::optional<IndicatorId> take(const Indicator& row)
    {
        if (!m_isRead && m_rows) {
            for (const Indicator& old : m_rows()) {
                if (old.sourceRow > 0) // one that people added and took back was never printed
                    m_ids[identity::rowKey(old)].push_back(old.id);
            }
        }
        m_isRead = true;
        const auto known = m_ids.find(identity::rowKey(row));
        if (known == m_ids.end() || known->empty())
            return std::nullopt;
        const IndicatorId id = known->back();
        known->pop_back();
        return id;
    }

private:
    const std::function<std::vector<Indicator>()>& m_rows;
    QHash<QString, std::vector<IndicatorId>> m_ids;
    bool m_isRead = false;
};

/// Rows that people added, by what they say.
class AddedRows
{
public:
    explicit AddedRows(const Project& project)
    {
        for (const Indicator& row : project.indicators) {
            if (row.sourceRow == 0)
                m_rows[identity::rowKey(row)].push_back(&row);
        }
    }

    /// The one that says what \a row says, once; null when there is none.
    [[nodiscard]] const Indicator* take(const Indicator& row)
    {
        const auto same = m_rows.find(identity::rowKey(row));
        if (same == m_rows.end() || same->empty())
            return nullptr;
        const Indicator* const first = same->front();
        same->erase(same->begin());
        return first;
    }

private:
    QHash<QString, std::vector<const Indicator*>> m_rows;
};

/// The owner prints a row that people had added: it is that row. What was typed and is printed otherwise
/// becomes an edit.
void adopt(Indicator& printed, const Indicator& added, ProjectId project, MergedProject& merged)
{
    printed.id = added.id;
    merged.isChanged = true;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        const QString typed = added.text(info.field);
        const QString newPrinted = printed.text(info.field);
        if (typed == newPrinted)
            continue;
        setText(printed, info.field, typed);
        printed.originals.insert(info.field, newPrinted);
        merged.keptEdits.push_back({project, added.id, info.field});
    }
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

MergedProject mergeReadings(const Project& before, const Project& now, AbsentRows absent,
                            IndicatorId& highestRow, const CancelToken& cancel)
{
    MergedProject merged;
    merged.project = std::make_shared<Project>(now);
    Project& result = *merged.project;
    result.id = before.id;
    result.document = before.document;
    result.review = before.review;
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        mergeCell(result, before, {before.id, {}, info.field}, merged);

    const std::vector<int> partners = identity::matchRows(before, now, cancel);
    QSet<IndicatorId> kept;
    ReturningRows returning(absent.all);
    AddedRows added(before);
    std::vector<Indicator> printedRows;
    for (size_t i = 0; i < now.indicators.size(); ++i) {
        Indicator row = now.indicators[i];
        if (partners[i] < 0) {
            if (takeSame(absent.takenOut, row))
                continue; // people took it out, and it is printed as it was
            if (const Indicator* const wanted = added.take(row)) {
                adopt(row, *wanted, before.id, merged);
                printedRows.push_back(std::move(row));
                continue;
            }
            row.id = returning.take(row).value_or(IndicatorId());
            if (!row.id.isValid())
                row.id = takeNext(highestRow);
            merged.isChanged = true;
            printedRows.push_back(std::move(row));
            continue;
        }
        const Indicator& old = before.indicators[static_cast<size_t>(partners[i])];
        row.id = old.id;
        kept.insert(old.id);
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            mergeCell(row, old, {before.id, old.id, info.field}, merged);
        printedRows.push_back(std::move(row));
    }
    for (const Indicator& row : before.indicators) {
        if (row.sourceRow > 0 && !kept.contains(row.id)) {
            merged.removedRows.push_back(row.id);
            merged.isChanged = true;
        }
    }
    result.indicators = orderedRows(before, printedRows);
    return merged;
}

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
