// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/boxstyle.h"

#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace budget::ui {

namespace {

/// Calmer than that of a box, which is all that is seen of it: a line has room and a hint inside.
void outlineLine(const QStyleOption& option, QPainter& painter)
{
    if ((option.state & QStyle::State_HasFocus) != 0)
        return;                  // has the accent colour
    constexpr qreal kRadius = 2; // as Fusion rounds it
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(QPalette::Disabled, QPalette::Text));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

} // namespace

BoxStyle::BoxStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void BoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit) {
        outlineLine(*option, *painter);
        return;
    }
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    QColor outline = color(ColorRole::SubtleText, option->palette);
    if (!(option->state & State_Enabled))
        outline = option->palette.color(QPalette::Disabled, QPalette::Text);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRect edge = option->rect.adjusted(0, 0, -1, -1);
    if (isBox) {
        painter->drawRect(edge);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QRectF(edge).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace budget::ui
