// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/tableediting.h"

#include "ui/views/indicatorview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace budget::ui {

TableEditing::TableEditing(IndicatorView& table, const ActionSet& actions)
    : QObject(&table)
    , m_table(table)
    , m_actions(actions)
{
    const auto when = [this, &actions](Command command, auto action) {
        connect(&actions[command], &QAction::triggered, this, [this, action] {
            if (ActionSet::addressedTo(&m_table))
                action();
        });
    };
    when(Command::Copy, [this] { copy(false); });
    when(Command::CopyWithHeaders, [this] { copy(true); });
    when(Command::Cut, [this] { cut(); });
    when(Command::Paste, [this] { paste(); });
    when(Command::InsertRow, [this] { insertRow(); });
    when(Command::DeleteRows, [this] { removeSelectedRows(); });
    when(Command::MoveRowUp, [this] { shiftSelectedRows(-1); });
    when(Command::MoveRowDown, [this] { shiftSelectedRows(1); });
}

void TableEditing::copy(bool withTitles)
{
    if (QLineEdit* editor = m_table.openEditor()) {
        editor->copy();
        return;
    }
    const QModelIndexList cells = m_table.selectedCells();
    if (!cells.isEmpty() && m_operations.copied)
        QApplication::clipboard()->setText(m_operations.copied(cells, withTitles));
}

void TableEditing::cut()
{
    if (QLineEdit* editor = m_table.openEditor()) {
        editor->cut();
        return;
    }
    copy(false);
    clearSelected();
}

void TableEditing::paste()
{
    const QString block = QApplication::clipboard()->text();
    if (QLineEdit* editor = m_table.openEditor())
        editor->paste();
    else if (m_operations.paste && !block.isEmpty() && !m_table.selectedCells().isEmpty())
        m_operations.paste(m_table.selectedCells(), block);
}

void TableEditing::insertRow()
{
    if (!m_operations.insertRow)
        return;
    const int row =
        m_table.currentIndex().isValid() ? m_table.currentIndex().row() + 1 : m_table.model()->rowCount();
    const int column = m_table.currentIndex().isValid() ? m_table.currentIndex().column() : 0;
    m_operations.insertRow(row);
    if (row < m_table.model()->rowCount())
        m_table.setCurrentIndex(m_table.model()->index(row, column));
}

void TableEditing::removeSelectedRows()
{
    const std::vector<int> rows = m_table.selectedRows();
    if (!m_operations.removeRows || rows.empty())
        return;
    const int column = m_table.currentIndex().column();
    m_operations.removeRows(rows);
    const int row = std::min(rows.front(), m_table.model()->rowCount() - 1);
    if (row >= 0)
        m_table.setCurrentIndex(m_table.model()->index(row, std::max(0, column)));
}

void TableEditing::shiftSelectedRows(int step)
{
    if (m_operations.shiftRows && !m_table.selectedRows().empty())
        m_operations.shiftRows(m_table.selectedRows(), step);
}

void TableEditing::clearSelected()
{
    QModelIndexList cells;
    for (const QModelIndex& cell : m_table.selectedCells()) {
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            cells.append(cell);
    }
    if (!cells.isEmpty() && m_operations.fill)
        m_operations.fill(cells, {});
}

void TableEditing::fillMenu(QMenu& menu) const
{
    for (const Command command : {Command::Cut, Command::Copy, Command::CopyWithHeaders, Command::Paste})
        menu.addAction(&m_actions[command]);
    menu.addSeparator();
    for (const Command command : {Command::Annotate, Command::ApplyFix, Command::AcceptFinding,
                                  Command::RejectFinding, Command::MendFinding, Command::RevertCell})
        menu.addAction(&m_actions[command]);
    if (!m_operations.insertRow)
        return;
    menu.addSeparator();
    for (const Command command :
         {Command::InsertRow, Command::DeleteRows, Command::MoveRowUp, Command::MoveRowDown})
        menu.addAction(&m_actions[command]);
}

} // namespace budget::ui

#include "moc_tableediting.cpp"
