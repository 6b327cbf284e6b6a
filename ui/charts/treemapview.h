// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"

namespace budget::ui {

/// The marks as areas: how much of the whole each one is, at a glance. What is too small for a label is in
/// the list beside, which shows the same marks.
class TreemapView final : public ChartView
{
    Q_OBJECT

public:
    explicit TreemapView(QWidget* parent = nullptr);

    [[nodiscard]] const ChartContent& content() const override { return m_content; }
    void setContent(ChartContent content) override;
    [[nodiscard]] QSizeF pictureSize(qreal width) const override;
    void paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const override;
    [[nodiscard]] QRect markRect(int mark) const override;
    [[nodiscard]] int markAt(const QPoint& position) const override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 460}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] int marksOnPage() const override { return 1; }
    void ensureVisible(int /*mark*/) override {}

private:
    struct Look
    {
        QPalette palette;
        int current = -1;
        int hovered = -1;
        bool hasFocus = false;
    };
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] std::vector<QRectF> layOut(const QSizeF& size) const;
    void paintHead(QPainter& painter, qreal width, const QPalette& palette) const;
    void paintMark(QPainter& painter, int mark, const QRectF& rect, const Look& look) const;
    void paintAll(QPainter& painter, const std::vector<QRectF>& rects, const Look& look) const;

    ChartContent m_content;
    std::vector<QRectF> m_rects; ///< in the widget, without its margin
};

} // namespace budget::ui
