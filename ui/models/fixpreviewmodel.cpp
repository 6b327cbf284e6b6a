// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/fixpreviewmodel.h"

#include "core/model/fieldaccess.h"
#include "core/rules/fixchange.h"
#include "ui/models/columnspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr QStringView kBetweenCells = u" · ";

/// 一级 and 二级 change together; both are shown.
std::vector<Fix::Cell> cellsOfFix(const Fix& fix)
{
    std::vector<Fix::Cell> cells = fix.also;
    cells.push_back({fix.cell, fix.replacement});
    return cells;
}

} // namespace

FixPreviewModel::FixPreviewModel(const BudgetDocument& document, const std::vector<Finding>& findings,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    for (const Finding& finding : findings) {
        if (fixChange(document, finding))
            m_lines.push_back({.finding = finding});
    }
}

std::vector<Finding> FixPreviewModel::chosen() const
{
    std::vector<Finding> findings;
    for (const Line& line : m_lines) {
        if (line.state == Qt::Checked)
            findings.push_back(line.finding);
    }
    return findings;
}

int FixPreviewModel::chosenCount() const
{
    return static_cast<int>(std::ranges::count(m_lines, Qt::Checked, &Line::state));
}

void FixPreviewModel::chooseAll(Qt::CheckState state)
{
    if (m_lines.empty())
        return;
    for (Line& line : m_lines)
        line.state = state;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

int FixPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FixPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags FixPreviewModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags own = index.column() == 0 ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | own;
}

QVariant FixPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(line.finding, index.column());
    if (role == Qt::CheckStateRole && index.column() == 0)
        return line.state;
    return {};
}

bool FixPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != 0)
        return false;
    m_lines[static_cast<size_t>(index.row())].state = static_cast<Qt::CheckState>(value.toInt());
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

QVariant FixPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProjectColumn: return QCoreApplication::translate("Columns", "Project");
    case RowColumn: return QCoreApplication::translate("Columns", "Indicator");
    case FieldColumn: return QCoreApplication::translate("Columns", "Field");
    case BeforeColumn: return QCoreApplication::translate("Columns", "Before");
    case AfterColumn: return QCoreApplication::translate("Columns", "After");
    default: return {};
    }
}

QString FixPreviewModel::textOf(const Finding& finding, int column) const
{
    const Project* const project = m_document.project(finding.fix->cell.project);
    if (!project)
        return {};
    const Indicator* const row = project->indicator(finding.fix->cell.indicator);
    QStringList texts;
    switch (column) {
    case ProjectColumn: return project->name;
    case RowColumn: return row ? row->name : QString();
    case FieldColumn:
        for (const Fix::Cell& cell : cellsOfFix(*finding.fix))
            texts.append(columnTitle(cell.cell.field));
        break;
    case BeforeColumn:
        for (const Fix::Cell& cell : cellsOfFix(*finding.fix))
            texts.append(textAt(*project, cell.cell));
        break;
    case AfterColumn:
        for (const Fix::Cell& cell : cellsOfFix(*finding.fix))
            texts.append(cell.replacement);
        break;
    default: break;
    }
    return texts.join(kBetweenCells);
}

} // namespace budget::ui

#include "moc_fixpreviewmodel.cpp"
