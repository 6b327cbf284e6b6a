// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/treemapview.h"

#include "ui/charts/treemaplayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

constexpr int kMargin = 10;
constexpr qreal kCorner = 5;
constexpr qreal kPictureRatio = 0.56;

QFont inPixels(QFont font)
{
    font.setPixelSize(qMax(1, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

TreemapView::TreemapView(QWidget* parent)
    : ChartView(parent)
{}

void TreemapView::setContent(ChartContent content)
{
    const int before = current();
    const MarkKey key = before >= 0 && before < static_cast<int>(m_content.marks.size())
                            ? m_content.marks[static_cast<size_t>(before)].key
                            : MarkKey();
    m_content = std::move(content);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.subtitle);
    m_rects = layOut(QSizeF(width() - 2 * kMargin, height() - 2 * kMargin));
    setCurrent(before >= 0 ? indexOf(m_content, key) : -1);
    update();
    emit contentChanged();
}

qreal TreemapView::headHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * 1.5);
}

std::vector<QRectF> TreemapView::layOut(const QSizeF& size) const
{
    std::vector<double> values;
    std::vector<size_t> order; // "Others" stands last and may be larger than those before it
    for (size_t i = 0; i < m_content.marks.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(
        order, [this](size_t a, size_t b) { return m_content.marks[a].value > m_content.marks[b].value; });
    for (const size_t mark : order)
        values.push_back(m_content.marks[mark].value);
    const QRectF area(0, headHeight(), size.width(), qMax(0.0, size.height() - headHeight()));
    const std::vector<QRectF> sorted = treemapLayout(values, area);
    std::vector<QRectF> result(sorted.size());
    for (size_t i = 0; i < order.size(); ++i)
        result[order[i]] = sorted[i];
    return result;
}

QSizeF TreemapView::pictureSize(qreal width) const
{
    return {width, headHeight() + width * kPictureRatio};
}

void TreemapView::paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const
{
    paintHead(painter, size.width(), palette);
    paintAll(painter, layOut(size), {.palette = palette});
}

QRect TreemapView::markRect(int mark) const
{
    return mark >= 0 && mark < static_cast<int>(m_rects.size())
               ? m_rects[static_cast<size_t>(mark)].translated(kMargin, kMargin).toAlignedRect()
               : QRect();
}

int TreemapView::markAt(const QPoint& position) const
{
    const QPointF inside = position - QPointF(kMargin, kMargin);
    for (size_t i = 0; i < m_rects.size(); ++i) {
        if (m_rects[i].contains(inside))
            return static_cast<int>(i);
    }
    return -1;
}

QSize TreemapView::minimumSizeHint() const
{
    return {260, 160};
}

void TreemapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Separator, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.translate(kMargin, kMargin);
    paintHead(painter, width() - 2 * kMargin, palette());
    paintAll(painter, m_rects,
             {.palette = palette(), .current = current(), .hovered = hovered(), .hasFocus = hasFocus()});
}

void TreemapView::resizeEvent(QResizeEvent* event)
{
    m_rects = layOut(QSizeF(width() - 2 * kMargin, height() - 2 * kMargin));
    ChartView::resizeEvent(event);
}

void TreemapView::paintHead(QPainter& painter, qreal width, const QPalette& palette) const
{
    QFont bold = inPixels(font());
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const qreal title = QFontMetricsF(bold).horizontalAdvance(m_content.title);
    const QRectF head(4, 0, width - 8, headHeight());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_content.title);
    painter.setFont(inPixels(font()));
    painter.setPen(color(ColorRole::SubtleText, palette));
    const QRectF rest = head.adjusted(title + headHeight() / 2, 0, 0, 0);
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(m_content.subtitle, Qt::ElideRight, rest.width()));
}

void TreemapView::paintAll(QPainter& painter, const std::vector<QRectF>& rects, const Look& look) const
{
    for (size_t i = 0; i < rects.size(); ++i) {
        if (!rects[i].isEmpty() && static_cast<int>(i) != look.current)
            paintMark(painter, static_cast<int>(i), rects[i], look);
    }
    // Last, so that its ring lies above the neighbours.
    if (look.current >= 0 && look.current < static_cast<int>(rects.size()))
        paintMark(painter, look.current, rects[static_cast<size_t>(look.current)], look);
}

void TreemapView::paintMark(QPainter& painter, int index, const QRectF& rect, const Look& look) const
{
    const ChartMark& mark = m_content.marks[static_cast<size_t>(index)];
    if (rect.isEmpty())
        return;
    const bool isCurrent = index == look.current;
    const ColorRole role = mark.parts.empty() ? ColorRole::ChartOther : mark.parts.front().color;
    const QColor fill = color(isCurrent ? ColorRole::ChartBarStrong : role, look.palette);
    painter.setPen(QPen(look.palette.color(QPalette::Base), 1));
    painter.setBrush(index == look.hovered && !isCurrent ? color(ColorRole::Accent, look.palette) : fill);
    painter.drawRect(rect);
    if (isCurrent && look.hasFocus) {
        painter.setPen(QPen(look.palette.color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    painter.setFont(inPixels(font()));
    const QFontMetricsF metrics(painter.font());
    const QRectF inner = rect.adjusted(5, 3, -5, -3);
    constexpr int kFewestCharacters = 3;
    if (inner.height() < metrics.height() * 0.9 ||
        inner.width() < metrics.horizontalAdvance(mark.label.left(kFewestCharacters)))
        return;
    // The base colour has more contrast on every fill of the two themes than the text colour has.
    painter.setPen(look.palette.color(QPalette::Base));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(mark.label, Qt::ElideRight, inner.width()));
    const QString number =
        mark.numbers.value(0) + QChar(QChar::Nbsp) + QChar(QChar::Nbsp) + mark.numbers.value(1);
    if (inner.height() >= metrics.height() * 1.9 && metrics.horizontalAdvance(number) <= inner.width())
        painter.drawText(inner.adjusted(0, metrics.height() * 0.95, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, number);
}

} // namespace budget::ui
