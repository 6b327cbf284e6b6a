// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findinglistmodel.h"

#include "core/base/text.h"
#include "core/rules/findinggroups.h"
#include "ui/models/chineseorder.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace budget::ui {

namespace {

constexpr int kShowDelay = 200; // ms; a large document is checked in many slices

} // namespace

FindingListModel::FindingListModel(const BudgetDocument& document, const Checker& checker, QObject* parent)
    : DiffTableModel(parent)
    , m_document(document)
    , m_checker(checker)
{
    connect(&checker, &Checker::findingsReset, this, &FindingListModel::readAll);
    connect(&checker, &Checker::findingsChanged, this, &FindingListModel::readProjects);
    // Rows that move and projects that go change places, also where no finding becomes another.
    connect(&document, &BudgetDocument::indicatorMoved, this,
            [this](ProjectId project) { readProjects({project}); });
    connect(&document, &BudgetDocument::projectsInserted, this, &FindingListModel::placeAgain);
    connect(&document, &BudgetDocument::projectsRemoved, this, &FindingListModel::placeAgain);
    // Names stand in the list, also where no finding becomes another.
    connect(&document, &BudgetDocument::fieldChanged, this, [this](const FieldAddress& cell) {
        if (cell.field == Field::ProjectName || cell.field == Field::IndicatorName)
            renameProject(cell.project);
    });
    connect(&document, &BudgetDocument::projectReplaced, this, &FindingListModel::renameProject);
    m_showLater.setSingleShot(true);
    m_showLater.setInterval(kShowDelay);
    connect(&m_showLater, &QTimer::timeout, this, &FindingListModel::show);
    readAll();
}

void FindingListModel::setFilter(const FindingFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show();
}

void FindingListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? SeverityColumn : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    show();
}

int FindingListModel::rowOf(const Finding& finding) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](const LinePtr& line) { return line->finding == finding; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int FindingListModel::rowAt(const FieldAddress& cell) const
{
    // The lines of one project stand together in reading order; to find one of them among those that are
    // shown takes no more than comparing pointers.
    const auto ofProject = std::ranges::equal_range(m_all, m_document.indexOf(cell.project), {},
                                                    [](const LinePtr& line) { return line->place.project; });
    std::vector<const Line*> onCell;
    for (const LinePtr& line : ofProject) {
        if (line->finding.subject.cell() == cell)
            onCell.push_back(line.get());
    }
    if (onCell.empty())
        return -1;
    const auto row = std::ranges::find_if(
        m_shown, [&](const LinePtr& line) { return std::ranges::find(onCell, line.get()) != onCell.end(); });
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
}

int FindingListModel::next(ProjectId project, const std::optional<FieldAddress>& cell) const
{
    return firstAfter(placeOf(project, cell));
}

int FindingListModel::previous(ProjectId project, const std::optional<FieldAddress>& cell) const
{
    ReadingPlace place = placeOf(project, cell);
    place.number = -1; // those on the cell itself are where one stands
    return lastBefore(place);
}

int FindingListModel::nextAfter(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : firstAfter(m_shown[static_cast<size_t>(row)]->place);
}

int FindingListModel::previousBefore(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : lastBefore(m_shown[static_cast<size_t>(row)]->place);
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = *m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(line, index.column());
    case Qt::ToolTipRole:
        if (line.isWaived) {
            if (const Waiver* waiver = m_checker.waiver(line.finding))
                return QCoreApplication::translate("Findings", "%1\nSet aside by %2: %3")
                    .arg(textOf(line, MessageColumn), waiver->author, waiver->reason);
        }
        return textOf(line, MessageColumn);
    case SubjectRole: return QVariant::fromValue(line.finding.subject);
    case AddressRole: {
        const std::optional<FieldAddress> cell = line.finding.subject.cell();
        return cell ? QVariant::fromValue(*cell) : QVariant();
    }
    case SeverityRole: return static_cast<int>(line.finding.severity);
    case FindingTextRole: return textOf(line, MessageColumn);
    case WaivedRole: return line.isWaived;
    case KeyRole: return line.finding.rule;
    case IdRole: return line.finding.subject.project.value();
    default: return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return QCoreApplication::translate("Columns", "Severity");
    case MessageColumn: return QCoreApplication::translate("Columns", "Finding");
    case ProjectColumn: return QCoreApplication::translate("Columns", "Project");
    case RowColumn: return QCoreApplication::translate("Columns", "Place");
    case RuleColumn: return QCoreApplication::translate("Columns", "Rule");
    default: return {};
    }
}

void FindingListModel::readAll()
{
    m_all.clear();
    // A large document is still being checked, and asking would check all of it at once; what is found later
    // is announced.
    if (m_checker.isComplete()) {
        for (const auto& project : m_document.projects()) {
            for (LinePtr& line : linesOf(project->id))
                m_all.push_back(std::move(line));
        }
    }
    show();
}

void FindingListModel::readProjects(const std::vector<ProjectId>& projects)
{
    const QSet<ProjectId> touched(projects.begin(), projects.end());
    QHash<ProjectId, std::vector<LinePtr>> old;
    std::vector<LinePtr> kept;
    kept.reserve(m_all.size());
    for (LinePtr& line : m_all) {
        const ProjectId project = line->finding.subject.project;
        if (touched.contains(project))
            old[project].push_back(std::move(line));
        else
            kept.push_back(std::move(line));
    }
    std::vector<LinePtr> present;
    for (const ProjectId project : touched) {
        const std::vector<LinePtr>& before = old[project];
        for (LinePtr& line : linesOf(project)) {
            // A line that is as it was stays the same object, which is how the difference is found quickly.
            const auto same = std::ranges::find_if(before, [&](const LinePtr& o) { return *o == *line; });
            present.push_back(same == before.end() ? std::move(line) : *same);
        }
    }
    const auto place = [](const LinePtr& line) -> const ReadingPlace& { return line->place; };
    std::ranges::sort(present, {}, place);
    m_all.clear();
    std::ranges::merge(kept, present, std::back_inserter(m_all), {}, place, place);
    if (m_checker.isComplete())
        show();
    else if (!m_showLater.isActive())
        m_showLater.start();
}

void FindingListModel::renameProject(ProjectId project)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (findingAt(row).subject.project == project)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {});
    }
}

/// Projects came or went, so that the others have other numbers.
void FindingListModel::placeAgain()
{
    std::vector<LinePtr> lines;
    lines.reserve(m_all.size());
    for (const LinePtr& line : m_all) {
        const int project = m_document.indexOf(line->finding.subject.project);
        if (project < 0)
            continue;
        if (project == line->place.project) {
            lines.push_back(line);
            continue;
        }
        Line moved = *line;
        moved.place.project = project;
        lines.push_back(std::make_shared<Line>(std::move(moved)));
    }
    m_all = std::move(lines);
    show();
}

std::vector<FindingListModel::LinePtr> FindingListModel::linesOf(ProjectId id) const
{
    std::vector<LinePtr> lines;
    const Project* project = m_document.project(id);
    if (!project)
        return lines;
    int number = 0;
    for (const Finding& finding : m_checker.findings(id)) {
        const Subject& subject = finding.subject;
        const ReadingPlace place{.project = m_document.indexOf(id),
                                 .row =
                                     subject.indicator.isValid() ? project->indexOf(subject.indicator) : -1,
                                 .field = subject.field ? static_cast<int>(*subject.field) : -1,
                                 .number = number++};
        lines.push_back(std::make_shared<Line>(
            Line{.finding = finding, .isWaived = m_checker.waiver(finding) != nullptr, .place = place}));
    }
    std::ranges::sort(lines, {}, [](const LinePtr& line) { return line->place; });
    return lines;
}

void FindingListModel::show()
{
    m_showLater.stop();
    std::vector<LinePtr> next;
    std::ranges::copy_if(m_all, std::back_inserter(next),
                         [this](const LinePtr& line) { return matches(*line); });
    order(next);
    m_total =
        static_cast<int>(std::ranges::count_if(m_all, [](const LinePtr& line) { return !line->isWaived; }));
    replaceLines(m_shown, std::move(next),
                 [](const LinePtr& line) { return std::pair(line->finding.rule, line->finding.subject); });
    emit shownChanged();
}

bool FindingListModel::matches(const Line& line) const
{
    const Finding& finding = line.finding;
    if ((line.isWaived && !m_filter.showsWaived) ||
        (m_filter.severity && finding.severity != *m_filter.severity) ||
        (!m_filter.rule.isEmpty() && finding.rule != m_filter.rule) ||
        (m_filter.project.isValid() && finding.subject.project != m_filter.project))
        return false;
    if (!m_filter.department.isEmpty()) {
        const Project* project = m_document.project(finding.subject.project);
        if (!project || departmentKey(*project) != m_filter.department)
            return false;
    }
    if (m_filter.text.isEmpty())
        return true;
    const QString wanted = text::folded(m_filter.text);
    return std::ranges::any_of(
        std::array{MessageColumn, ProjectColumn, RowColumn, RuleColumn},
        [&](int column) { return text::folded(textOf(line, column)).contains(wanted); });
}

/// \a lines come in reading order; equal ones keep it.
void FindingListModel::order(std::vector<LinePtr>& lines) const
{
    std::vector<quint32> keys;
    keys.reserve(lines.size());
    if (m_sortColumn == SeverityColumn) {
        // What matters most stands at the top, and not only what is worst.
        std::vector<size_t> places(lines.size());
        std::iota(places.begin(), places.end(), size_t(0));
        const auto isBefore = [&](size_t a, size_t b) {
            return isMoreImportant(lines[a]->finding, lines[b]->finding);
        };
        std::ranges::stable_sort(places, isBefore);
        keys.resize(lines.size());
        quint32 rank = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            rank += i > 0 && isBefore(places[i - 1], places[i]) ? 1 : 0;
            keys[places[i]] = rank;
        }
    } else if (m_sortColumn == ProjectColumn) {
        for (const LinePtr& line : lines)
            keys.push_back(static_cast<quint32>(line->place.project));
    } else {
        std::vector<QString> texts;
        for (const LinePtr& line : lines)
            texts.push_back(textOf(*line, m_sortColumn));
        keys = ranksOf(texts);
    }
    std::vector<size_t> places(lines.size());
    std::iota(places.begin(), places.end(), size_t(0));
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(
        places, [&](size_t a, size_t b) { return isDescending ? keys[b] < keys[a] : keys[a] < keys[b]; });
    std::vector<LinePtr> sorted;
    sorted.reserve(lines.size());
    for (const size_t place : places)
        sorted.push_back(std::move(lines[place]));
    lines = std::move(sorted);
}

QString FindingListModel::textOf(const Line& line, int column) const
{
    const Subject& subject = line.finding.subject;
    const Project* project = m_document.project(subject.project);
    switch (column) {
    case SeverityColumn: return severityText(line.finding.severity);
    case MessageColumn: return findingText(line.finding);
    case ProjectColumn: return project ? project->name : QString();
    case RowColumn: {
        const Indicator* row = project ? project->indicator(subject.indicator) : nullptr;
        const QString field = subject.field ? columnTitle(*subject.field) : QString();
        if (!row)
            return field;
        return field.isEmpty() ? row->name : row->name + QStringLiteral(" · ") + field;
    }
    case RuleColumn: return ruleTitle(line.finding.rule);
    default: return {};
    }
}

FindingListModel::ReadingPlace FindingListModel::placeOf(ProjectId id,
                                                         const std::optional<FieldAddress>& cell) const
{
    ReadingPlace place{.project = m_document.indexOf(id), .row = -1, .field = -1, .number = -1};
    const Project* project = m_document.project(id);
    if (!project || !cell)
        return place;
    place.row = cell->indicator.isValid() ? project->indexOf(cell->indicator) : -1;
    place.field = static_cast<int>(cell->field);
    place.number = std::numeric_limits<int>::max(); // those on the cell itself are where one stands
    return place;
}

int FindingListModel::firstAfter(const ReadingPlace& place) const
{
    int after = -1;
    int first = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto placeAt = [this](int r) { return m_shown[static_cast<size_t>(r)]->place; };
        if (first < 0 || placeAt(row) < placeAt(first))
            first = row;
        if (placeAt(row) > place && (after < 0 || placeAt(row) < placeAt(after)))
            after = row;
    }
    return after < 0 ? first : after;
}

int FindingListModel::lastBefore(const ReadingPlace& place) const
{
    int before = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const auto placeAt = [this](int r) { return m_shown[static_cast<size_t>(r)]->place; };
        if (last < 0 || placeAt(row) > placeAt(last))
            last = row;
        if (placeAt(row) < place && (before < 0 || placeAt(row) > placeAt(before)))
            before = row;
    }
    return before < 0 ? last : before;
}

} // namespace budget::ui
