// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimaltext.h"

#include <QHashFunctions>

#include <compare>
#include <optional>

namespace budget {

/// An exact decimal number with six decimals in an int64, so that sums of amounts and weights never round.
/// Range: ±9.2e12. The tag keeps money, weights and plain numbers apart.
template <typename Tag>
class FixedPoint
{
public:
    static constexpr int kDecimals = 6;
    static constexpr qint64 kScale = 1'000'000;

    constexpr FixedPoint() = default;
    [[nodiscard]] static constexpr FixedPoint fromInteger(qint64 units) { return FixedPoint(units * kScale); }
    [[nodiscard]] static constexpr FixedPoint fromMillionths(qint64 raw) { return FixedPoint(raw); }

    /// Reads "1,234.50", "１２３", "-0.3"; white space around is allowed.
    /// Nothing for any other text, for more than six decimals and out of range. Independent of the locale.
    [[nodiscard]] static std::optional<FixedPoint> parse(QStringView text)
    {
        const std::optional<qint64> raw = decimaltext::parse(text, kDecimals);
        return raw ? std::optional(FixedPoint(*raw)) : std::nullopt;
    }

    /// With at least \a minDecimals decimals and no further trailing zeros. Independent of the locale.
    [[nodiscard]] QString toString(int minDecimals = 0) const
    {
        return decimaltext::format(m_raw, kDecimals, minDecimals);
    }

    [[nodiscard]] constexpr qint64 millionths() const { return m_raw; }
    [[nodiscard]] constexpr bool isZero() const { return m_raw == 0; }

    /// The sum, or nothing when it leaves the range: for values that a document or a file chose. The
    /// operators are for values that are known to be small.
    [[nodiscard]] constexpr std::optional<FixedPoint> plus(FixedPoint other) const
    {
        qint64 sum = 0;
        if (__builtin_add_overflow(m_raw, other.m_raw, &sum))
            return std::nullopt;
        return FixedPoint(sum);
    }

    constexpr FixedPoint& operator+=(FixedPoint other)
    {
        m_raw += other.m_raw;
        return *this;
    }
    friend constexpr FixedPoint operator+(FixedPoint a, FixedPoint b) { return a += b; }
    friend constexpr FixedPoint operator-(FixedPoint a, FixedPoint b)
    {
        return FixedPoint(a.m_raw - b.m_raw);
    }
    friend constexpr auto operator<=>(FixedPoint, FixedPoint) = default;
    friend size_t qHash(FixedPoint number, size_t seed = 0) { return ::qHash(number.m_raw, seed); }

private:
    constexpr explicit FixedPoint(qint64 raw)
        : m_raw(raw)
    {}

    qint64 m_raw = 0;
};

} // namespace budget
