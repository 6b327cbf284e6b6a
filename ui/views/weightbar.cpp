// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/weightbar.h"

#include "ui/delegates/marks.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kGap = 4;
constexpr int kSentenceGap = 10;
constexpr int kIcon = 13;

/// Labels say 产出, the suffix 指标 is the same everywhere.
QString shortName(const QString& level1)
{
    const QString suffix = QStringLiteral("指标");
    return level1.size() > suffix.size() && level1.endsWith(suffix) ? level1.chopped(suffix.size()) : level1;
}

} // namespace

WeightSplit splitWeights(const Project& project)
{
    // While the sum without signs fits, so does every sum of some of the weights, and how far it is from 100.
    Weight magnitudes = Weight::fromInteger(100);
    const auto addable = [&magnitudes](const Printed<Weight>& cell) -> std::optional<Weight> {
        const std::optional<Weight> points = cell.value();
        if (!points)
            return std::nullopt;
        const std::optional<Weight> raised =
            magnitudes.plus(*points < Weight() ? Weight() - *points : *points);
        magnitudes = raised.value_or(magnitudes);
        return raised ? points : std::nullopt;
    };
    WeightSplit split;
    const std::optional<Weight> execution = addable(project.executionWeight);
    split.execution = execution.value_or(Weight());
    split.unreadable += execution ? 0 : 1;
    split.parts.push_back({.level1 = {}, .points = split.execution});
    for (const Indicator& row : project.indicators) {
        const std::optional<Weight> points = addable(row.weight);
        if (!points) {
            ++split.unreadable;
            continue;
        }
        split.indicators += *points;
        const QString level1 = row.level1.trimmed();
        auto part = std::find_if(split.parts.begin() + 1, split.parts.end(),
                                 [&level1](const WeightSplit::Part& each) { return each.level1 == level1; });
        if (part == split.parts.end())
            part = split.parts.insert(part, {.level1 = level1, .points = {}});
        part->points += *points;
    }
    return split;
}

ColorRole chartRole(QStringView level1)
{
    if (level1.startsWith(u"产出"))
        return ColorRole::ChartOutput;
    if (level1.startsWith(u"效益") || level1.startsWith(u"效果"))
        return ColorRole::ChartBenefit;
    if (level1.startsWith(u"满意度"))
        return ColorRole::ChartSatisfaction;
    return level1.startsWith(u"成本") ? ColorRole::ChartCost : ColorRole::ChartOther;
}

WeightBar::WeightBar(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void WeightBar::setSplit(WeightSplit split)
{
    if (split == m_split)
        return;
    m_split = std::move(split);
    describe();
    updateGeometry();
    update();
}

QString WeightBar::sentence() const
{
    const QString sum =
        tr("%1 + %2 = %3", "indicators + execution rate = total")
            .arg(m_split.indicators.toString(), m_split.execution.toString(), m_split.total().toString());
    if (m_split.unreadable > 0)
        return tr("%1; %n weight(s) are missing or no number", nullptr, m_split.unreadable).arg(sum);
    const Weight difference = m_split.total() - Weight::fromInteger(100);
    if (difference.isZero())
        return sum;
    return difference > Weight()
               ? tr("%1, that is %2 too much").arg(sum, difference.toString())
               : tr("%1, %2 are missing to 100").arg(sum, (Weight() - difference).toString());
}

QSize WeightBar::sizeHint() const
{
    return {400, barHeight() + (isSentenceBeside() ? 0 : kGap + fontMetrics().height())};
}

/// A sum that is as it should be is short and stands behind the bar; what is wrong gets a line of its own.
bool WeightBar::isSentenceBeside() const
{
    return m_split.addsUp();
}

/// Small enough for 执行率 10 in a tenth of a narrow page.
QFont WeightBar::labelFont() const
{
    return marks::scaled(font(), 0.92);
}

int WeightBar::barWidth() const
{
    const QFontMetrics metrics(labelFont());
    const int room = isSentenceBeside() ? metrics.horizontalAdvance(sentence()) + kSentenceGap + 1 : 0;
    return std::max(width() / 2, width() - room);
}

QSize WeightBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void WeightBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    const QFontMetrics metrics(labelFont());
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, 0, barWidth(), barHeight()), 4, 4);
    painter.fillPath(outline, color(ColorRole::Separator, palette()));
    painter.setClipPath(outline);
    const std::vector<QRectF> boxes = partBoxes();
    for (size_t i = 0; i < boxes.size(); ++i) {
        const WeightSplit::Part& part = m_split.parts[i];
        const ColorRole role =
            part.level1.isEmpty() && i == 0 ? ColorRole::ChartExecution : chartRole(part.level1);
        const QColor fill = color(role, palette());
        painter.fillRect(boxes[i], fill);
        painter.setPen(textColorOn(fill));
        const QRectF inside = boxes[i].adjusted(2, 0, -2, 0);
        const QString whole = label(part);
        const QString points = part.points.toString();
        if (metrics.horizontalAdvance(whole) <= inside.width())
            painter.drawText(inside, Qt::AlignCenter, whole);
        else if (metrics.horizontalAdvance(points) <= inside.width())
            painter.drawText(inside, Qt::AlignCenter, points);
    }
    painter.setClipping(false);

    QRect line(0, barHeight() + kGap, width(), fontMetrics().height());
    if (isSentenceBeside())
        line = QRect(barWidth() + kSentenceGap, 0, width() - barWidth() - kSentenceGap, barHeight());
    if (!m_split.addsUp()) {
        const Severity severity = m_split.unreadable > 0 ? Severity::Warning : Severity::Error;
        marks::paintSeverity(painter, QRectF(line.left(), line.center().y() - kIcon / 2.0 + 1, kIcon, kIcon),
                             severity, palette());
        painter.setPen(color(marks::textRole(severity), palette()));
        line.setLeft(kIcon + 6);
    } else {
        painter.setPen(color(ColorRole::SubtleText, palette()));
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(sentence(), Qt::ElideRight, line.width()));
}

void WeightBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->position().toPoint());
    if (part >= 0 && event->button() == Qt::LeftButton)
        emit partActivated(m_split.parts[static_cast<size_t>(part)].level1);
}

bool WeightBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int part = partAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       part < 0 ? sentence() : label(m_split.parts[static_cast<size_t>(part)]), this);
    return true;
}

void WeightBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

int WeightBar::barHeight() const
{
    return fontMetrics().height() + 6;
}

/// Over 100 points the bar shows their shares; below, the missing ones stay visible as a gap.
std::vector<QRectF> WeightBar::partBoxes() const
{
    const qreal whole = std::max<qreal>(100.0 * Weight::kScale, qreal(m_split.total().millionths()));
    std::vector<QRectF> boxes;
    boxes.reserve(m_split.parts.size());
    qreal left = 0;
    for (const WeightSplit::Part& part : m_split.parts) {
        const qreal share = std::max<qreal>(0, qreal(part.points.millionths()) / whole) * barWidth();
        boxes.emplace_back(left, 0, share, barHeight());
        left += share;
    }
    return boxes;
}

int WeightBar::partAt(const QPoint& position) const
{
    const std::vector<QRectF> boxes = partBoxes();
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

QString WeightBar::label(const WeightSplit::Part& part) const
{
    const bool isExecution = &part == m_split.parts.data();
    QString name = isExecution ? tr("Execution") : shortName(part.level1);
    if (name.isEmpty())
        name = tr("(no level 1)");
    return QStringLiteral("%1 %2").arg(name, part.points.toString());
}

void WeightBar::describe()
{
    setAccessibleName(tr("Weights"));
    QStringList words{sentence()};
    for (const WeightSplit::Part& part : m_split.parts)
        words.append(label(part));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

} // namespace budget::ui

#include "moc_weightbar.cpp"
