// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchartview.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace budget::ui {

namespace {

constexpr int kMargin = 10;
constexpr qreal kCorner = 5;

} // namespace

BarChartView::BarChartView(QWidget* parent)
    : ChartView(parent)
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    m_scrollBar->hide();
    connect(m_scrollBar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    rebuild({});
}

void BarChartView::setContent(ChartContent content)
{
    const bool hadMark = current() >= 0 && current() < static_cast<int>(this->content().marks.size());
    const MarkKey key = hadMark ? this->content().marks[static_cast<size_t>(current())].key : MarkKey();
    setAccessibleName(content.title);
    setAccessibleDescription(content.subtitle);
    rebuild(std::move(content));
    setCurrent(hadMark ? indexOf(this->content(), key) : -1);
    emit contentChanged();
}

void BarChartView::rebuild(ChartContent content)
{
    m_painter = BarChartPainter(std::move(content), font(), palette());
    layOut();
    updateGeometry();
    update();
}

void BarChartView::layOut()
{
    const QSizeF room(qMax(0, width() - 2 * kMargin), qMax(0, height() - 2 * kMargin));
    m_painter.layOut(room);
    const bool scrolls = m_painter.rowsHeight() > m_painter.rowsArea().height() + 0.5;
    const int barWidth = m_scrollBar->sizeHint().width();
    if (scrolls)
        m_painter.layOut({room.width() - barWidth, room.height()});
    const QRectF area = m_painter.rowsArea();
    m_scrollBar->setVisible(scrolls);
    m_scrollBar->setGeometry(width() - barWidth - 2, kMargin + qRound(area.top()), barWidth,
                             qRound(area.height()));
    m_scrollBar->setRange(0,
                          scrolls ? static_cast<int>(std::ceil(m_painter.rowsHeight() - area.height())) : 0);
    m_scrollBar->setPageStep(qMax(1, qRound(area.height())));
    m_scrollBar->setSingleStep(qMax(1, qRound(m_painter.rowHeight())));
}

qreal BarChartView::scroll() const
{
    return m_scrollBar->value();
}

QSizeF BarChartView::pictureSize(qreal width) const
{
    return {width, m_painter.fullHeight(width)};
}

void BarChartView::paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const
{
    BarChartPainter picture(content(), font(), palette);
    picture.layOut(size);
    picture.paint(painter, {});
}

QRect BarChartView::markRect(int mark) const
{
    const QRectF row = m_painter.rowRect(mark, scroll()).intersected(m_painter.rowsArea());
    return row.isEmpty() ? QRect() : row.translated(kMargin, kMargin).toAlignedRect();
}

int BarChartView::markAt(const QPoint& position) const
{
    return m_painter.markAt(position - QPointF(kMargin, kMargin), scroll());
}

QSize BarChartView::sizeHint() const
{
    constexpr int kWidth = 420;
    return {kWidth, qMin(600, qRound(m_painter.fullHeight(kWidth)) + 2 * kMargin)};
}

QSize BarChartView::minimumSizeHint() const
{
    return {260, qRound(m_painter.smallestHeight()) + 2 * kMargin};
}

void BarChartView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Separator, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.translate(kMargin, kMargin);
    m_painter.paint(painter,
                    {.current = current(), .hovered = hovered(), .hasFocus = hasFocus(), .scroll = scroll()});
}

void BarChartView::resizeEvent(QResizeEvent* event)
{
    layOut();
    if (current() >= 0)
        ensureVisible(current());
    ChartView::resizeEvent(event);
}

void BarChartView::wheelEvent(QWheelEvent* event)
{
    if (m_scrollBar->isVisible() && event->modifiers() == Qt::NoModifier)
        m_scrollBar->event(event);
    else
        ChartView::wheelEvent(event);
}

void BarChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild(content());
    ChartView::changeEvent(event);
}

int BarChartView::marksOnPage() const
{
    return m_painter.rowHeight() > 0
               ? qMax(1, static_cast<int>(m_painter.rowsArea().height() / m_painter.rowHeight()))
               : 1;
}

void BarChartView::ensureVisible(int mark)
{
    const QRectF area = m_painter.rowsArea();
    const QRectF row = m_painter.rowRect(mark, scroll());
    if (row.top() < area.top())
        m_scrollBar->setValue(m_scrollBar->value() - static_cast<int>(std::ceil(area.top() - row.top())));
    else if (row.bottom() > area.bottom())
        m_scrollBar->setValue(m_scrollBar->value() +
                              static_cast<int>(std::ceil(row.bottom() - area.bottom())));
}

} // namespace budget::ui
