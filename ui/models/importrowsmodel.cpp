// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importrowsmodel.h"

#include "ui/models/cellmarks.h"
#include "ui/models/columnspec.h"
#include "ui/models/roles.h"
#include "ui/text/importtext.h"

#include <algorithm>

namespace budget::ui {

namespace {

constexpr std::array kRowFields{Field::Level1, Field::Level2, Field::IndicatorName,   Field::Operator,
                                Field::Value,  Field::Unit,   Field::IndicatorWeight, Field::Core};

} // namespace

Field ImportRowsModel::fieldAt(int column)
{
    return kRowFields[static_cast<size_t>(column)];
}

void ImportRowsModel::show(std::shared_ptr<ImportDraft> draft, int table)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_table = table;
    markDoubts();
    endResetModel();
}

const Project* ImportRowsModel::project() const
{
    const bool isThere = m_draft && m_table >= 0 && m_table < static_cast<int>(m_draft->tables.size());
    return isThere ? m_draft->tables[static_cast<size_t>(m_table)].project.get() : nullptr;
}

void ImportRowsModel::markDoubts()
{
    m_marks.clear();
    if (!project())
        return;
    for (const DraftDoubt& doubt : m_draft->tables[static_cast<size_t>(m_table)].doubts) {
        const std::optional<FieldAddress> cell = cellOf(doubt.subject);
        if (!cell)
            continue;
        Mark& mark = m_marks[*cell];
        mark.text += (mark.text.isEmpty() ? QString() : QStringLiteral("\n")) + doubtText(doubt);
        if (const auto* const finding = std::get_if<Finding>(&doubt.reason))
            mark.severity = mark.severity ? std::min(*mark.severity, finding->severity) : finding->severity;
    }
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !project() ? 0 : static_cast<int>(project()->indicators.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kRowFields.size());
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Indicator& row = project()->indicators[static_cast<size_t>(index.row())];
    const Field field = fieldAt(index.column());
    const Mark mark = m_marks.value({project()->id, row.id, field});
    switch (role) {
    case Qt::DisplayRole: return row.text(field);
    case Qt::ToolTipRole: return mark.text.isEmpty() ? row.text(field) : mark.text;
    case AlignmentRole: return static_cast<int>(columnSpec(field).align);
    case SeverityRole: return mark.severity ? QVariant(static_cast<int>(*mark.severity)) : QVariant();
    case DoubtTextRole: return mark.severity ? QString() : mark.text;
    default: return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(columnTitle(fieldAt(section)));
}

} // namespace budget::ui

#include "moc_importrowsmodel.cpp"
