// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

#include <initializer_list>

namespace budget::ui {

/// A list with columns, as the panels below the page have them: calm rows, columns that can be sized, moved
/// and hidden, Enter or a click to choose a row.
class ListView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ListView(int pillColumn = -1, QWidget* parent = nullptr);

    /// First widths in characters of the font; 0: takes what is left. One for each column of the model.
    void setWidths(std::initializer_list<int> characters);
    void selectRow(int row);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }

signals:
    /// Enter or a click.
    void chosen(int row);
    /// A key has moved to another row, as the arrow keys do.
    void moved(int row);
    /// The rows of a group are to be shown below its first, or hidden: the right or left arrow key, or a
    /// click on how many they are.
    void expandRequested(int row, bool isExpanded);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showHeaderMenu(const QPoint& position);
};

} // namespace budget::ui
