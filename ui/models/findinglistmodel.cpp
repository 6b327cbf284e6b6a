// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findinglistmodel.h"

#include "core/base/text.h"
#include "core/rules/findinggroups.h"
#include "ui/models/chineseorder.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>

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

Subject FindingListModel::keyOf(const Line& line)
{
    Subject key = line.finding.subject;
    key.rule = line.finding.rule;
    return key;
}

std::vector<Finding> FindingListModel::findingsAt(int row) const
{
    const Row& shown = m_shown[static_cast<size_t>(row)];
    std::vector<Finding> findings{shown.line->finding};
    if (!shown.isExpanded) {
        for (const LinePtr& line : shown.further)
            findings.push_back(line->finding);
    }
    return findings;
}

std::vector<Finding> FindingListModel::filtered() const
{
    std::vector<Finding> findings;
    for (const Row& row : m_shown) {
        findings.push_back(row.line->finding);
        if (!row.isExpanded) {
            for (const LinePtr& line : row.further)
                findings.push_back(line->finding);
        }
    }
    return findings;
}

void FindingListModel::setExpanded(int row, bool isExpanded)
{
    while (row > 0 && m_shown[static_cast<size_t>(row)].isMember)
        --row;
    const Row& leader = m_shown[static_cast<size_t>(row)];
    if (leader.further.empty() || leader.isExpanded == isExpanded)
        return;
    if (isExpanded)
        m_expanded.insert(keyOf(*leader.line));
    else
        m_expanded.remove(keyOf(*leader.line));
    show();
}

int FindingListModel::rowOf(const Finding& finding) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](const Row& row) { return row.line->finding == finding; });
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
    const auto isOnCell = [&](const LinePtr& line) {
        return std::ranges::find(onCell, line.get()) != onCell.end();
    };
    auto row = std::ranges::find_if(m_shown, isOnCell, &Row::line);
    if (row == m_shown.end())
        row = std::ranges::find_if(
            m_shown, [&](const Row& shown) { return std::ranges::any_of(shown.further, isOnCell); });
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
    return row < 0 || row >= rowCount() ? -1 : firstAfter(m_shown[static_cast<size_t>(row)].line->place);
}

int FindingListModel::previousBefore(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : lastBefore(m_shown[static_cast<size_t>(row)].line->place);
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
    const Row& row = m_shown[static_cast<size_t>(index.row())];
    const Line& line = *row.line;
    switch (role) {
    case Qt::DisplayRole: return textOf(line, index.column());
    case Qt::ToolTipRole: return toolTipOf(row);
    case FurtherRole: return index.column() == MessageColumn ? static_cast<int>(row.further.size()) : 0;
    case ExpandedRole: return row.isExpanded;
    case MemberRole: return row.isMember && index.column() == MessageColumn;
    case FindingStateRole: return static_cast<int>(line.state);
    case SubjectRole: return QVariant::fromValue(line.finding.subject);
    case AddressRole: {
        const std::optional<FieldAddress> cell = line.finding.subject.cell();
        return cell ? QVariant::fromValue(*cell) : QVariant();
    }
    case SeverityRole: return static_cast<int>(line.finding.severity);
    case FindingTextRole: return textOf(line, MessageColumn);
    case SettledRole: return isSettled(line.state);
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
    case DecisionColumn: return QCoreApplication::translate("Columns", "Decision");
    default: return {};
    }
}

/// The whole sentence, those that stand behind it, and what was decided.
QString FindingListModel::toolTipOf(const Row& row) const
{
    QStringList sentences{textOf(*row.line, MessageColumn)};
    if (!row.isExpanded) {
        for (const LinePtr& line : row.further)
            sentences.append(QStringLiteral("+ ") + textOf(*line, MessageColumn));
    }
    if (const auto& decision = row.line->decision)
        sentences.append(decisionSentence(*decision));
    return sentences.join(u'\n');
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
    const auto add = [&](const Finding& finding, FindingState state) {
        const Subject& subject = finding.subject;
        const ReadingPlace place{.project = m_document.indexOf(id),
                                 .row =
                                     subject.indicator.isValid() ? project->indexOf(subject.indicator) : -1,
                                 .field = subject.field ? static_cast<int>(*subject.field) : -1,
                                 .number = number++};
        const Decision* const decision = m_checker.decision(finding);
        lines.push_back(
            std::make_shared<Line>(Line{.finding = finding,
                                        .state = state,
                                        .decision = decision ? std::optional(*decision) : std::nullopt,
                                        .place = place}));
    };
    for (const Finding& finding : m_checker.findings(id))
        add(finding, m_checker.state(finding));
    for (const Finding& finding : m_checker.mended(id))
        add(finding, FindingState::Mended);
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
    m_total = static_cast<int>(
        std::ranges::count_if(m_all, [](const LinePtr& line) { return !isSettled(line->state); }));
    replaceLines(m_shown, grouped(next), [](const Row& row) { return keyOf(*row.line); });
    emit shownChanged();
}

std::vector<FindingListModel::Row> FindingListModel::grouped(const std::vector<LinePtr>& lines) const
{
    std::vector<const Finding*> findings;
    findings.reserve(lines.size());
    for (const LinePtr& line : lines)
        findings.push_back(&line->finding);
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (const FindingGroup& group : groupsOf(findings)) {
        Row leader{.line = lines[group.members.front()]};
        for (const size_t member : std::span(group.members).subspan(1))
            leader.further.push_back(lines[member]);
        leader.isExpanded = !leader.further.empty() && m_expanded.contains(keyOf(*leader.line));
        const std::vector<LinePtr> members = leader.isExpanded ? leader.further : std::vector<LinePtr>();
        rows.push_back(std::move(leader));
        for (const LinePtr& member : members)
            rows.push_back({.line = member, .isMember = true});
    }
    return rows;
}

bool FindingListModel::matches(const Line& line) const
{
    const Finding& finding = line.finding;
    if ((m_filter.state ? line.state != *m_filter.state : isSettled(line.state)) ||
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
        std::array{MessageColumn, ProjectColumn, RowColumn, RuleColumn, DecisionColumn},
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
    case DecisionColumn: return line.state == FindingState::Open ? QString() : findingStateText(line.state);
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
        const auto placeAt = [this](int r) { return m_shown[static_cast<size_t>(r)].line->place; };
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
        const auto placeAt = [this](int r) { return m_shown[static_cast<size_t>(r)].line->place; };
        if (last < 0 || placeAt(row) > placeAt(last))
            last = row;
        if (placeAt(row) < place && (before < 0 || placeAt(row) > placeAt(before)))
            before = row;
    }
    return before < 0 ? last : before;
}

} // namespace budget::ui
