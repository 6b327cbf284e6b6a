// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/treemaplayout.h"

#include <algorithm>

namespace budget::ui {

namespace {

/// The worst ratio of sides in a row of areas between \a smallest and \a largest along a side of this length.
double worstRatio(double sum, double smallest, double largest, double side)
{
    const double square = sum * sum;
    return qMax(side * side * largest / square, square / (side * side * smallest));
}

/// Places the areas side by side along the shorter side of \a free and returns what is left of it.
QRectF placeRow(std::span<const double> areas, double sum, const QRectF& free, std::span<QRectF> result)
{
    const bool isUpright = free.width() >= free.height(); // the row is a column at the left
    const double thickness = sum / (isUpright ? free.height() : free.width());
    double at = isUpright ? free.top() : free.left();
    for (size_t i = 0; i < areas.size(); ++i) {
        const double length = areas[i] / thickness;
        result[i] = isUpright ? QRectF(free.left(), at, thickness, length)
                              : QRectF(at, free.top(), length, thickness);
        at += length;
    }
    return isUpright ? free.adjusted(thickness, 0, 0, 0) : free.adjusted(0, thickness, 0, 0);
}

} // namespace

std::vector<QRectF> treemapLayout(std::span<const double> values, const QRectF& area)
{
    std::vector<QRectF> result(values.size());
    const auto end = std::ranges::find_if(values, [](double value) { return value <= 0; });
    const auto count = static_cast<size_t>(end - values.begin());
    double whole = 0;
    for (const double value : values.first(count))
        whole += value;
    if (whole <= 0 || area.width() <= 0 || area.height() <= 0)
        return result;

    std::vector<double> areas(values.begin(), values.begin() + static_cast<ptrdiff_t>(count));
    for (double& one : areas)
        one *= area.width() * area.height() / whole;
    QRectF free = area;
    size_t first = 0;
    while (first < count) {
        const double side = qMin(free.width(), free.height());
        if (side <= 0)
            break; // what is left is thinner than a number can say
        double sum = areas[first];
        double worst = worstRatio(sum, areas[first], areas[first], side);
        size_t next = first + 1;
        for (; next < count; ++next) {
            const double ratio = worstRatio(sum + areas[next], areas[next], areas[first], side);
            if (ratio > worst)
                break;
            worst = ratio;
            sum += areas[next];
        }
        const size_t length = next - first;
        free = placeRow(std::span(areas).subspan(first, length), sum, free,
                        std::span(result).subspan(first, length));
        first = next;
    }
    return result;
}

} // namespace budget::ui
