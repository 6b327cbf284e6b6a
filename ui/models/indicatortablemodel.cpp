// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/indicatortablemodel.h"

#include "ui/models/pasteplan.h"

#include <algorithm>

namespace budget::ui {

IndicatorTableModel::IndicatorTableModel(const BudgetDocument& document, ChangeSink& sink,
                                         const Checker& checker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_sink(sink)
    , m_marks(document, checker)
    , m_completions(document, checker)
{
    connectDocument();
    m_marks.watch(
        this, [this] { return m_project; }, [this] { emitMarksChanged(); });
}

void IndicatorTableModel::setProject(ProjectId project)
{
    if (project == m_project)
        return;
    beginResetModel();
    m_project = project;
    m_rowCount = current() ? static_cast<int>(current()->indicators.size()) : 0;
    endResetModel();
}

int IndicatorTableModel::columnOf(Field field)
{
    const auto* const found = std::ranges::find(kIndicatorColumns, field);
    return found == kIndicatorColumns.end() ? -1 : static_cast<int>(found - kIndicatorColumns.begin());
}

FieldAddress IndicatorTableModel::addressAt(const QModelIndex& index) const
{
    const Project* project = current();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !project ||
        index.row() >= static_cast<int>(project->indicators.size()))
        return {};
    return {m_project, project->indicators[static_cast<size_t>(index.row())].id, fieldAt(index.column())};
}

QModelIndex IndicatorTableModel::indexOf(const FieldAddress& cell) const
{
    const Project* project = current();
    const int column = columnOf(cell.field);
    if (!project || cell.project != m_project || column < 0)
        return {};
    const int row = project->indexOf(cell.indicator);
    return row < 0 ? QModelIndex() : index(row, column);
}

int IndicatorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int IndicatorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kIndicatorColumns.size());
}

QVariant IndicatorTableModel::data(const QModelIndex& index, int role) const
{
    const Project* project = current();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !project ||
        index.row() >= static_cast<int>(project->indicators.size()))
        return {};
    const Indicator& row = project->indicators[static_cast<size_t>(index.row())];
    if (role == SubjectRole)
        return QVariant::fromValue(
            Subject{.project = m_project, .indicator = row.id, .field = fieldAt(index.column())});
    return cellData(*project, &row, fieldAt(index.column()), role, m_marks.of(m_project));
}

QVariant IndicatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : m_rowCount))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    return columnHeaderData(fieldAt(section), role);
}

Qt::ItemFlags IndicatorTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_isReadOnly ? shown : shown | Qt::ItemIsEditable;
}

bool IndicatorTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_isReadOnly)
        return false;
    const QPersistentModelIndex place(index);
    const Result<> done = editCell(m_document, m_sink, addressAt(index), value.toString());
    if (!done)
        emit editRejected(place, done.error());
    return done.has_value();
}

bool IndicatorTableModel::insertRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || row > m_rowCount || count <= 0 || !current())
        return false;
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i) {
        Indicator added;
        added.id = m_sink.newIndicatorId();
        if (row > 0) {
            const Indicator& above = current()->indicators[static_cast<size_t>(row - 1)];
            added.level1 = above.level1;
            added.level2 = above.level2;
        }
        changes.push_back(IndicatorInserted{m_project, row + i, std::move(added)});
    }
    return submitAll(std::move(changes), ChangeGroup::Kind::BulkEdit).has_value();
}

bool IndicatorTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_rowCount)
        return false;
    std::vector<int> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(row + i);
    return removeIndicators(std::move(rows)).has_value();
}

bool IndicatorTableModel::moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                                   const QModelIndex& destinationParent, int destinationChild)
{
    const bool isInside = destinationChild >= sourceRow && destinationChild <= sourceRow + count;
    if (sourceParent.isValid() || destinationParent.isValid() || sourceRow < 0 || count <= 0 ||
        sourceRow + count > m_rowCount || destinationChild < 0 || destinationChild > m_rowCount || isInside)
        return false;
    std::vector<Change> changes;
    for (int i = 0; i < count; ++i) {
        if (destinationChild < sourceRow)
            changes.push_back(IndicatorMoved{m_project, sourceRow + i, destinationChild + i});
        else
            changes.push_back(IndicatorMoved{m_project, sourceRow, destinationChild - 1});
    }
    return submitAll(std::move(changes), ChangeGroup::Kind::BulkEdit).has_value();
}

Result<> IndicatorTableModel::insertIndicator(int row)
{
    if (!current() || row < 0 || row > m_rowCount)
        return fail(ErrorCode::Conflict, QStringLiteral("position"));
    Indicator added;
    added.id = m_sink.newIndicatorId();
    if (row > 0) {
        const Indicator& above = current()->indicators[static_cast<size_t>(row - 1)];
        added.level1 = above.level1;
        added.level2 = above.level2;
    }
    return m_sink.submit(IndicatorInserted{m_project, row, std::move(added)});
}

Result<> IndicatorTableModel::duplicateIndicators(std::vector<int> rows)
{
    std::ranges::sort(rows);
    if (!current() || rows.empty() || rows.front() < 0 || rows.back() >= m_rowCount)
        return fail(ErrorCode::Conflict, QStringLiteral("position"));
    std::vector<Change> changes;
    int position = rows.back() + 1;
    for (const int row : rows)
        changes.push_back(IndicatorInserted{m_project, position++,
                                            copyOf(current()->indicators[static_cast<size_t>(row)])});
    return submitAll(std::move(changes), ChangeGroup::Kind::BulkEdit);
}

Result<> IndicatorTableModel::removeIndicators(std::vector<int> rows)
{
    std::ranges::sort(rows, std::greater());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!current() || rows.empty() || rows.back() < 0 || rows.front() >= m_rowCount)
        return fail(ErrorCode::Conflict, QStringLiteral("position"));
    std::vector<Change> changes;
    for (const int row : rows) // from the last one, so that positions stay right
        changes.push_back(IndicatorRemoved{m_project, row, current()->indicators[static_cast<size_t>(row)]});
    return submitAll(std::move(changes), ChangeGroup::Kind::RowsRemoved);
}

Result<> IndicatorTableModel::shiftIndicators(std::vector<int> rows, int step)
{
    Q_ASSERT(step == 1 || step == -1);
    std::ranges::sort(rows);
    if (!current() || rows.empty() || rows.front() < 0 || rows.back() >= m_rowCount)
        return fail(ErrorCode::Conflict, QStringLiteral("position"));
    if (rows.front() + step < 0 || rows.back() + step >= m_rowCount)
        return {};
    if (step > 0)
        std::ranges::reverse(rows);
    std::vector<Change> changes;
    for (const int row : rows)
        changes.push_back(IndicatorMoved{m_project, row, row + step});
    return submitAll(std::move(changes), ChangeGroup::Kind::BulkEdit);
}

Result<BulkReport> IndicatorTableModel::fill(const QModelIndexList& cells, const QString& text)
{
    return editCells(m_document, m_sink, addresses(cells), text);
}

Result<> IndicatorTableModel::revert(const QModelIndexList& cells)
{
    return revertCells(m_document, m_sink, addresses(cells));
}

Result<BulkReport> IndicatorTableModel::paste(const QModelIndex& topLeft, const QString& block)
{
    if (!current())
        return fail(ErrorCode::Conflict, QStringLiteral("project"));
    // Without a place, as in an empty table, the block goes to the end.
    const int top = topLeft.isValid() ? topLeft.row() : m_rowCount;
    const int left = topLeft.isValid() ? topLeft.column() : 0;
    PastePlan plan =
        planPaste(*current(), top, left, tsv::parse(block), [this] { return m_sink.newIndicatorId(); });
    if (!plan.group.changes.empty())
        TRY(m_sink.submit(std::move(plan.group)));
    return std::move(plan.report);
}

QString IndicatorTableModel::copied(const QModelIndexList& cells, bool withTitles) const
{
    return copiedCells(*this, cells, withTitles);
}

std::vector<Completion> IndicatorTableModel::completions(const QModelIndex& index) const
{
    const FieldAddress cell = addressAt(index);
    if (!cell.project.isValid() || !columnSpec(cell.field).isCompleted)
        return {};
    return m_completions.words(cell.field, textAt(*current(), {cell.project, cell.indicator, Field::Level1}));
}

std::vector<FieldAddress> IndicatorTableModel::addresses(const QModelIndexList& cells) const
{
    std::vector<FieldAddress> result;
    for (const QModelIndex& index : cells) {
        const FieldAddress cell = addressAt(index);
        if (cell.project.isValid())
            result.push_back(cell);
    }
    return result;
}

Indicator IndicatorTableModel::copyOf(const Indicator& row)
{
    Indicator copy = row;
    copy.id = m_sink.newIndicatorId();
    copy.sourceRow = 0; // nothing of it was printed
    copy.originals.clear();
    return copy;
}

Result<> IndicatorTableModel::submitAll(std::vector<Change> changes, ChangeGroup::Kind kind)
{
    if (changes.size() == 1)
        return m_sink.submit(std::move(changes.front()));
    return m_sink.submit(ChangeGroup{kind, std::move(changes)});
}

void IndicatorTableModel::connectDocument()
{
    connect(&m_document, &BudgetDocument::aboutToReset, this, [this] { setProject({}); });
    connect(&m_document, &BudgetDocument::projectsAboutToBeRemoved, this, [this](int first, int last) {
        const int index = m_document.indexOf(m_project);
        if (index >= first && index <= last)
            setProject({});
    });
    connect(&m_document, &BudgetDocument::projectAboutToBeReplaced, this, &IndicatorTableModel::beginReplace);
    connect(&m_document, &BudgetDocument::projectReplaced, this, &IndicatorTableModel::endReplace);
    connect(&m_document, &BudgetDocument::indicatorsAboutToBeInserted, this,
            [this](ProjectId project, int first, int last) {
                if (project == m_project)
                    beginInsertRows({}, first, last);
            });
    connect(&m_document, &BudgetDocument::indicatorsInserted, this,
            [this](ProjectId project, int first, int last) {
                if (project != m_project)
                    return;
                m_rowCount += last - first + 1;
                endInsertRows();
            });
    connect(&m_document, &BudgetDocument::indicatorsAboutToBeRemoved, this,
            [this](ProjectId project, int first, int last) {
                if (project == m_project)
                    beginRemoveRows({}, first, last);
            });
    connect(&m_document, &BudgetDocument::indicatorsRemoved, this,
            [this](ProjectId project, int first, int last) {
                if (project != m_project)
                    return;
                m_rowCount -= last - first + 1;
                endRemoveRows();
            });
    connect(&m_document, &BudgetDocument::indicatorAboutToBeMoved, this,
            [this](ProjectId project, int from, int destination) {
                if (project == m_project && from != destination && from + 1 != destination)
                    beginMoveRows({}, from, from, {}, destination);
            });
    connect(&m_document, &BudgetDocument::indicatorMoved, this, [this](ProjectId project, int from, int to) {
        if (project == m_project && from != to)
            endMoveRows();
    });
    connect(&m_document, &BudgetDocument::fieldChanged, this, [this](const FieldAddress& cell) {
        const QModelIndex changed = indexOf(cell);
        if (changed.isValid())
            emit dataChanged(changed, changed,
                             {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, EditedRole, OriginalTextRole});
    });
}

void IndicatorTableModel::emitMarksChanged()
{
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1),
                         {SeverityRole, FindingTextRole, AnnotatedRole, DoubtTextRole, Qt::ToolTipRole});
}

/// A table that is read again keeps the ids of its rows, so that selection and current cell stay with them.
void IndicatorTableModel::beginReplace(ProjectId project)
{
    if (project != m_project)
        return;
    emit layoutAboutToBeChanged();
    for (const Indicator& row : current()->indicators)
        m_replacedRows.push_back(row.id);
}

void IndicatorTableModel::endReplace(ProjectId project)
{
    if (project != m_project)
        return;
    m_rowCount = static_cast<int>(current()->indicators.size());
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const IndicatorId row = m_replacedRows[static_cast<size_t>(index.row())];
        after.append(indexOf({m_project, row, fieldAt(index.column())}));
    }
    changePersistentIndexList(before, after);
    m_replacedRows.clear();
    emit layoutChanged();
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1),
                         {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, EditedRole, OriginalTextRole});
}

} // namespace budget::ui
