// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charttablemodel.h"

namespace budget::ui {

namespace {

bool looksNumeric(QStringView text)
{
    if (text.endsWith(u'%'))
        text.chop(1);
    return !text.isEmpty() && (text.back().isDigit());
}

} // namespace

void ChartTableModel::setContent(const ChartContent& content)
{
    beginResetModel();
    m_columns = content.dataColumns;
    m_rows.clear();
    m_rows.reserve(content.marks.size() + 1);
    for (const ChartMark& mark : content.marks)
        m_rows.push_back(mark.data);
    if (!content.dataTotals.isEmpty() && !content.marks.empty())
        m_rows.push_back(content.dataTotals);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::TextAlignmentRole && looksNumeric(text))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    return {};
}

} // namespace budget::ui
