// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QVariant>

namespace budget::ui::marks {

namespace {

constexpr int kPillPadding = 6;
constexpr int kEditedBarWidth = 3;
constexpr int kCornerSize = 7;
constexpr int kDoubtWidth = 2;

QPen roundPen(const QColor& color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QRectF squareIn(const QRectF& box)
{
    const qreal side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

} // namespace

ColorRole textRole(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ColorRole::ErrorText;
    case Severity::Warning: return ColorRole::WarningText;
    case Severity::Hint: return ColorRole::HintText;
    }
    return ColorRole::HintText;
}

ColorRole fillRole(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ColorRole::ErrorFill;
    case Severity::Warning: return ColorRole::WarningFill;
    case Severity::Hint: return ColorRole::HintFill;
    }
    return ColorRole::HintFill;
}

std::optional<Severity> severityFrom(const QVariant& roleValue)
{
    return roleValue.isValid() ? std::optional(static_cast<Severity>(roleValue.toInt())) : std::nullopt;
}

void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QPalette& palette)
{
    const QRectF square = squareIn(box);
    const qreal side = square.width();
    const QPointF center = square.center();
    const QColor ink = color(textRole(severity), palette);
    const QColor inside = palette.color(QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (severity) {
    case Severity::Error: {
        painter.drawEllipse(square);
        const qreal arm = side * 0.2;
        painter.setPen(roundPen(inside, side * 0.13));
        painter.drawLine(center + QPointF(-arm, -arm), center + QPointF(arm, arm));
        painter.drawLine(center + QPointF(-arm, arm), center + QPointF(arm, -arm));
        break;
    }
    case Severity::Warning: {
        QPainterPath triangle(QPointF(center.x(), square.top() + side * 0.04));
        triangle.lineTo(square.right(), square.bottom() - side * 0.06);
        triangle.lineTo(square.left(), square.bottom() - side * 0.06);
        triangle.closeSubpath();
        painter.drawPath(triangle);
        painter.setPen(roundPen(inside, side * 0.12));
        painter.drawLine(center + QPointF(0, -side * 0.1), center + QPointF(0, side * 0.12));
        painter.drawPoint(center + QPointF(0, side * 0.3));
        break;
    }
    case Severity::Hint: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(ink, side * 0.11));
        const qreal inset = side * 0.06;
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
        painter.drawLine(center + QPointF(0, -side * 0.02), center + QPointF(0, side * 0.22));
        painter.drawPoint(center + QPointF(0, -side * 0.22));
        break;
    }
    }
    painter.restore();
}

void paintVerdict(QPainter& painter, const QRectF& box, Verdict verdict, const QPalette& palette)
{
    const QRectF square = squareIn(box);
    const qreal side = square.width();
    const auto at = [&square, side](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * side; };
    const auto drawTick = [&painter, &at](qreal rise) {
        painter.drawPolyline(QPolygonF({at(0.18, 0.55 - rise), at(0.4, 0.77 - rise), at(0.82, 0.27 - rise)}));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (verdict) {
    case Verdict::None:
        painter.setPen(QPen(color(ColorRole::SubtleText, palette), 1.1));
        painter.drawEllipse(square.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15));
        break;
    case Verdict::Pass:
        painter.setPen(roundPen(color(ColorRole::GoodText, palette), side * 0.14));
        drawTick(0);
        break;
    case Verdict::PassAfterRevision:
        painter.setPen(roundPen(color(ColorRole::WarningText, palette), side * 0.13));
        drawTick(0.14);
        painter.drawLine(at(0.2, 0.92), at(0.8, 0.92));
        break;
    case Verdict::Return: {
        painter.setPen(roundPen(color(ColorRole::ErrorText, palette), side * 0.13));
        QPainterPath hook(at(0.2, 0.35));
        hook.lineTo(at(0.62, 0.35));
        hook.cubicTo(at(0.95, 0.35), at(0.95, 0.8), at(0.6, 0.8));
        hook.lineTo(at(0.35, 0.8));
        painter.drawPath(hook);
        painter.drawPolyline(QPolygonF({at(0.38, 0.14), at(0.17, 0.35), at(0.38, 0.56)}));
        break;
    }
    }
    painter.restore();
}

void paintEdited(QPainter& painter, const QRect& cell, const QPalette& palette)
{
    painter.fillRect(
        QRect(cell.right() - kEditedBarWidth + 1, cell.top() + 1, kEditedBarWidth, cell.height() - 2),
        color(ColorRole::EditedMark, palette));
}

void paintAnnotated(QPainter& painter, const QRect& cell, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::AnnotationMark, palette));
    const QPointF corner(cell.left(), cell.top());
    painter.drawPolygon(
        QPolygonF({corner, corner + QPointF(kCornerSize, 0), corner + QPointF(0, kCornerSize)}));
    painter.restore();
}

void paintDoubtful(QPainter& painter, const QRect& cell, const QPalette& palette)
{
    painter.save();
    QPen pen(color(ColorRole::WarningText, palette), kDoubtWidth);
    pen.setDashPattern({1.0, 1.5});
    painter.setPen(pen);
    const int y = cell.bottom() - kDoubtWidth;
    painter.drawLine(cell.left() + 2, y, cell.right() - 2, y);
    painter.restore();
}

int paintBadge(QPainter& painter, const QRect& row, int right, Severity severity, int count,
               const QPalette& palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString number = QString::number(count);
    const int icon = metrics.ascent() * 3 / 4;
    const int height = metrics.height();
    const int width = icon + metrics.horizontalAdvance(number) + kPillPadding * 2 + 2;
    const QRect pill(right - width, row.center().y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fillRole(severity), palette));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    paintSeverity(painter,
                  QRectF(pill.left() + kPillPadding - 1, pill.center().y() - icon / 2.0 + 0.5, icon, icon),
                  severity, palette);
    painter.setPen(color(textRole(severity), palette));
    painter.drawText(pill.adjusted(kPillPadding + icon + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     number);
    painter.restore();
    return pill.left();
}

int pillWidth(const QFontMetrics& metrics, const QString& word)
{
    return metrics.horizontalAdvance(word) + 2 * kPillPadding;
}

int paintPill(QPainter& painter, const QRect& row, int left, const QString& word, ColorRole text,
              ColorRole fill, const QPalette& palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect pill(left, row.center().y() - metrics.height() / 2, pillWidth(metrics, word),
                     metrics.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(fill, palette));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(color(text, palette));
    painter.drawText(pill, Qt::AlignCenter, word);
    painter.restore();
    return pill.width();
}

QFont scaled(const QFont& font, qreal factor, QFont::Weight weight)
{
    QFont result(font);
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    result.setWeight(weight);
    return result;
}

} // namespace budget::ui::marks
