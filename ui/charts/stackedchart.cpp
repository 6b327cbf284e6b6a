// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stackedchart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <span>

namespace budget::ui {

namespace {

constexpr qreal kWidestLabel = 0.42; ///< of the whole width
constexpr qreal kBarThickness = 0.72;
constexpr int kMeasuredLabels = 300; ///< measuring every label of a long list would take longer than painting
constexpr qreal kTextGap = 8;

QFont inPixels(QFont font, qreal factor = 1)
{
    font.setPixelSize(qMax(1, qRound(QFontInfo(font).pixelSize() * factor)));
    return font;
}

qreal lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(inPixels(font)).height());
}

Qt::BrushStyle brushStyle(ChartFill fill)
{
    switch (fill) {
    case ChartFill::Solid: return Qt::SolidPattern;
    case ChartFill::Hatched: return Qt::BDiagPattern;
    case ChartFill::Dotted: return Qt::Dense6Pattern;
    }
    return Qt::SolidPattern;
}

/// What lies below a pattern, so that a piece is seen as an area.
QColor tintOf(const QColor& ink)
{
    constexpr int kTint = 46; // of 255
    QColor tint = ink;
    tint.setAlpha(kTint);
    return tint;
}

double valueOf(const ChartMark& mark, ColorRole color)
{
    double value = 0;
    for (const ChartPart& part : mark.parts)
        value += part.color == color ? part.value : 0;
    return value;
}

} // namespace

StackedChart::Geometry StackedChart::geometry(const ChartContent& content, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(inPixels(font));
    Geometry result{.width = width, .rowHeight = 0, .labelWidth = 0, .numberWidth = 0};
    const size_t measured = qMin<size_t>(content.marks.size(), kMeasuredLabels);
    for (const ChartMark& mark : std::span(content.marks).first(measured)) {
        result.labelWidth = qMax(result.labelWidth, std::ceil(metrics.horizontalAdvance(mark.label)));
        result.numberWidth =
            qMax(result.numberWidth, std::ceil(metrics.horizontalAdvance(mark.numbers.value(0))));
    }
    result.labelWidth = qMin(result.labelWidth, std::floor(width * kWidestLabel));
    return result;
}

qreal StackedChart::footHeight(const ChartContent& content, const QFont& font)
{
    const qreal line = lineHeight(font);
    return line * 1.9 + (content.legend.empty() ? 0 : line * 1.7);
}

StackedChart::StackedChart(const ChartContent& content, size_t first, size_t count, bool hasFoot,
                           const Geometry& geometry, const QFont& font, const QPalette& palette)
    : m_content(content)
    , m_first(qMin(first, content.marks.size()))
    , m_count(qMin(count, content.marks.size() - m_first))
    , m_geometry(geometry)
    , m_font(inPixels(font))
    , m_palette(palette)
    , m_size(geometry.width,
             static_cast<qreal>(m_count) * geometry.rowHeight + (hasFoot ? footHeight(content, font) : 0))
{
    // Items are looked up by nobody, so an index over them would only cost time.
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    for (const ChartMark& mark : content.marks)
        m_largest = qMax(m_largest, mark.value);
    if (m_count > 0)
        build(hasFoot);
}

QRectF StackedChart::plotRect() const
{
    const qreal left = m_geometry.labelWidth + kTextGap;
    const qreal right = m_geometry.width - m_geometry.numberWidth - kTextGap;
    return {left, 0, qMax(10.0, right - left), static_cast<qreal>(m_count) * m_geometry.rowHeight};
}

void StackedChart::build(bool hasFoot)
{
    auto* chart = new QChart;
    m_scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->setFont(m_font);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    addSeries(*chart);
    addAxes(*chart, hasFoot);
    // Beside a plot area that is given, Qt Charts does not lay its legend out: see paintLegend().
    chart->legend()->hide();
    chart->setPlotArea(plotRect());
    chart->resize(m_size);
    chart->layout()->activate();
    m_scene.setSceneRect(QRectF(QPointF(), m_size));
}

void StackedChart::addSeries(QChart& chart) const
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(kBarThickness);
    for (const ChartLegendEntry& entry : m_content.legend) {
        auto* set = new QBarSet(entry.text);
        const QColor ink = color(entry.color, m_palette);
        set->setBrush(QBrush(ink, brushStyle(entry.fill)));
        set->setPen(QPen(entry.fill == ChartFill::Solid ? m_palette.color(QPalette::Base) : ink, 1));
        QList<qreal> values;
        // The first category of a vertical axis is its lowest.
        for (size_t row = m_count; row-- > 0;)
            values.append(valueOf(m_content.marks[m_first + row], entry.color));
        set->append(values);
        series->append(set);
    }
    chart.addSeries(series);
}

void StackedChart::addAxes(QChart& chart, bool hasFoot) const
{
    auto* rows = new QBarCategoryAxis;
    QStringList names;
    for (size_t row = 0; row < m_count; ++row)
        names.append(QString::number(row));
    rows->append(names);
    rows->setLabelsVisible(false);
    rows->setGridLineVisible(false);
    rows->setLineVisible(false);
    chart.addAxis(rows, Qt::AlignLeft);

    // The scale is that of all marks, not of those that are seen now.
    auto* values = new QValueAxis;
    const qreal width = QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("10,0000"));
    const std::vector<double> ticks =
        m_content.scale.ticks(qMax(2, static_cast<int>(plotRect().width() / width)));
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : m_largest;
    values->setRange(0, m_largest);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(qMax(1.0, std::ceil(step))); // there are no halves of findings or projects
    values->setLabelFormat(QStringLiteral("%d"));
    values->setLabelsFont(inPixels(m_font, 0.86));
    values->setLabelsColor(color(ColorRole::SubtleText, m_palette));
    values->setLabelsVisible(hasFoot);
    values->setLineVisible(false);
    values->setGridLineColor(color(ColorRole::Separator, m_palette));
    chart.addAxis(values, Qt::AlignBottom);
    const auto series = chart.series();
    for (QAbstractSeries* one : series) {
        one->attachAxis(rows);
        one->attachAxis(values);
    }
}

QRectF StackedChart::rowRect(int mark) const
{
    const int row = mark - static_cast<int>(m_first);
    if (mark < 0 || row < 0 || row >= static_cast<int>(m_count))
        return {};
    return {0, row * m_geometry.rowHeight, m_geometry.width, m_geometry.rowHeight};
}

int StackedChart::markAt(const QPointF& position) const
{
    if (m_geometry.rowHeight <= 0 || position.y() < 0 || position.x() < 0 || position.x() > m_geometry.width)
        return -1;
    const auto row = static_cast<size_t>(position.y() / m_geometry.rowHeight);
    return row < m_count ? static_cast<int>(m_first + row) : -1;
}

void StackedChart::paint(QPainter& painter, const Look& look) const
{
    paintGround(painter, look);
    painter.save();
    m_scene.render(&painter, QRectF(QPointF(), m_size), QRectF(QPointF(), m_size));
    painter.restore();
    paintTexts(painter, look);
}

/// Below the bars: what is selected and what the pointer is on.
void StackedChart::paintGround(QPainter& painter, const Look& look) const
{
    painter.setPen(Qt::NoPen);
    const auto band = [&](int mark, const QColor& fill) {
        if (const QRectF row = rowRect(mark); !row.isEmpty()) {
            painter.setBrush(fill);
            painter.drawRect(row);
        }
    };
    band(look.hovered, m_palette.color(QPalette::AlternateBase));
    band(look.current, color(ColorRole::HintFill, m_palette));
    for (size_t i = 0; i < m_count; ++i) {
        const ChartMark& mark = m_content.marks[m_first + i];
        qreal left = plotRect().left();
        for (const ChartPart& part : mark.parts) {
            const qreal width = plotRect().width() * part.value / m_largest;
            const qreal height = m_geometry.rowHeight * kBarThickness;
            const QRectF row = rowRect(static_cast<int>(m_first + i));
            if (fillOf(part.color) != ChartFill::Solid)
                painter.fillRect(QRectF(left, row.center().y() - height / 2, width, height),
                                 tintOf(color(part.color, m_palette)));
            left += width;
        }
    }
}

ChartFill StackedChart::fillOf(ColorRole role) const
{
    const auto entry = std::ranges::find(m_content.legend, role, &ChartLegendEntry::color);
    return entry == m_content.legend.end() ? ChartFill::Solid : entry->fill;
}

/// Below the axis: what the fills mean.
void StackedChart::paintLegend(QPainter& painter) const
{
    const QFont small = inPixels(m_font, 0.86);
    const QFontMetricsF metrics(small);
    const qreal side = std::round(metrics.ascent() * 0.9);
    const qreal middle = m_size.height() - lineHeight(m_font) * 0.85;
    qreal left = plotRect().left();
    painter.setFont(small);
    for (const ChartLegendEntry& entry : m_content.legend) {
        const QRectF box(left, middle - side / 2, side, side);
        const QColor ink = color(entry.color, m_palette);
        if (entry.fill != ChartFill::Solid)
            painter.fillRect(box, tintOf(ink));
        painter.setPen(QPen(ink, 1));
        painter.setBrush(QBrush(ink, brushStyle(entry.fill)));
        painter.drawRect(box);
        painter.setPen(color(ColorRole::SubtleText, m_palette));
        const qreal width = metrics.horizontalAdvance(entry.text);
        painter.drawText(
            QRectF(box.right() + side / 2, middle - metrics.height() / 2, width + 1, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, entry.text);
        left = box.right() + side / 2 + width + side * 1.8;
    }
}

void StackedChart::paintTexts(QPainter& painter, const Look& look) const
{
    const QFontMetricsF metrics(m_font);
    const QFont small = inPixels(m_font, 0.86);
    for (size_t i = 0; i < m_count; ++i) {
        const ChartMark& mark = m_content.marks[m_first + i];
        const QRectF row = rowRect(static_cast<int>(m_first + i));
        painter.setFont(m_font);
        painter.setPen(m_palette.color(QPalette::Text));
        const QRectF label(row.left(), row.top(), m_geometry.labelWidth, row.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(mark.label, Qt::ElideMiddle, label.width() + 1));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         mark.numbers.value(0));
        painter.setFont(small);
        paintPartLabels(painter, mark, row);
    }
    if (const QRectF row = rowRect(look.current); look.hasFocus && !row.isEmpty()) {
        painter.setPen(QPen(color(ColorRole::Accent, m_palette), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0.8, 0.8, -0.8, -0.8));
    }
    if (m_size.height() > plotRect().height() && m_count > 0) {
        paintLegend(painter);
        painter.setFont(small);
        painter.setPen(color(ColorRole::SubtleText, m_palette));
        painter.drawText(QRectF(0, plotRect().bottom(), m_geometry.labelWidth, lineHeight(m_font) * 1.4),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_content.axisUnit);
    }
}

/// The number of each piece that is wide enough, on a ground of its own where the piece has a pattern.
void StackedChart::paintPartLabels(QPainter& painter, const ChartMark& mark, const QRectF& row) const
{
    const QRectF plot = plotRect();
    const QFontMetricsF metrics(painter.font());
    qreal left = plot.left();
    for (const ChartPart& part : mark.parts) {
        const qreal width = plot.width() * part.value / m_largest;
        const QRectF piece(left, row.top(), width, row.height());
        left += width;
        const qreal textWidth = metrics.horizontalAdvance(part.label);
        if (part.label.isEmpty() || textWidth + 6 > width)
            continue;
        const bool isSolid = fillOf(part.color) == ChartFill::Solid;
        if (!isSolid) {
            QRectF ground(0, 0, textWidth + 6,
                          qMin(metrics.height() * 0.86, row.height() * kBarThickness - 2));
            ground.moveCenter(piece.center());
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_palette.color(QPalette::Base));
            painter.drawRoundedRect(ground, 2, 2);
        }
        painter.setPen(m_palette.color(isSolid ? QPalette::Base : QPalette::Text));
        painter.drawText(piece, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, part.label);
    }
}

} // namespace budget::ui
