// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"

#include <memory>

class QScrollBar;

namespace budget::ui {

class StackedChart;

/// Counts as stacked bars with patterns, drawn by Qt Charts behind the border of ChartView. Heading, axis and
/// legend stay, the rows scroll by whole rows.
class StackedBarView final : public ChartView
{
    Q_OBJECT

public:
    explicit StackedBarView(QWidget* parent = nullptr);
    ~StackedBarView() override;

    [[nodiscard]] const ChartContent& content() const override { return m_content; }
    void setContent(ChartContent content) override;
    [[nodiscard]] QSizeF pictureSize(qreal width) const override;
    void paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const override;
    [[nodiscard]] QRect markRect(int mark) const override;
    [[nodiscard]] int markAt(const QPoint& position) const override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] int marksOnPage() const override;
    void ensureVisible(int mark) override;

private:
    void layOut();
    [[nodiscard]] const StackedChart& chart() const;
    [[nodiscard]] qreal line() const;
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal notesHeight(qreal width) const;
    [[nodiscard]] qreal comfortableRow() const;
    void paintHead(QPainter& painter, qreal width, const QPalette& palette) const;
    void paintNotes(QPainter& painter, const QRectF& area, const QPalette& palette) const;

    ChartContent m_content;
    /// Of the rows that are seen; made when it is asked for, so that several changes in a row cost nothing.
    mutable std::unique_ptr<StackedChart> m_chart;
    QScrollBar* m_scrollBar;
    qreal m_rowHeight = 0;
    int m_rowsSeen = 0;
    qreal m_chartWidth = 0;
};

} // namespace budget::ui
