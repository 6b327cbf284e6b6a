// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stackedbarview.h"

#include "ui/charts/stackedchart.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace budget::ui {

namespace {

constexpr int kMargin = 10;
constexpr qreal kCorner = 5;
constexpr qreal kTightest = 0.95;    ///< row height in lines; fonts with Chinese glyphs have much room above
constexpr size_t kRowsOfPiece = 200; ///< of a picture at a time: each row is several graphics items
constexpr size_t kFewRows = 8;

QFont inPixels(QFont font, qreal factor = 1)
{
    font.setPixelSize(qMax(1, qRound(QFontInfo(font).pixelSize() * factor)));
    return font;
}

} // namespace

StackedBarView::StackedBarView(QWidget* parent)
    : ChartView(parent)
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    m_scrollBar->hide();
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this] {
        m_chart.reset();
        update();
    });
}

StackedBarView::~StackedBarView() = default;

void StackedBarView::setContent(ChartContent content)
{
    const int before = current();
    const bool hadMark = before >= 0 && before < static_cast<int>(m_content.marks.size());
    const MarkKey key = hadMark ? m_content.marks[static_cast<size_t>(before)].key : MarkKey();
    m_chart.reset(); // refers to the old content
    m_content = std::move(content);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.subtitle);
    layOut();
    setCurrent(hadMark ? indexOf(m_content, key) : -1);
    update();
    emit contentChanged();
}

qreal StackedBarView::line() const
{
    return std::ceil(QFontMetricsF(inPixels(font())).height());
}

qreal StackedBarView::headHeight() const
{
    return std::ceil(line() * 1.6);
}

qreal StackedBarView::notesHeight(qreal width) const
{
    const QFontMetricsF metrics(inPixels(font(), 0.86));
    qreal height = 0;
    for (const QString& note : m_content.notes)
        height += metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, note).height() + 2;
    return std::ceil(height);
}

/// A handful of rows may be thicker than those of a long list.
qreal StackedBarView::comfortableRow() const
{
    return std::floor(line() * (m_content.marks.size() <= kFewRows ? 2.6 : 1.75));
}

void StackedBarView::layOut()
{
    const qreal width = qMax(0, this->width() - 2 * kMargin);
    const qreal foot = StackedChart::footHeight(m_content, font()) + notesHeight(width);
    const qreal room = qMax(0.0, height() - 2 * kMargin - headHeight() - foot);
    const auto rows = static_cast<int>(m_content.marks.size());
    const qreal tightest = std::floor(line() * kTightest);
    m_rowHeight = rows > 0 ? qBound(tightest, std::floor(room / rows * 4) / 4, comfortableRow()) : tightest;
    m_rowsSeen = qBound(1, static_cast<int>(room / m_rowHeight + 0.001), qMax(1, rows));
    const bool scrolls = m_rowsSeen < rows;
    const int barWidth = m_scrollBar->sizeHint().width();
    m_chartWidth = width - (scrolls ? barWidth : 0);
    const QSignalBlocker quiet(m_scrollBar); // the chart is built once, below
    m_scrollBar->setVisible(scrolls);
    m_scrollBar->setGeometry(this->width() - barWidth - 2, kMargin + qRound(headHeight()), barWidth,
                             qRound(m_rowsSeen * m_rowHeight));
    m_scrollBar->setRange(0, rows - m_rowsSeen > 0 ? rows - m_rowsSeen : 0);
    m_scrollBar->setPageStep(m_rowsSeen);
    m_chart.reset();
}

const StackedChart& StackedBarView::chart() const
{
    if (m_chart)
        return *m_chart;
    StackedChart::Geometry geometry = StackedChart::geometry(m_content, font(), m_chartWidth);
    geometry.rowHeight = m_rowHeight;
    m_chart =
        std::make_unique<StackedChart>(m_content, static_cast<size_t>(m_scrollBar->value()),
                                       static_cast<size_t>(m_rowsSeen), true, geometry, font(), palette());
    return *m_chart;
}

QSizeF StackedBarView::pictureSize(qreal width) const
{
    const auto rows = static_cast<qreal>(qMax<size_t>(m_content.marks.size(), 3));
    return {width, headHeight() + rows * comfortableRow() + StackedChart::footHeight(m_content, font()) +
                       notesHeight(width)};
}

void StackedBarView::paintPicture(QPainter& painter, const QSizeF& size, const QPalette& palette) const
{
    paintHead(painter, size.width(), palette);
    StackedChart::Geometry geometry = StackedChart::geometry(m_content, font(), size.width());
    geometry.rowHeight = comfortableRow();
    qreal top = headHeight();
    for (size_t first = 0; first < m_content.marks.size(); first += kRowsOfPiece) {
        const bool isLast = first + kRowsOfPiece >= m_content.marks.size();
        const StackedChart piece(m_content, first, kRowsOfPiece, isLast, geometry, font(), palette);
        painter.save();
        painter.translate(0, top);
        piece.paint(painter, {});
        painter.restore();
        top += piece.size().height();
    }
    paintNotes(painter, QRectF(0, top, size.width(), size.height() - top), palette);
}

QRect StackedBarView::markRect(int mark) const
{
    const QRectF row = chart().rowRect(mark);
    return row.isEmpty() ? QRect() : row.translated(kMargin, kMargin + headHeight()).toAlignedRect();
}

int StackedBarView::markAt(const QPoint& position) const
{
    return chart().markAt(position - QPointF(kMargin, kMargin + headHeight()));
}

void StackedBarView::paintHead(QPainter& painter, qreal width, const QPalette& palette) const
{
    QFont bold = inPixels(font());
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    const QFontMetricsF metrics(bold);
    const QRectF head(0, 0, width, line() * 1.3);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_content.title, Qt::ElideRight, width));
    painter.setFont(inPixels(font()));
    painter.setPen(color(ColorRole::SubtleText, palette));
    const QRectF rest = head.adjusted(metrics.horizontalAdvance(m_content.title) + line() * 0.75, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font())
                         .elidedText(m_content.subtitle, Qt::ElideRight, qMax(0.0, rest.width())));
    if (m_content.marks.empty()) {
        painter.drawText(QRectF(0, headHeight(), width, line() * 4), Qt::AlignCenter | Qt::TextWordWrap,
                         m_content.emptyText);
    }
}

void StackedBarView::paintNotes(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    painter.setFont(inPixels(font(), 0.86));
    painter.setPen(color(ColorRole::SubtleText, palette));
    const QFontMetricsF metrics(painter.font());
    QRectF rest = area;
    for (const QString& note : m_content.notes) {
        painter.drawText(rest, Qt::TextWordWrap, note);
        rest.setTop(rest.top() +
                    metrics.boundingRect(QRectF(0, 0, area.width(), 1e6), Qt::TextWordWrap, note).height() +
                    2);
    }
}

void StackedBarView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Separator, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.translate(kMargin, kMargin);
    const qreal width = this->width() - 2.0 * kMargin;
    paintHead(painter, width, palette());
    painter.translate(0, headHeight());
    chart().paint(painter, {.current = current(), .hovered = hovered(), .hasFocus = hasFocus()});
    if (!m_content.marks.empty())
        paintNotes(painter, QRectF(0, chart().size().height(), width, notesHeight(width)), palette());
}

void StackedBarView::resizeEvent(QResizeEvent* event)
{
    layOut();
    if (current() >= 0)
        ensureVisible(current());
    ChartView::resizeEvent(event);
}

void StackedBarView::wheelEvent(QWheelEvent* event)
{
    if (m_scrollBar->isVisible() && event->modifiers() == Qt::NoModifier)
        m_scrollBar->event(event);
    else
        ChartView::wheelEvent(event);
}

void StackedBarView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        layOut();
        update();
    }
    ChartView::changeEvent(event);
}

int StackedBarView::marksOnPage() const
{
    return qMax(1, m_rowsSeen);
}

void StackedBarView::ensureVisible(int mark)
{
    if (mark < m_scrollBar->value())
        m_scrollBar->setValue(mark);
    else if (mark >= m_scrollBar->value() + m_rowsSeen)
        m_scrollBar->setValue(mark - m_rowsSeen + 1);
}

} // namespace budget::ui
