// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

#include <QString>

#include <compare>
#include <optional>

namespace budget {

/// A rational number, exact: 三分之一 and 万分之三 have no finite or no short decimal form. Kept in lowest
/// terms. Operations that leave the range give nothing.
class ExactNumber
{
public:
    constexpr ExactNumber() = default;
    constexpr ExactNumber(qint64 integer) // NOLINT(google-explicit-constructor): a number is a number
        : m_numerator(integer)
    {}
    /// \a denominator > 0.
    [[nodiscard]] static ExactNumber fraction(qint64 numerator, qint64 denominator);
    template <typename Tag>
    [[nodiscard]] static ExactNumber from(FixedPoint<Tag> number)
    {
        return fraction(number.millionths(), FixedPoint<Tag>::kScale);
    }
    /// ASCII digits with at most one point: "1200", "0.3"; nothing for more than eighteen digits.
    [[nodiscard]] static std::optional<ExactNumber> parse(QStringView digits);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    [[nodiscard]] bool isZero() const { return m_numerator == 0; }

    [[nodiscard]] std::optional<ExactNumber> times(ExactNumber other) const;
    [[nodiscard]] std::optional<ExactNumber> plus(ExactNumber other) const;
    /// Nothing for a division by zero.
    [[nodiscard]] std::optional<ExactNumber> over(ExactNumber other) const;

    /// As a decimal where it has one of up to six places, else "1/3".
    [[nodiscard]] QString toString() const;

    friend bool operator==(ExactNumber, ExactNumber) = default;
    friend std::strong_ordering operator<=>(ExactNumber a, ExactNumber b);

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace budget
