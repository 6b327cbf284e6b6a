// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace budget::ui {

/// How values become lengths along the axis of a chart. Values at or below zero have no length.
class ChartScale
{
public:
    enum class Kind : quint8 { Linear, Logarithmic };

    ChartScale() = default;
    /// \a smallest is the smallest value above zero; a logarithmic axis begins at the power of ten at or
    /// below it. Without a positive value everything has length 0.
    ChartScale(Kind kind, double smallest, double largest);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// 0 … 1 of the axis.
    [[nodiscard]] double position(double value) const;
    /// Round values on the axis, at most about \a limit of them. Powers of ten on a logarithmic axis.
    [[nodiscard]] std::vector<double> ticks(int limit) const;

private:
    Kind m_kind = Kind::Linear;
    double m_low = 0;  ///< log10 of the first value, or 0
    double m_high = 0; ///< log10 of the last value, or the value
};

/// 10000 → "10,000", 0.1 → "0.1".
[[nodiscard]] QString tickText(double value);

} // namespace budget::ui
