// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartcontent.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPalette>

class QChart;

namespace budget::ui {

/// Some rows of a ChartContent as stacked bars, drawn by Qt Charts: bars, axis and grid. Labels, numbers
/// and legend are painted into its margins, because its own labels of categories vanish where rows are tight.
///
/// Built for one width, font and palette, in a scene of its own, so that screen, bitmap, SVG and PDF come
/// from the same code. Only as many rows as are seen should be asked for: every piece is a graphics item.
class StackedChart
{
public:
    struct Geometry
    {
        qreal width = 0;
        qreal rowHeight = 0;
        qreal labelWidth = 0;
        qreal numberWidth = 0;
    };
    /// What one row needs for texts of \a content, at most so much of \a width that bars have room.
    [[nodiscard]] static Geometry geometry(const ChartContent& content, const QFont& font, qreal width);

    /// \a content must outlive this. Rows \a first to \a first + \a count - 1; \a hasFoot: with axis and
    /// legend.
    StackedChart(const ChartContent& content, size_t first, size_t count, bool hasFoot,
                 const Geometry& geometry, const QFont& font, const QPalette& palette);

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Axis and legend below the rows.
    [[nodiscard]] static qreal footHeight(const ChartContent& content, const QFont& font);
    /// Empty for marks outside the rows.
    [[nodiscard]] QRectF rowRect(int mark) const;
    [[nodiscard]] int markAt(const QPointF& position) const; ///< -1: none

    struct Look
    {
        int current = -1;
        int hovered = -1;
        bool hasFocus = false;
    };
    void paint(QPainter& painter, const Look& look) const;

private:
    void build(bool hasFoot);
    void addSeries(QChart& chart) const;
    void addAxes(QChart& chart, bool hasFoot) const;
    void paintGround(QPainter& painter, const Look& look) const;
    void paintTexts(QPainter& painter, const Look& look) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] ChartFill fillOf(ColorRole role) const;
    void paintPartLabels(QPainter& painter, const ChartMark& mark, const QRectF& row) const;
    [[nodiscard]] QRectF plotRect() const;

    const ChartContent& m_content;
    size_t m_first;
    size_t m_count;
    Geometry m_geometry;
    QFont m_font;
    QPalette m_palette;
    QSizeF m_size;
    double m_largest = 1; ///< the end of the axis
    /// QGraphicsScene has no const way to be painted.
    mutable QGraphicsScene m_scene;
};

} // namespace budget::ui
