// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/projectfieldsmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kHeadFields = static_cast<int>(fieldsOf(FieldScope::Project).size());

} // namespace

ProjectFieldsModel::ProjectFieldsModel(const BudgetDocument& document, ChangeSink& sink,
                                       const Checker& checker, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_sink(sink)
    , m_marks(document, checker)
    , m_completions(document, checker)
{
    connect(&document, &BudgetDocument::aboutToReset, this, [this] { setProject({}); });
    connect(&document, &BudgetDocument::projectsAboutToBeRemoved, this, [this](int first, int last) {
        const int index = m_document.indexOf(m_project);
        if (index >= first && index <= last)
            setProject({});
    });
    connect(&document, &BudgetDocument::projectReplaced, this, [this](ProjectId project) {
        if (project == m_project)
            emitValuesChanged();
    });
    connect(&document, &BudgetDocument::fieldChanged, this, [this](const FieldAddress& cell) {
        const QModelIndex changed = indexOf(cell);
        if (changed.isValid())
            emit dataChanged(changed, changed,
                             {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, EditedRole, OriginalTextRole});
    });
    m_marks.watch(
        this, [this] { return m_project; }, [this] { emitValuesChanged(); });
}

void ProjectFieldsModel::setProject(ProjectId project)
{
    if (project == m_project)
        return;
    beginResetModel();
    m_project = project;
    m_rowCount = m_document.project(project) ? kHeadFields : 0;
    endResetModel();
}

FieldAddress ProjectFieldsModel::addressAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return {m_project, {}, fieldAt(index.row())};
}

QModelIndex ProjectFieldsModel::indexOf(const FieldAddress& cell) const
{
    return cell.project == m_project && !cell.indicator.isValid() ? indexOf(cell.field) : QModelIndex();
}

QModelIndex ProjectFieldsModel::indexOf(Field field) const
{
    return index(static_cast<int>(field), ValueColumn);
}

int ProjectFieldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ProjectFieldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectFieldsModel::data(const QModelIndex& index, int role) const
{
    const Project* project = m_document.project(m_project);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !project)
        return {};
    const Field field = fieldAt(index.row());
    if (index.column() == LabelColumn) {
        if (role == Qt::DisplayRole)
            return columnTitle(field);
        return role == AddressRole ? QVariant::fromValue(FieldAddress{m_project, {}, field}) : QVariant();
    }
    if (role == SubjectRole)
        return QVariant::fromValue(Subject{.project = m_project, .field = field});
    return cellData(*project, nullptr, field, role, m_marks.of(m_project));
}

QVariant ProjectFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return QCoreApplication::translate("Columns", "Field");
    case ValueColumn: return QCoreApplication::translate("Columns", "Value");
    default: return {};
    }
}

Qt::ItemFlags ProjectFieldsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == ValueColumn && !m_isReadOnly ? shown | Qt::ItemIsEditable : shown;
}

bool ProjectFieldsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_isReadOnly ||
        index.column() != ValueColumn)
        return false;
    const Result<> done = editCell(m_document, m_sink, addressAt(index), value.toString());
    if (!done)
        emit editRejected(index, done.error());
    return done.has_value();
}

Result<> ProjectFieldsModel::revert(const QModelIndexList& cells)
{
    std::vector<FieldAddress> addresses;
    for (const QModelIndex& index : cells) {
        if (index.column() == ValueColumn)
            addresses.push_back(addressAt(index));
    }
    return revertCells(m_document, m_sink, addresses);
}

std::vector<Completion> ProjectFieldsModel::completions(const QModelIndex& index) const
{
    const FieldAddress cell = addressAt(index);
    if (!cell.project.isValid() || !columnSpec(cell.field).isCompleted)
        return {};
    return m_completions.words(cell.field);
}

void ProjectFieldsModel::emitValuesChanged()
{
    if (m_rowCount > 0)
        emit dataChanged(index(0, ValueColumn), index(m_rowCount - 1, ValueColumn),
                         {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, SeverityRole, FindingTextRole,
                          EditedRole, OriginalTextRole, AnnotatedRole, DoubtTextRole});
}

} // namespace budget::ui
