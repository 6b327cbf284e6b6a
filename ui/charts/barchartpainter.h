// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcontent.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace budget::ui {

/// Lays out and paints a chart of horizontal bars: heading, one row a mark with its texts and numbers in
/// columns, axis, totals, legend, notes. Paints the same on screen, in a picture and on paper; only the rows
/// that can be seen cost time. Lengths are device-independent pixels.
class BarChartPainter
{
public:
    struct State
    {
        int current = -1; ///< the selected mark
        int hovered = -1;
        bool hasFocus = false;
        qreal scroll = 0; ///< how far the rows are moved up
    };

    BarChartPainter() = default;
    BarChartPainter(ChartContent content, const QFont& font, const QPalette& palette);

    [[nodiscard]] const ChartContent& content() const { return m_content; }

    /// Fits columns and rows into \a size. Rows shrink to what can still be read, then they scroll.
    void layOut(const QSizeF& size);
    /// The height at which all rows are seen, with comfortable rows.
    [[nodiscard]] qreal fullHeight(qreal width) const;
    [[nodiscard]] qreal smallestHeight() const;

    [[nodiscard]] QRectF rowsArea() const; ///< the part that scrolls
    [[nodiscard]] qreal rowsHeight() const;
    [[nodiscard]] qreal rowHeight() const { return m_rowHeight; }
    /// Where a mark stands at this scroll.
    [[nodiscard]] QRectF rowRect(int mark, qreal scroll) const;
    [[nodiscard]] int markAt(const QPointF& position, qreal scroll) const; ///< -1: none

    void paint(QPainter& painter, const State& state) const;

private:
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal footHeight(qreal width) const;
    [[nodiscard]] qreal notesHeight(qreal width) const;
    void layOutColumns();
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int mark, const State& state) const;
    void paintBar(QPainter& painter, const ChartMark& mark, const QRectF& row, bool isCurrent) const;
    void paintGrid(QPainter& painter) const;
    void paintCumulativeLine(QPainter& painter, const State& state, int first, int last) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] qreal paintAxis(QPainter& painter, qreal top) const;
    [[nodiscard]] qreal paintTotals(QPainter& painter, qreal top) const;
    [[nodiscard]] qreal paintLegend(QPainter& painter, qreal top) const;
    [[nodiscard]] int tickLimit() const;
    [[nodiscard]] QColor ink(ColorRole role) const;
    [[nodiscard]] QColor inkOn(const QColor& ground) const;

    ChartContent m_content;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QPalette m_palette;

    QSizeF m_size;
    qreal m_line = 0; ///< height of a line of text
    qreal m_gap = 0;  ///< between columns
    qreal m_rowHeight = 0;
    qreal m_rankWidth = 0;
    qreal m_labelLeft = 0;
    qreal m_labelWidth = 0;
    qreal m_barLeft = 0;
    qreal m_barWidth = 0;
    std::vector<qreal> m_columnRights;
    std::vector<qreal> m_columnWidths;
};

} // namespace budget::ui
