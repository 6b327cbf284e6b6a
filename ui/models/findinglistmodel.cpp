// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findinglistmodel.h"

#include "ui/text/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

constexpr int kShowDelay = 200; // ms; a large document is checked in many slices

} // namespace

FindingListModel::FindingListModel(const BudgetDocument& document, const Checker& checker, QObject* parent)
    : FindingListModel(document, checker, kAtOnce, parent)
{}

FindingListModel::FindingListModel(const BudgetDocument& document, const Checker& checker, int atOnce,
                                   QObject* parent)
    : DiffTableModel(parent)
    , m_document(document)
    , m_checker(checker)
    , m_lines(document, checker)
    , m_atOnce(atOnce)
{
    connect(&m_arranger, &FindingArranger::arranged, this, &FindingListModel::takeArranged);
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
    connect(&m_showLater, &QTimer::timeout, this, &FindingListModel::showUnread);
    readAll();
}

void FindingListModel::setFilter(const FindingFilter& filter)
{
    if (filter == m_arrangement.filter)
        return;
    m_arrangement.filter = filter;
    show();
}

void FindingListModel::sort(int column, Qt::SortOrder order)
{
    m_arrangement.sortColumn = column < 0 ? SeverityColumn : column;
    m_arrangement.sortOrder = column < 0 ? Qt::AscendingOrder : order;
    show();
}

std::vector<Finding> FindingListModel::findingsAt(int row) const
{
    const FindingRow& shown = m_shown[static_cast<size_t>(row)];
    std::vector<Finding> findings{shown.line->finding};
    if (!shown.isExpanded) {
        for (const FindingLinePtr& line : shown.further)
            findings.push_back(line->finding);
    }
    return findings;
}

std::vector<Finding> FindingListModel::filtered() const
{
    std::vector<Finding> findings;
    for (const FindingRow& row : m_shown) {
        findings.push_back(row.line->finding);
        if (!row.isExpanded) {
            for (const FindingLinePtr& line : row.further)
                findings.push_back(line->finding);
        }
    }
    return findings;
}

void FindingListModel::setExpanded(int row, bool isExpanded)
{
    while (row > 0 && m_shown[static_cast<size_t>(row)].isMember)
        --row;
    FindingRow& leader = m_shown[static_cast<size_t>(row)];
    if (leader.further.empty() || leader.isExpanded == isExpanded)
        return;
    const auto behind = m_shown.begin() + row + 1;
    const auto count = static_cast<int>(leader.further.size());
    leader.isExpanded = isExpanded;
    if (isExpanded) {
        m_arrangement.expanded.insert(leader.line->key());
        std::vector<FindingRow> members;
        for (const FindingLinePtr& line : leader.further)
            members.push_back({.line = line, .isMember = true});
        beginInsertRows({}, row + 1, row + count);
        m_shown.insert(behind, members.begin(), members.end());
        endInsertRows();
    } else {
        m_arrangement.expanded.remove(leader.line->key());
        beginRemoveRows({}, row + 1, row + count);
        m_shown.erase(behind, behind + count);
        endRemoveRows();
    }
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {});
    emit shownChanged();
}

int FindingListModel::rowOf(const Finding& finding) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](const FindingRow& row) { return row.line->finding == finding; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int FindingListModel::rowAt(const FieldAddress& cell) const
{
    // To find one of them among those that are shown takes no more than comparing pointers.
    const std::vector<const FindingLine*> onCell = m_lines.on(cell);
    if (onCell.empty())
        return -1;
    const auto isOnCell = [&](const FindingLinePtr& line) {
        return std::ranges::find(onCell, line.get()) != onCell.end();
    };
    auto row = std::ranges::find_if(m_shown, isOnCell, &FindingRow::line);
    if (row == m_shown.end())
        row = std::ranges::find_if(
            m_shown, [&](const FindingRow& shown) { return std::ranges::any_of(shown.further, isOnCell); });
    return row == m_shown.end() ? -1 : static_cast<int>(row - m_shown.begin());
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
    const FindingRow& row = m_shown[static_cast<size_t>(index.row())];
    const FindingLine& line = *row.line;
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
QString FindingListModel::toolTipOf(const FindingRow& row) const
{
    QStringList sentences{textOf(*row.line, MessageColumn)};
    if (!row.isExpanded) {
        for (const FindingLinePtr& line : row.further)
            sentences.append(QStringLiteral("+ ") + textOf(*line, MessageColumn));
    }
    if (const auto& decision = row.line->decision)
        sentences.append(decisionSentence(*decision));
    return sentences.join(u'\n');
}

void FindingListModel::renameProject(ProjectId project)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (findingAt(row).subject.project == project)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1), {});
    }
}

void FindingListModel::readAll()
{
    m_unread.clear();
    m_lines.readAll();
    show();
}

void FindingListModel::readProjects(const std::vector<ProjectId>& projects)
{
    m_unread.insert(m_unread.end(), projects.begin(), projects.end());
    // A large document is checked in thousands of slices: to put each by itself among all findings would take
    // minutes.
    if (m_checker.isComplete())
        showUnread();
    else if (!m_showLater.isActive())
        m_showLater.start();
}

void FindingListModel::showUnread()
{
    m_showLater.stop();
    if (!m_unread.empty())
        m_lines.read(std::exchange(m_unread, {}));
    show();
}

void FindingListModel::placeAgain()
{
    m_lines.placeAgain();
    show();
}

bool FindingListModel::isLong() const
{
    return m_lines.all().size() > static_cast<size_t>(m_atOnce);
}

/// A short list is arranged at once, a long one on another thread: until it is done the rows stay as they
/// were, so that the window does not wait.
void FindingListModel::show()
{
    m_isAskedAgain = isLong() && m_arranger.isBusy();
    if (!isLong()) {
        m_total = faultsIn(m_lines.all());
        ArrangedFindings arranged = m_arrangement.arranged(m_lines.all(), m_document.projects());
        m_tally = arranged.tally;
        replaceLines(m_shown, std::move(arranged.rows),
                     [](const FindingRow& row) { return row.line->key(); });
        emit shownChanged();
    } else if (!m_isAskedAgain) {
        m_arranger.arrange(m_arrangement, m_lines.all(), m_document.projects());
    }
}

void FindingListModel::takeArranged(FindingArranger::Arranged& arranged)
{
    const bool isWanted = isLong() && arranged.arrangement == m_arrangement;
    if (isWanted) {
        m_total = arranged.faults;
        m_tally = arranged.findings.tally;
        putInPlace(std::move(arranged.findings.rows));
        emit shownChanged();
    }
    if (m_isAskedAgain || !isWanted)
        show();
}

/// Without looking for what the rows have in common: selection and current row alone are found again.
void FindingListModel::putInPlace(std::vector<FindingRow> rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    QHash<Subject, int> wanted;
    for (const QModelIndex& index : old)
        wanted.insert(m_shown[static_cast<size_t>(index.row())].line->key(), -1);
    for (size_t row = 0; row < rows.size() && !wanted.isEmpty(); ++row) {
        const auto found = wanted.find(rows[row].line->key());
        if (found != wanted.end() && *found < 0)
            *found = static_cast<int>(row);
    }
    QModelIndexList moved;
    for (const QModelIndex& index : old) {
        const int row = wanted.value(m_shown[static_cast<size_t>(index.row())].line->key(), -1);
        moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_shown = std::move(rows);
    changePersistentIndexList(old, moved);
    emit layoutChanged();
}

QString FindingListModel::textOf(const FindingLine& line, int column) const
{
    return findingCellText(line, column, m_document.project(line.finding.subject.project));
}

} // namespace budget::ui
