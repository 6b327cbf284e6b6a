// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimaltext.h"

#include <array>
#include <limits>

namespace budget::decimaltext {

namespace {

constexpr char16_t kFullWidthOffset = 0xFEE0; // distance from '0' to '０', '.' to '．'

char16_t halfWidth(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xFF01 && u <= 0xFF5E ? static_cast<char16_t>(u - kFullWidthOffset) : u;
}

/// raw * 10 + digit, or nothing when it leaves the range.
bool appendDigit(quint64& raw, int digit)
{
    constexpr quint64 kMax = std::numeric_limits<qint64>::max();
    if (raw > (kMax - static_cast<quint64>(digit)) / 10)
        return false;
    raw = raw * 10 + static_cast<quint64>(digit);
    return true;
}

} // namespace

std::optional<qint64> parse(QStringView text, int decimals)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (halfWidth(text.front()) == u'-' || halfWidth(text.front()) == u'+')) {
        negative = halfWidth(text.front()) == u'-';
        text = text.mid(1);
    }

    quint64 raw = 0;
    int fraction = -1; // digits after the point, -1 before it
    int digits = 0;
    int sinceSeparator = -1; // digits since the last thousands separator, -1 before the first
    for (const QChar c : text) {
        const char16_t u = halfWidth(c);
        if (u >= u'0' && u <= u'9') {
            if (fraction >= decimals) {
                if (u != u'0')
                    return std::nullopt;
                continue; // zeros beyond the sixth decimal change nothing
            }
            if (!appendDigit(raw, u - u'0'))
                return std::nullopt;
            ++digits;
            if (fraction >= 0)
                ++fraction;
            else if (sinceSeparator >= 0)
                ++sinceSeparator;
        } else if (u == u'.' && fraction < 0 && digits > 0 && (sinceSeparator < 0 || sinceSeparator == 3)) {
            fraction = 0;
        } else if (u == u',' && fraction < 0 && digits > 0 &&
                   (sinceSeparator == 3 || (sinceSeparator < 0 && digits <= 3))) {
            sinceSeparator = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || fraction == 0 || (fraction < 0 && sinceSeparator >= 0 && sinceSeparator != 3))
        return std::nullopt;
    for (int i = qMax(fraction, 0); i < decimals; ++i) {
        if (!appendDigit(raw, 0))
            return std::nullopt;
    }
    return negative ? -static_cast<qint64>(raw) : static_cast<qint64>(raw);
}

QString format(qint64 raw, int decimals, int minDecimals)
{
    const bool negative = raw < 0;
    quint64 rest = negative ? 0 - static_cast<quint64>(raw) : static_cast<quint64>(raw);

    std::array<char16_t, 32> buffer{};
    size_t at = buffer.size();
    bool significant = false;
    for (int i = decimals; i > 0; --i) {
        const auto digit = static_cast<char16_t>(u'0' + rest % 10);
        rest /= 10;
        significant = significant || digit != u'0' || i <= minDecimals;
        if (significant)
            buffer[--at] = digit;
    }
    if (significant)
        buffer[--at] = u'.';
    do {
        buffer[--at] = static_cast<char16_t>(u'0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (negative)
        buffer[--at] = u'-';
    return QString(reinterpret_cast<const QChar*>(&buffer[at]), static_cast<qsizetype>(buffer.size() - at));
}

} // namespace budget::decimaltext
