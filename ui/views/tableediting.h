// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"

#include <QModelIndexList>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace budget::ui {

class IndicatorView;

/// What a table of indicators can do with its cells and rows besides editing one; each page gives what its
/// model has. A missing one is not offered.
struct TableOperations
{
    std::function<QString(const QModelIndexList& cells, bool withTitles)> copied;
    std::function<void(const QModelIndexList& cells, const QString& block)> paste;
    std::function<void(const QModelIndexList& cells, const QString& text)> fill;
    std::function<void(int row)> insertRow; ///< before \a row
    std::function<void(const std::vector<int>& rows)> removeRows;
    std::function<void(const std::vector<int>& rows, int step)> shiftRows;
};

/// The commands of the clipboard and of rows for one table, carried out while the focus is in it. With an
/// open editor the clipboard is the editor's. Belongs to the table.
class TableEditing final : public QObject
{
    Q_OBJECT

public:
    TableEditing(IndicatorView& table, const ActionSet& actions);

    void setOperations(TableOperations operations) { m_operations = std::move(operations); }
    /// Empties the selected cells.
    void clearSelected();
    void fillMenu(QMenu& menu) const;

private:
    void copy(bool withTitles);
    void cut();
    void paste();
    void insertRow();
    void removeSelectedRows();
    void shiftSelectedRows(int step);

    IndicatorView& m_table;
    const ActionSet& m_actions;
    TableOperations m_operations;
};

} // namespace budget::ui
