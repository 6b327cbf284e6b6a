// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/allindicatorsmodel.h"

#include "ui/models/indicatorview.h"

#include <algorithm>

namespace budget::ui {

AllIndicatorsModel::AllIndicatorsModel(const BudgetDocument& document, ChangeSink& sink,
                                       const Checker& checker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_sink(sink)
    , m_marks(document, checker)
    , m_completions(document, checker)
{
    d = std::make_unique<Private>(*this, document, checker);
    d->connectDocument(checker);
}

AllIndicatorsModel::~AllIndicatorsModel() = default;

void AllIndicatorsModel::setFilter(const IndicatorFilter& filter)
{
    if (filter == d->query.filter())
        return;
    d->query.setFilter(filter);
    refresh();
    emit filterChanged();
    emit facetsChanged();
}

const IndicatorFilter& AllIndicatorsModel::filter() const
{
    return d->query.filter();
}

void AllIndicatorsModel::setFilterText(const QString& text)
{
    IndicatorFilter changed = filter();
    changed.text = text;
    setFilter(changed);
}

void AllIndicatorsModel::setSelected(Facet facet, const QStringList& keys)
{
    IndicatorFilter changed = filter();
    changed.of(facet) = keys;
    setFilter(changed);
}

std::vector<FacetValue> AllIndicatorsModel::facetValues(Facet facet) const
{
    return d->query.values(facet);
}

void AllIndicatorsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 || column >= columnCount() ? -1 : column;
    m_sortOrder = order;
    refresh();
}

void AllIndicatorsModel::refresh()
{
    d->relayout();
}

int AllIndicatorsModel::totalRows() const
{
    return d->rows.count();
}

int AllIndicatorsModel::columnOf(Field field)
{
    const auto* const found = std::ranges::find(kAllIndicatorsColumns, field);
    return found == kAllIndicatorsColumns.end() ? -1
                                                : static_cast<int>(found - kAllIndicatorsColumns.begin());
}

FieldAddress AllIndicatorsModel::addressAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = d->numberAt(index.row());
    const Indicator* row = d->rows.row(number);
    if (!row)
        return {};
    const Field field = fieldAt(index.column());
    const bool isOfRow = fieldInfo(field).scope == FieldScope::Indicator;
    return {m_document.projectAt(d->rows.projectOf(number)).id, isOfRow ? row->id : IndicatorId(), field};
}

QModelIndex AllIndicatorsModel::indexOf(const FieldAddress& cell) const
{
    const int row = d->shownRowOf(d->rows.numberOf(cell));
    const int column = columnOf(cell.field);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

int AllIndicatorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->shownCount();
}

int AllIndicatorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kAllIndicatorsColumns.size());
}

QVariant AllIndicatorsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int number = d->numberAt(index.row());
    const Indicator* row = d->rows.row(number);
    if (!row)
        return {};
    const Project& project = m_document.projectAt(d->rows.projectOf(number));
    const Field field = fieldAt(index.column());
    const bool isOfRow = fieldInfo(field).scope == FieldScope::Indicator;
    if (role == SubjectRole)
        return QVariant::fromValue(Subject{.project = project.id, .indicator = row->id, .field = field});
    if (role == EditKindRole && !isOfRow)
        return static_cast<int>(EditKind::None);
    return cellData(project, isOfRow ? row : nullptr, field, role, m_marks.of(project.id));
}

QVariant AllIndicatorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return columnTitle(fieldAt(section));
    case AlignmentRole: return static_cast<int>(columnSpec(fieldAt(section)).align);
    default: return {};
    }
}

Qt::ItemFlags AllIndicatorsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool isOfRow = fieldInfo(fieldAt(index.column())).scope == FieldScope::Indicator;
    return isOfRow && !m_isReadOnly ? shown | Qt::ItemIsEditable : shown;
}

bool AllIndicatorsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QPersistentModelIndex place(index);
    Result<std::optional<FieldEdited>> edit = editOf(m_document, addressAt(index), value.toString());
    if (!edit) {
        emit editRejected(place, edit.error());
        return false;
    }
    if (!*edit)
        return true;
    const Result<> submitted = m_sink.submit(**edit);
    if (!submitted)
        emit editRejected(place, submitted.error());
    return submitted.has_value();
}

Result<BulkReport> AllIndicatorsModel::fill(const QModelIndexList& cells, const QString& text)
{
    return editCells(m_document, m_sink, editable(cells), text);
}

Result<> AllIndicatorsModel::revert(const QModelIndexList& cells)
{
    return revertCells(m_document, m_sink, editable(cells));
}

QString AllIndicatorsModel::copied(const QModelIndexList& cells, bool withTitles) const
{
    return copiedCells(*this, cells, withTitles);
}

std::vector<Completion> AllIndicatorsModel::completions(const QModelIndex& index) const
{
    const FieldAddress cell = addressAt(index);
    const Project* project = m_document.project(cell.project);
    if (!project || !cell.indicator.isValid() || !columnSpec(cell.field).isCompleted)
        return {};
    return m_completions.words(cell.field, textAt(*project, {cell.project, cell.indicator, Field::Level1}));
}

std::vector<FieldAddress> AllIndicatorsModel::editable(const QModelIndexList& cells) const
{
    std::vector<FieldAddress> result;
    for (const QModelIndex& index : cells) {
        if (!flags(index).testFlag(Qt::ItemIsEditable))
            continue;
        const FieldAddress cell = addressAt(index);
        if (cell.project.isValid())
            result.push_back(cell);
    }
    return result;
}

} // namespace budget::ui
