// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace budget::ui {

/// Fusion, with check boxes, radio buttons and lines to type in that stand out in every palette: Fusion draws
/// their outline a shade darker than the window, which cannot be seen in a dark one.
class BoxStyle : public QProxyStyle
{
public:
    BoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace budget::ui
