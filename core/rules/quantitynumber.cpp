// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantitynumber.h"

#include <limits>
#include <numeric>

namespace budget {

namespace {

// Products of two 64-bit numbers fit, so that nothing has to be rounded before it is known to be too large.
__extension__ using Wide = __int128;

Wide gcdOf(Wide a, Wide b)
{
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

std::optional<ExactNumber> reduced(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return std::nullopt;
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = gcdOf(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide kMax = std::numeric_limits<qint64>::max();
    if (numerator > kMax || numerator < -kMax || denominator > kMax)
        return std::nullopt;
    return ExactNumber::fraction(static_cast<qint64>(numerator), static_cast<qint64>(denominator));
}

} // namespace

ExactNumber ExactNumber::fraction(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const qint64 divisor = std::gcd(numerator, denominator);
    ExactNumber result;
    result.m_numerator = numerator / divisor;
    result.m_denominator = denominator / divisor;
    return result;
}

std::optional<ExactNumber> ExactNumber::parse(QStringView digits)
{
    constexpr int kMaxDigits = 18;
    qint64 numerator = 0;
    qint64 denominator = 1;
    int count = 0;
    bool isFraction = false;
    for (const QChar c : digits) {
        if (c == u'.' && !isFraction && count > 0) {
            isFraction = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > kMaxDigits)
            return std::nullopt;
        numerator = numerator * 10 + (c.unicode() - u'0');
        denominator *= isFraction ? 10 : 1;
    }
    if (count == 0 || digits.back() == u'.')
        return std::nullopt;
    return fraction(numerator, denominator);
}

std::optional<ExactNumber> ExactNumber::times(ExactNumber other) const
{
    return reduced(Wide(m_numerator) * other.m_numerator, Wide(m_denominator) * other.m_denominator);
}

std::optional<ExactNumber> ExactNumber::plus(ExactNumber other) const
{
    // Over the least common denominator the sum of two products stays in range.
    const qint64 divisor = std::gcd(m_denominator, other.m_denominator);
    const Wide left = Wide(m_numerator) * (other.m_denominator / divisor);
    const Wide right = Wide(other.m_numerator) * (m_denominator / divisor);
    return reduced(left + right, Wide(m_denominator) * (other.m_denominator / divisor));
}

std::optional<ExactNumber> ExactNumber::over(ExactNumber other) const
{
    return reduced(Wide(m_numerator) * other.m_denominator, Wide(m_denominator) * other.m_numerator);
}

QString ExactNumber::toString() const
{
    if (Quantity::kScale % m_denominator == 0) {
        const std::optional<ExactNumber> raw = times(Quantity::kScale);
        if (raw)
            return Quantity::fromMillionths(raw->numerator()).toString();
    }
    return QString::number(m_numerator) + u'/' + QString::number(m_denominator);
}

std::strong_ordering operator<=>(ExactNumber a, ExactNumber b)
{
    const Wide left = Wide(a.m_numerator) * b.m_denominator;
    const Wide right = Wide(b.m_numerator) * a.m_denominator;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

} // namespace budget
