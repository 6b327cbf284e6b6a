// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/allindicatorsmodel.h"

#include "ui/models/allindicatorsmodel_p.h"

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

void AllIndicatorsModel::setColumnFilter(int column, const QString& typed)
{
    IndicatorFilter changed = filter();
    if (typed.trimmed().isEmpty())
        changed.columns.erase(fieldAt(column));
    else
        changed.columns.insert_or_assign(fieldAt(column), typed.trimmed());
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
    return columnHeaderData(fieldAt(section), role);
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
    const Result<> done = editCell(m_document, m_sink, addressAt(index), value.toString());
    if (!done)
        emit editRejected(place, done.error());
    return done.has_value();
}

Result<BulkReport> AllIndicatorsModel::fill(const QModelIndexList& cells, const QString& text)
{
    return editCells(m_document, m_sink, editable(cells), text);
}

Result<> AllIndicatorsModel::revert(const QModelIndexList& cells)
{
    return revertCells(m_document, m_sink, editable(cells));
}

Result<BulkReport> AllIndicatorsModel::paste(const QModelIndex& topLeft,
                                             const std::vector<QStringList>& block) const
{
    BulkReport report;
    ChangeGroup group{ChangeGroup::Kind::Paste, {}};
    for (size_t line = 0; line < block.size(); ++line) {
        for (qsizetype column = 0; column < block[line].size(); ++column) {
            const QString& text = block[line][column];
            const QModelIndex cell =
                index(topLeft.row() + static_cast<int>(line), topLeft.column() + static_cast<int>(column));
            const FieldAddress address = cell.isValid() ? addressAt(cell) : FieldAddress();
            Result<std::optional<FieldEdited>> edit = fail(ErrorCode::Conflict);
            if (cell.isValid() && flags(cell).testFlag(Qt::ItemIsEditable))
                edit = editOf(m_document, address, text);
            if (!edit)
                report.refused.push_back(
                    {address, static_cast<int>(line), static_cast<int>(column), text, edit.error()});
            else if (*edit)
                group.changes.emplace_back(**edit);
            else
                ++report.unchangedCells;
        }
    }
    report.changedCells = static_cast<int>(group.changes.size());
    if (!group.changes.empty())
        TRY(m_sink.submit(std::move(group)));
    return report;
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
