// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/allindicatorsmodel_p.h"
#include "ui/models/indicatororder.h"

#include <algorithm>

namespace budget::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kMostRanges = 50;     // scattered rows are hidden by one new layout beyond these
constexpr size_t kFewProjects = 50; // more than these repaint everything
constexpr int kTextsAtOnce = 1000;  // projects; a few milliseconds
constexpr auto kFacetDelay = 150ms; // counting 400,000 rows need not happen between two keys

const QList<int>& textRoles()
{
    static const QList<int> kRoles{Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, EditedRole,
                                   OriginalTextRole};
    return kRoles;
}

const QList<int>& markRoles()
{
    static const QList<int> kRoles{SeverityRole, FindingTextRole, AnnotatedRole, DoubtTextRole,
                                   Qt::ToolTipRole};
    return kRoles;
}

} // namespace

AllIndicatorsModel::Private::Private(AllIndicatorsModel& model, const BudgetDocument& doc,
                                     const Checker& findings)
    : q(model)
    , document(doc)
    , rows(doc, findings)
    , query(doc, findings, rows)
{
    facetsLater.setSingleShot(true);
    facetsLater.setInterval(kFacetDelay);
    QObject::connect(&facetsLater, &QTimer::timeout, &q, &AllIndicatorsModel::facetsChanged);
    QObject::connect(&textsAhead, &QTimer::timeout, &q, [this] {
        if (query.texts().prepare(kTextsAtOnce))
            textsAhead.stop();
    });
    textsAhead.start();
    for (const Thread& thread : document.threads())
        m_projectsOfThreads.insert(thread.id, thread.subject.project);
    fill();
}

int AllIndicatorsModel::Private::shownRowOf(int number) const
{
    if (number < 0)
        return -1;
    if (!isSorted()) {
        const auto found = std::ranges::lower_bound(shown, static_cast<quint32>(number));
        return found != shown.end() && static_cast<int>(*found) == number
                   ? static_cast<int>(found - shown.begin())
                   : -1;
    }
    if (m_places.empty()) {
        m_places.assign(static_cast<size_t>(rows.count()), -1);
        for (size_t i = 0; i < shown.size(); ++i)
            m_places[shown[i]] = static_cast<int>(i);
    }
    return static_cast<size_t>(number) < m_places.size() ? m_places[static_cast<size_t>(number)] : -1;
}

void AllIndicatorsModel::Private::fill()
{
    shown = query.matching(0, rows.count());
    if (isSorted())
        shown = orderedBy(fieldAt(q.m_sortColumn), q.m_sortOrder, shown, rows, document);
    forgetPlaces();
}

/// Shows other rows, or in another order; what is selected goes with its row.
template <typename Change>
void AllIndicatorsModel::Private::rearrange(Change change)
{
    emit q.layoutAboutToBeChanged();
    const QModelIndexList before = q.persistentIndexList();
    std::vector<int> numbers;
    for (const QModelIndex& index : before)
        numbers.push_back(numberAt(index.row()));
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = shownRowOf(numbers[static_cast<size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : q.createIndex(row, before[i].column()));
    }
    q.changePersistentIndexList(before, after);
    emit q.layoutChanged();
}

void AllIndicatorsModel::Private::relayout()
{
    rearrange([this] { fill(); });
}

void AllIndicatorsModel::Private::connectDocument(const Checker& findings)
{
    connectProjects();
    connectRows();
    connectFindings(findings);
    connect(&document, &BudgetDocument::fieldChanged, &q, [this](const FieldAddress& cell) { edit(cell); });
    connect(&document, &BudgetDocument::reviewChanged, &q, [this](ProjectId project) { changed(project); });
    connect(&document, &BudgetDocument::threadChanged, &q, [this](ThreadId thread) { changeThread(thread); });
}

void AllIndicatorsModel::Private::connectProjects()
{
    connect(&document, &BudgetDocument::aboutToReset, &q, [this] { q.beginResetModel(); });
    connect(&document, &BudgetDocument::wasReset, &q, [this] {
        rows.rebuild();
        query.texts().forgetAll();
        textsAhead.start();
        query.forgetCounts();
        m_projectsOfThreads.clear();
        for (const Thread& thread : document.threads())
            m_projectsOfThreads.insert(thread.id, thread.subject.project);
        fill();
        q.endResetModel();
        emit q.facetsChanged();
    });
    connect(&document, &BudgetDocument::projectsInserted, &q,
            [this](int first, int last) { insertProjects(first, last); });
    connect(&document, &BudgetDocument::projectsAboutToBeRemoved, &q, [this](int first, int last) {
        hide(rows.start(first), rows.start(last + 1) - rows.start(first));
        for (int i = first; i <= last; ++i)
            changed(document.projectAt(i).id);
    });
    connect(&document, &BudgetDocument::projectsRemoved, &q, [this](int first, int last) {
        const int begin = rows.start(first);
        const int count = rows.start(last + 1) - begin;
        rows.removeProjects(first, last);
        closeGap(begin, count);
    });
    connect(&document, &BudgetDocument::projectAboutToBeReplaced, &q, [this](ProjectId id) {
        m_replacedRows = static_cast<int>(document.project(id)->indicators.size());
    });
    connect(&document, &BudgetDocument::projectReplaced, &q, [this](ProjectId project) { replace(project); });
}

void AllIndicatorsModel::Private::connectRows()
{
    connect(&document, &BudgetDocument::indicatorsInserted, &q, [this](ProjectId id, int first, int last) {
        const int project = document.indexOf(id);
        changed(id);
        for (int row = first; row <= last; ++row) {
            rows.insertRow(project, row);
            showInserted(rows.start(project) + row, 1);
        }
    });
    connect(&document, &BudgetDocument::indicatorsAboutToBeRemoved, &q,
            [this](ProjectId id, int first, int last) {
                hide(rows.start(document.indexOf(id)) + first, last - first + 1);
            });
    connect(&document, &BudgetDocument::indicatorsRemoved, &q, [this](ProjectId id, int first, int last) {
        const int project = document.indexOf(id);
        for (int row = last; row >= first; --row)
            rows.removeRow(project, row);
        closeGap(rows.start(project) + first, last - first + 1);
        changed(id);
    });
    connect(&document, &BudgetDocument::indicatorMoved, &q,
            [this](ProjectId project, int from, int to) { move(project, from, to); });
}

void AllIndicatorsModel::Private::connectFindings(const Checker& findings)
{
    connect(&findings, &Checker::findingsChanged, &q,
            [this](const std::vector<ProjectId>& projects) { changeMarks(projects); });
    connect(&findings, &Checker::progressed, &q, [this](int checked, int all) {
        if (checked < all)
            return;
        query.forgetCounts();
        facetsLater.start();
    });
    connect(&findings, &Checker::findingsReset, &q, [this] {
        rows.readAllMarks();
        query.forgetCounts();
        emitAllChanged(markRoles());
        facetsLater.start();
    });
}

void AllIndicatorsModel::Private::edit(const FieldAddress& cell)
{
    const int project = document.indexOf(cell.project);
    if (cell.indicator.isValid()) {
        const int number = rows.numberOf(cell);
        if (number < 0)
            return;
        rows.readRow(project, number - rows.start(project));
        emitChanged(number, textRoles());
    } else {
        rows.readProject(project);
        if (columnOf(cell.field) >= 0)
            emitProjectChanged(project, textRoles());
    }
    changed(cell.project);
}

void AllIndicatorsModel::Private::insertProjects(int first, int last)
{
    rows.insertProjects(first, last);
    const int begin = rows.start(first);
    for (int i = first; i <= last; ++i)
        changed(document.projectAt(i).id);
    showInserted(begin, rows.start(last + 1) - begin);
}

/// The rows \a first to \a first + \a count - 1 are new among the numbers.
void AllIndicatorsModel::Private::showInserted(int first, int count)
{
    const auto begin = static_cast<quint32>(first);
    query.forgetCounts(); // its numbers are others
    const auto place = isSorted()
                           ? shown.size()
                           : static_cast<size_t>(std::ranges::lower_bound(shown, begin) - shown.begin());
    for (quint32& number : shown) {
        if (number >= begin)
            number += static_cast<quint32>(count);
    }
    forgetPlaces();
    const std::vector<quint32> added = query.matching(first, first + count);
    if (added.empty())
        return;
    const int row = static_cast<int>(place);
    q.beginInsertRows({}, row, row + static_cast<int>(added.size()) - 1);
    shown.insert(shown.begin() + row, added.begin(), added.end());
    forgetPlaces();
    q.endInsertRows();
}

/// The rows will go; the numbers stay until closeGap().
void AllIndicatorsModel::Private::hide(int first, int count)
{
    const auto goes = [&](quint32 number) {
        return static_cast<int>(number) >= first && static_cast<int>(number) < first + count;
    };
    std::vector<std::pair<int, int>> ranges; // first and last shown row, from the end
    for (int row = shownCount() - 1; row >= 0; --row) {
        if (!goes(shown[static_cast<size_t>(row)]))
            continue;
        if (!ranges.empty() && ranges.back().first == row + 1)
            ranges.back().first = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.size() <= kMostRanges) {
        for (const auto& [from, to] : ranges) {
            q.beginRemoveRows({}, from, to);
            shown.erase(shown.begin() + from, shown.begin() + to + 1);
            forgetPlaces();
            q.endRemoveRows();
        }
        return;
    }
    rearrange([&] {
        std::erase_if(shown, goes);
        forgetPlaces();
    });
}

void AllIndicatorsModel::Private::closeGap(int first, int count)
{
    for (quint32& number : shown) {
        if (static_cast<int>(number) >= first)
            number -= static_cast<quint32>(count);
    }
    forgetPlaces();
    query.forgetCounts();
    facetsLater.start();
}

void AllIndicatorsModel::Private::move(ProjectId id, int from, int to)
{
    if (from == to)
        return;
    const int start = rows.start(document.indexOf(id));
    const auto movedNumber = [&](int number) {
        if (number == start + from)
            return start + to;
        if (from < to)
            return number > start + from && number <= start + to ? number - 1 : number;
        return number >= start + to && number < start + from ? number + 1 : number;
    };
    const int row = shownRowOf(start + from);
    rows.moveRow(document.indexOf(id), from, to);
    if (!isSorted() && row >= 0) {
        // Rows that are filtered out do not count for the place among those that are shown.
        const auto limit = static_cast<quint32>(from < to ? start + to + 1 : start + to);
        const int destination = static_cast<int>(std::ranges::lower_bound(shown, limit) - shown.begin());
        const bool moves = destination != row && destination != row + 1;
        if (moves)
            q.beginMoveRows({}, row, row, {}, destination);
        for (quint32& number : shown)
            number = static_cast<quint32>(movedNumber(static_cast<int>(number)));
        std::ranges::sort(shown);
        if (moves)
            q.endMoveRows();
    } else {
        for (quint32& number : shown)
            number = static_cast<quint32>(movedNumber(static_cast<int>(number)));
    }
    forgetPlaces();
    changed(id);
}

/// A table that was read again. When it has as many rows as before they are taken for the same ones.
void AllIndicatorsModel::Private::replace(ProjectId id)
{
    const int project = document.indexOf(id);
    const int count = static_cast<int>(document.projectAt(project).indicators.size());
    const int start = rows.start(project);
    changed(id);
    if (count == m_replacedRows) {
        rows.readProject(project);
        emitProjectChanged(project, textRoles());
        return;
    }
    hide(start, m_replacedRows);
    rows.removeProjects(project, project);
    closeGap(start, m_replacedRows);
    rows.insertProjects(project, project);
    rows.readMarks(project);
    showInserted(start, count);
}

void AllIndicatorsModel::Private::changeMarks(const std::vector<ProjectId>& projects)
{
    for (const ProjectId id : projects) {
        const int project = document.indexOf(id);
        if (project >= 0)
            rows.readMarks(project);
    }
    query.forgetCounts();
    facetsLater.start();
    if (projects.size() > kFewProjects) {
        emitAllChanged(markRoles());
        return;
    }
    for (const ProjectId id : projects) {
        if (document.indexOf(id) >= 0)
            emitProjectChanged(document.indexOf(id), markRoles());
    }
}

void AllIndicatorsModel::Private::changeThread(ThreadId id)
{
    const Thread* thread = document.thread(id);
    const ProjectId project = thread ? thread->subject.project : m_projectsOfThreads.value(id);
    if (thread)
        m_projectsOfThreads.insert(id, project);
    else
        m_projectsOfThreads.remove(id);
    if (project.isValid())
        changeMarks({project});
}

void AllIndicatorsModel::Private::emitChanged(int number, const QList<int>& roles)
{
    const int row = shownRowOf(number);
    if (row >= 0)
        emit q.dataChanged(q.index(row, 0), q.index(row, q.columnCount() - 1), roles);
}

void AllIndicatorsModel::Private::emitProjectChanged(int project, const QList<int>& roles)
{
    for (int number = rows.start(project); number < rows.start(project + 1); ++number)
        emitChanged(number, roles);
}

void AllIndicatorsModel::Private::emitAllChanged(const QList<int>& roles)
{
    if (!shown.empty())
        emit q.dataChanged(q.index(0, 0), q.index(shownCount() - 1, q.columnCount() - 1), roles);
}

void AllIndicatorsModel::Private::changed(ProjectId project)
{
    query.texts().forget(project);
    query.forgetCounts();
    facetsLater.start();
}

} // namespace budget::ui
