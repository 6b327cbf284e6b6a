// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/delegates/indicatordelegate.h"
#include "ui/views/celltooltip.h"
#include "ui/views/tablecolumns.h"
#include "ui/views/tableediting.h"

#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace budget::ui {

class ColumnFilterRow;
class FrozenColumns;

/// A table of indicators that works like a spreadsheet: typing over, F2, Enter, Tab, Escape, Delete, blocks
/// through the clipboard, rows, columns that can be hidden, moved and sized. Works with any model that
/// answers the roles of ui/models/roles.h.
class IndicatorView final : public QTableView
{
    Q_OBJECT

public:
    explicit IndicatorView(const ActionSet& actions, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setOperations(TableOperations operations) { m_editing->setOperations(std::move(operations)); }
    [[nodiscard]] IndicatorDelegate& cells() const { return *m_delegate; }
    /// Submits what is being typed. Otherwise a sentence why the model refuses it; the editor is open still.
    [[nodiscard]] std::optional<QString> keepEdit();
    void setToolTips(ToolTips toolTips) { m_toolTips = std::move(toolTips); }
    [[nodiscard]] TableColumns& columns() const { return *m_columns; }
    /// The first \a count columns that are shown stay in sight while the table scrolls to the right.
    void freezeColumns(int count);
    [[nodiscard]] int frozenColumns() const;
    /// Freezes the columns up to that of the current cell, or none when any are.
    void toggleFrozen();
    /// Lines to filter by under the titles; null until setFilterRow().
    [[nodiscard]] ColumnFilterRow* filterRow() const { return m_filters; }
    void setFilterRow(bool isShown);
    /// The height follows the rows, up to all of them: for a table inside a page that scrolls itself.
    void setGrowing(bool isGrowing);

    [[nodiscard]] QModelIndexList selectedCells() const { return selectedIndexes(); }
    [[nodiscard]] std::vector<int> selectedRows() const; ///< ascending, each once
    [[nodiscard]] QLineEdit* openEditor() const;         ///< null while no cell is edited

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    // What the pointer asks for over a cell or a title, here or in the frozen columns.
    void showCellMenu(const QModelIndex& index, const QPoint& where);
    void showHeaderMenu(int column, const QPoint& where);
    void showToolTip(const QModelIndex& index, const QPoint& where, QWidget* area, const QRect& cell) const;
    void enterCell(const QModelIndex& index);

public slots:
    /// Measures the rows that are visible, and those only.
    void fitVisibleRows();

signals:
    void currentCellChanged(const QModelIndex& current);
    /// Enter or a double click on a cell that cannot be edited here.
    void jumpRequested(const QModelIndex& index);
    void frozenChanged();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// A place that is gone to is selected alone, whatever keys are held: the Ctrl of a shortcut adds
    /// nothing.
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    void moveAfterEdit(EditMove move);
    void toggleYesNo(const QModelIndex& index);
    void freezeUpTo(int column);
    void applyFont();
    void scheduleFit() { m_fit.start(); }

    IndicatorDelegate* m_delegate = nullptr;
    TableEditing* m_editing = nullptr;
    TableColumns* m_columns = nullptr;
    FrozenColumns* m_frozen = nullptr;
    ColumnFilterRow* m_filters = nullptr;
    ToolTips m_toolTips;
    QTimer m_fit;
    bool m_isGrowing = false;
};

} // namespace budget::ui
