// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <span>
#include <vector>

namespace budget::ui {

/// Divides \a area into one rectangle a value, each with an area in proportion to its value and as near to a
/// square as can be (Bruls, Huizing, van Wijk: Squarified Treemaps). The values must be sorted, the largest
/// first; those at or below zero get an empty rectangle.
[[nodiscard]] std::vector<QRectF> treemapLayout(std::span<const double> values, const QRectF& area);

} // namespace budget::ui
