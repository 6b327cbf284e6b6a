// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscale.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace budget::ui {

namespace {

/// The smallest of 1, 2, 5 × 10ⁿ that cuts \a range into no more than \a limit pieces.
double roundStep(double range, int limit)
{
    const double rough = range / qMax(limit, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ChartScale::ChartScale(Kind kind, double smallest, double largest)
    : m_kind(kind)
{
    if (largest <= 0)
        return;
    if (kind == Kind::Linear) {
        m_high = largest;
        return;
    }
    m_low = std::floor(std::log10(qBound(std::numeric_limits<double>::min(), smallest, largest)));
    m_high = qMax(std::log10(largest), m_low + 1);
}

double ChartScale::position(double value) const
{
    if (value <= 0 || m_high <= m_low)
        return 0;
    const double at = m_kind == Kind::Linear ? value : std::log10(value);
    return qBound(0.0, (at - m_low) / (m_high - m_low), 1.0);
}

std::vector<double> ChartScale::ticks(int limit) const
{
    std::vector<double> result;
    if (m_high <= m_low)
        return result;
    if (m_kind == Kind::Linear) {
        const double step = roundStep(m_high, limit);
        for (int i = 0; i * step <= m_high * (1 + 1e-9); ++i)
            result.push_back(i * step);
        return result;
    }
    const int first = static_cast<int>(m_low);
    const int last = static_cast<int>(std::floor(m_high + 1e-9));
    const int stride = qMax(1, (last - first + limit) / qMax(limit, 1));
    for (int power = first; power <= last; power += stride)
        result.push_back(std::pow(10.0, power));
    return result;
}

QString tickText(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    const int decimals = isWhole ? 0 : qMax(1, static_cast<int>(std::ceil(-std::log10(value) - 1e-9)));
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

} // namespace budget::ui
