// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/barchartpainter.h"
#include "ui/charts/chartview.h"

class QScrollBar;

namespace budget::ui {

/// A chart of horizontal bars on the screen. Heading, axis and totals stay, the rows scroll.
class BarChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    [[nodiscard]] const ChartContent& content() const override { return m_painter.content(); }
    void setContent(ChartContent content) override;
    [[nodiscard]] QSizeF pictureSize(qreal width) const override;
    void paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const override;
    [[nodiscard]] QRect markRect(int mark) const override;
    [[nodiscard]] int markAt(const QPoint& position) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] int marksOnPage() const override;
    void ensureVisible(int mark) override;

private:
    void rebuild(ChartContent content);
    void layOut();
    [[nodiscard]] qreal scroll() const;

    BarChartPainter m_painter;
    QScrollBar* m_scrollBar;
};

} // namespace budget::ui
