// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/palette.h"

#include <QIcon>
#include <QStringList>

namespace budget::ui {

/// The icon resources/icons/NAME.svg, drawn in the palette's text colour at any size and scale. A name
/// without a file gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);

/// The same in a colour with a meaning, for marks in cells and lists.
[[nodiscard]] QIcon icon(const QString& name, ColorRole role);

/// Draws the icon's lines in \a color into \a rect.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

[[nodiscard]] QStringList iconNames();

/// The program's own, in its colours, for title bars and task lists.
[[nodiscard]] QIcon programIcon();

} // namespace budget::ui
