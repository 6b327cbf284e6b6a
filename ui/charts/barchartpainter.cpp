// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/barchartpainter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kComfortable = 1.75; ///< row height in lines of text
constexpr qreal kTightest = 0.95;    ///< fonts with Chinese glyphs have much room above and below
constexpr qreal kShortestBar = 3;    ///< so that what is there is seen
constexpr qreal kCorner = 2;
constexpr qreal kSmallestBarWidth = 90;
constexpr qreal kWidestLabel = 0.42; ///< of the whole width
constexpr int kMeasuredLabels = 300; ///< measuring every label of a long list would take longer than painting

/// Pixels instead of points, so that the text has the same size on every device that the painter is scaled
/// for.
QFont inPixels(QFont font, qreal factor = 1)
{
    font.setPixelSize(qMax(1, qRound(QFontInfo(font).pixelSize() * factor)));
    return font;
}

qreal widthOf(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

void drawElided(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    // A rounding error must not cost a character.
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width() + 1));
}

/// Relative luminance as in WCAG.
qreal luminance(const QColor& color)
{
    const auto channel = [](qreal c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

BarChartPainter::BarChartPainter(ChartContent content, const QFont& font, const QPalette& palette)
    : m_content(std::move(content))
    , m_font(inPixels(font))
    , m_bold(m_font)
    , m_small(inPixels(font, 0.86))
    , m_palette(palette)
{
    m_bold.setBold(true);
    m_line = std::ceil(QFontMetricsF(m_font).height());
    m_gap = std::ceil(m_line * 0.75);
}

int BarChartPainter::tickLimit() const
{
    return qMax(2, static_cast<int>(m_barWidth / widthOf(m_small, u"10,000,0"_s)));
}

QColor BarChartPainter::ink(ColorRole role) const
{
    return color(role, m_palette);
}

QColor BarChartPainter::inkOn(const QColor& ground) const
{
    const QColor base = m_palette.color(QPalette::Base);
    const QColor text = m_palette.color(QPalette::Text);
    return contrast(base, ground) >= contrast(text, ground) ? base : text;
}

qreal BarChartPainter::headHeight() const
{
    const bool hasHeads =
        std::ranges::any_of(m_content.columns, [](const QString& one) { return !one.isEmpty(); });
    return std::ceil(m_line * 1.5) + (hasHeads && !m_content.marks.empty() ? m_line : 0);
}

qreal BarChartPainter::notesHeight(qreal width) const
{
    const QFontMetricsF metrics(m_small);
    qreal height = 0;
    for (const QString& note : m_content.notes)
        height += metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, note).height() + 2;
    return std::ceil(height);
}

qreal BarChartPainter::footHeight(qreal width) const
{
    qreal height = notesHeight(width);
    if (m_content.marks.empty())
        return height;
    if (!m_content.axisUnit.isEmpty())
        height += m_line * 1.2;
    if (!m_content.totals.isEmpty())
        height += m_line * 1.6;
    if (!m_content.legend.empty())
        height += m_line * 1.6;
    return std::ceil(height);
}

qreal BarChartPainter::fullHeight(qreal width) const
{
    const qreal rows = m_content.marks.empty() ? 3.0 : static_cast<qreal>(m_content.marks.size());
    return headHeight() + footHeight(width) + rows * std::floor(m_line * kComfortable);
}

qreal BarChartPainter::smallestHeight() const
{
    return headHeight() + footHeight(m_size.width()) + 2 * m_line * kTightest;
}

void BarChartPainter::layOut(const QSizeF& size)
{
    m_size = size;
    const auto count = static_cast<qreal>(m_content.marks.size());
    const qreal room = size.height() - headHeight() - footHeight(size.width());
    const qreal wanted = count > 0 ? std::floor(room / count) : 0;
    m_rowHeight = qBound(std::ceil(m_line * kTightest), wanted, std::floor(m_line * kComfortable));
    layOutColumns();
}

void BarChartPainter::layOutColumns()
{
    m_rankWidth = m_content.hasRanks
                      ? qMax(widthOf(m_font, u"00"_s),
                             m_content.marks.empty() ? 0 : widthOf(m_font, m_content.marks.back().rank)) +
                            m_gap
                      : 0;
    m_labelLeft = m_rankWidth + (m_content.hasRanks ? 0 : 4);

    const auto measured = qMin<size_t>(m_content.marks.size(), kMeasuredLabels);
    qreal label = widthOf(m_bold, m_content.totals.isEmpty() ? QString() : m_content.totals.first());
    m_columnWidths.assign(static_cast<size_t>(m_content.columns.size()), 0);
    for (size_t i = 0; i < m_columnWidths.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        m_columnWidths[i] = widthOf(m_small, m_content.columns[at]);
        if (at + 1 < m_content.totals.size())
            m_columnWidths[i] = qMax(m_columnWidths[i], widthOf(m_bold, m_content.totals[at + 1]));
    }
    for (size_t row = 0; row < measured; ++row) {
        const ChartMark& mark = m_content.marks[row];
        label = qMax(label, widthOf(m_font, mark.label));
        for (size_t i = 0; i < m_columnWidths.size(); ++i)
            m_columnWidths[i] =
                qMax(m_columnWidths[i], widthOf(m_font, mark.numbers.value(static_cast<qsizetype>(i))));
    }

    m_columnRights.assign(m_columnWidths.size(), 0);
    qreal right = m_size.width() - 6;
    for (size_t i = m_columnWidths.size(); i-- > 0;) {
        // A target may be a sentence; bars come before it.
        m_columnWidths[i] = qMin(m_columnWidths[i], m_size.width() * 0.25);
        m_columnRights[i] = right;
        if (m_columnWidths[i] > 0)
            right -= m_columnWidths[i] + m_gap;
    }
    const qreal left = m_labelLeft;
    m_labelWidth = qMin(label, qMax(m_size.width() * kWidestLabel - left, 0.0));
    m_labelWidth = qMin(m_labelWidth, qMax(right - left - m_gap - kSmallestBarWidth, 40.0));
    m_barLeft = left + m_labelWidth + m_gap;
    m_barWidth = qMax(right - m_barLeft, 20.0);
}

QRectF BarChartPainter::rowsArea() const
{
    const qreal top = headHeight();
    const qreal room = qMax(0.0, m_size.height() - top - footHeight(m_size.width()));
    return {0, top, m_size.width(), qMin(room, rowsHeight())};
}

qreal BarChartPainter::rowsHeight() const
{
    return m_rowHeight * static_cast<qreal>(m_content.marks.size());
}

QRectF BarChartPainter::rowRect(int mark, qreal scroll) const
{
    return {0, headHeight() + mark * m_rowHeight - scroll, m_size.width(), m_rowHeight};
}

int BarChartPainter::markAt(const QPointF& position, qreal scroll) const
{
    if (m_rowHeight <= 0 || !rowsArea().contains(position))
        return -1;
    const int mark = static_cast<int>((position.y() - headHeight() + scroll) / m_rowHeight);
    return mark >= 0 && mark < static_cast<int>(m_content.marks.size()) ? mark : -1;
}

void BarChartPainter::paint(QPainter& painter, const State& state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    if (m_content.marks.empty()) {
        painter.setPen(ink(ColorRole::SubtleText));
        painter.setFont(m_font);
        painter.drawText(QRectF(4, headHeight(), m_size.width() - 8, m_line * 3),
                         Qt::TextWordWrap | Qt::AlignTop, m_content.emptyText);
        return;
    }
    paintGrid(painter);
    const QRectF area = rowsArea();
    const int last = qMin(static_cast<int>((state.scroll + area.height()) / m_rowHeight),
                          static_cast<int>(m_content.marks.size()) - 1);
    const int first = qMax(0, static_cast<int>(state.scroll / m_rowHeight));
    painter.save();
    painter.setClipRect(area.adjusted(-1, 0, 1, 0));
    for (int mark = first; mark <= last; ++mark)
        paintRow(painter, mark, state);
    if (m_content.hasCumulativeLine)
        paintCumulativeLine(painter, state, first, last);
    painter.restore();
    paintFoot(painter);
}

void BarChartPainter::paintHead(QPainter& painter) const
{
    const qreal height = std::ceil(m_line * 1.5);
    painter.setFont(m_bold);
    painter.setPen(m_palette.color(QPalette::Text));
    const qreal title = qMin(widthOf(m_bold, m_content.title), m_size.width() * 0.7);
    drawElided(painter, {4, 0, title, height}, Qt::AlignLeft, m_content.title);
    painter.setFont(m_font);
    painter.setPen(ink(ColorRole::SubtleText));
    drawElided(painter, {4 + title + m_gap, 0, qMax(0.0, m_size.width() - title - m_gap - 8), height},
               Qt::AlignLeft, m_content.subtitle);
    if (m_content.marks.empty())
        return;
    painter.setFont(m_small);
    for (size_t i = 0; i < m_columnRights.size(); ++i)
        drawElided(painter, {m_columnRights[i] - m_columnWidths[i], height, m_columnWidths[i], m_line},
                   Qt::AlignRight, m_content.columns[static_cast<qsizetype>(i)]);
}

void BarChartPainter::paintGrid(QPainter& painter) const
{
    if (m_content.axisUnit.isEmpty())
        return;
    const QRectF area = rowsArea();
    painter.setPen(QPen(ink(ColorRole::Separator), 0.6));
    for (const double tick : m_content.scale.ticks(tickLimit())) {
        const qreal x = std::round(m_barLeft + m_content.scale.position(tick) * m_barWidth) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void BarChartPainter::paintRow(QPainter& painter, int index, const State& state) const
{
    const ChartMark& mark = m_content.marks[static_cast<size_t>(index)];
    const QRectF row = rowRect(index, state.scroll);
    const bool isCurrent = index == state.current;
    if (isCurrent || index == state.hovered) {
        QColor ground = ink(ColorRole::HintFill);
        if (!isCurrent)
            ground.setAlphaF(0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRect(row);
    }
    painter.setFont(m_font);
    painter.setPen(ink(ColorRole::SubtleText));
    if (m_content.hasRanks)
        drawElided(painter, {0, row.top(), m_rankWidth - m_gap * 0.7, row.height()}, Qt::AlignRight,
                   mark.rank);
    painter.setPen(m_palette.color(QPalette::Text));
    drawElided(painter, {m_labelLeft, row.top(), m_labelWidth, row.height()}, Qt::AlignLeft, mark.label);

    paintBar(painter, mark, row, isCurrent);

    painter.setFont(m_font);
    for (size_t i = 0; i < m_columnRights.size(); ++i) {
        painter.setPen(i == 0 ? m_palette.color(QPalette::Text) : ink(ColorRole::SubtleText));
        drawElided(painter,
                   {m_columnRights[i] - m_columnWidths[i], row.top(), m_columnWidths[i], row.height()},
                   Qt::AlignRight, mark.numbers.value(static_cast<qsizetype>(i)));
    }
    if (isCurrent && state.hasFocus) {
        painter.setPen(QPen(ink(ColorRole::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), kCorner, kCorner);
    }
}

void BarChartPainter::paintBar(QPainter& painter, const ChartMark& mark, const QRectF& row,
                               bool isCurrent) const
{
    const bool hasLabels =
        std::ranges::any_of(mark.parts, [](const ChartPart& part) { return !part.label.isEmpty(); });
    const qreal thickness =
        std::round(qMin(row.height() * (hasLabels ? 0.8 : 0.56), m_line * (hasLabels ? 1.15 : 0.85)));
    const qreal top = std::round(row.center().y() - thickness / 2);
    painter.setPen(Qt::NoPen);
    if (m_content.hasTrack) {
        painter.setBrush(ink(ColorRole::ChartTrack));
        painter.drawRoundedRect(QRectF(m_barLeft, top, m_barWidth, thickness), kCorner, kCorner);
    }
    double whole = 0;
    for (const ChartPart& part : mark.parts)
        whole += part.value;
    if (whole <= 0 || mark.value <= 0)
        return;

    const qreal length = qMax(kShortestBar, m_content.scale.position(mark.value) * m_barWidth);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(m_barLeft, top, length, thickness), kCorner, kCorner);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    qreal left = m_barLeft;
    double before = 0;
    for (const ChartPart& part : mark.parts) {
        before += part.value;
        const qreal right = m_barLeft + length * before / whole;
        const bool isStrong = isCurrent && part.color == ColorRole::ChartBar && m_content.legend.empty();
        const QColor fill = ink(isStrong ? ColorRole::ChartBarStrong : part.color);
        painter.fillRect(QRectF(left, top, right - left, thickness), fill);
        if (!part.label.isEmpty() && widthOf(m_small, part.label) + 4 <= right - left) {
            painter.setFont(m_small);
            painter.setPen(inkOn(fill));
            painter.drawText(QRectF(left, top, right - left, thickness), Qt::AlignCenter, part.label);
        }
        left = right;
    }
    painter.restore();
}

void BarChartPainter::paintCumulativeLine(QPainter& painter, const State& state, int first, int last) const
{
    QPainterPath line;
    painter.setBrush(m_palette.color(QPalette::Base));
    std::vector<QPointF> points;
    for (int mark = qMax(0, first - 1); mark <= qMin(last + 1, static_cast<int>(m_content.marks.size()) - 1);
         ++mark) {
        const QRectF row = rowRect(mark, state.scroll);
        points.emplace_back(m_barLeft + m_content.marks[static_cast<size_t>(mark)].cumulative * m_barWidth,
                            row.center().y());
    }
    for (size_t i = 0; i < points.size(); ++i)
        i == 0 ? line.moveTo(points[i]) : line.lineTo(points[i]);
    painter.setPen(QPen(ink(ColorRole::AnnotationMark), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setBrush(m_palette.color(QPalette::Base));
    for (const QPointF& point : points)
        painter.drawEllipse(point, 3, 3);
}

void BarChartPainter::paintFoot(QPainter& painter) const
{
    qreal top = rowsArea().bottom();
    top += paintAxis(painter, top);
    top += paintTotals(painter, top);
    top += paintLegend(painter, top);

    painter.setFont(m_small);
    painter.setPen(ink(ColorRole::SubtleText));
    const QFontMetricsF metrics(m_small);
    for (const QString& note : m_content.notes) {
        const qreal height =
            metrics.boundingRect(QRectF(0, 0, m_size.width() - 8, 1e6), Qt::TextWordWrap, note).height();
        painter.drawText(QRectF(4, top, m_size.width() - 8, height + 2), Qt::TextWordWrap, note);
        top += height + 2;
    }
}

qreal BarChartPainter::paintAxis(QPainter& painter, qreal top) const
{
    if (m_content.axisUnit.isEmpty())
        return 0;
    painter.setFont(m_small);
    painter.setPen(ink(ColorRole::SubtleText));
    const std::vector<double> ticks = m_content.scale.ticks(tickLimit());
    qreal free = m_barLeft - m_gap; // right end of the text before
    for (size_t i = 0; i < ticks.size(); ++i) {
        const QString text = tickText(ticks[i]);
        const qreal width = widthOf(m_small, text);
        const qreal x = m_barLeft + m_content.scale.position(ticks[i]) * m_barWidth;
        const qreal left = x - width / 2;
        if (left < free)
            continue;
        painter.drawText(QRectF(left, top, width + 1, m_line), Qt::AlignLeft | Qt::AlignVCenter, text);
        free = left + width + 6;
    }
    const qreal room = m_size.width() - free;
    drawElided(painter, {free - 2, top, room, m_line}, Qt::AlignLeft, m_content.axisUnit);
    return std::ceil(m_line * 1.2);
}

qreal BarChartPainter::paintTotals(QPainter& painter, qreal top) const
{
    if (m_content.totals.isEmpty())
        return 0;
    painter.setPen(QPen(ink(ColorRole::Separator), 1));
    painter.drawLine(QPointF(0, top + 0.5), QPointF(m_size.width(), top + 0.5));
    painter.setFont(m_bold);
    painter.setPen(m_palette.color(QPalette::Text));
    const qreal height = m_line * 1.5;
    drawElided(painter, {m_labelLeft, top, m_labelWidth, height}, Qt::AlignLeft, m_content.totals.first());
    for (size_t i = 0; i < m_columnRights.size(); ++i)
        drawElided(painter, {m_columnRights[i] - m_columnWidths[i], top, m_columnWidths[i], height},
                   Qt::AlignRight, m_content.totals.value(static_cast<qsizetype>(i) + 1));
    return m_line * 1.6;
}

qreal BarChartPainter::paintLegend(QPainter& painter, qreal top) const
{
    if (m_content.legend.empty())
        return 0;
    painter.setFont(m_small);
    const qreal box = std::round(m_line * 0.6);
    const qreal height = m_line * 1.5;
    qreal left = 4;
    for (const ChartLegendEntry& entry : m_content.legend) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(entry.color));
        painter.drawRoundedRect(QRectF(left, std::round(top + (height - box) / 2), box, box), 1.5, 1.5);
        const qreal width = widthOf(m_small, entry.text);
        painter.setPen(ink(ColorRole::SubtleText));
        painter.drawText(QRectF(left + box + 5, top, width + 2, height), Qt::AlignVCenter, entry.text);
        left += box + 5 + width + m_gap;
    }
    return m_line * 1.6;
}

} // namespace budget::ui
