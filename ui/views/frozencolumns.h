// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace budget::ui {

class CalmHeader;
class IndicatorView;

/// The first columns of a table, in sight however far it is scrolled to the right. They lie over the table,
/// and only while it is scrolled: at its left edge its own columns are seen in the same place. So nothing is
/// edited here; the table scrolls back for that.
class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(IndicatorView& table);

    /// The first \a count of the columns that are shown, in the order they are shown in.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool holds(int column) const; ///< whether it is one of them
    /// The pixels of the table's viewport that are covered at the moment.
    [[nodiscard]] int coveredWidth() const;
    [[nodiscard]] CalmHeader* header() const { return m_header; }

    void followModel(); ///< the table has another model
    void followRow(int row, int height);
    /// Columns, fonts, scrolling or the size of the table changed.
    void follow();

signals:
    /// Whether the columns are seen here or in the table has changed, or where.
    void moved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void followColumns();

    IndicatorView& m_table;
    CalmHeader* m_header = nullptr;
    int m_count = 0;
    bool m_isFollowing = false;
};

} // namespace budget::ui
