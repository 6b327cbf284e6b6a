// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantitynumeral.h"

namespace budget::numeral {

namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九";

/// -1 for anything that is no Chinese digit.
int digitOf(QChar c)
{
    if (c == u'两')
        return 2;
    return c == u'〇' ? 0 : static_cast<int>(kDigits.indexOf(c));
}

/// 十, 百, 千; 0 for anything else.
qint64 smallUnit(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

qint64 largeUnit(QChar c)
{
    return c == u'万' ? 10'000 : c == u'亿' ? 100'000'000 : 0;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 二〇二五, 一二三: three digits or more are read one by one; two (三四) are a guess between both.
std::optional<qint64> digitByDigit(QStringView run)
{
    constexpr qsizetype kMaxDigits = 12;
    if (run.size() < 3 || run.size() > kMaxDigits)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : run) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

/// Reads 一百二十, 两千三, 十五, 三万五千 up to the end of the run.
class SpelledReader
{
public:
    explicit SpelledReader(QStringView run)
        : m_run(run)
    {}

    std::optional<qint64> read()
    {
        for (const QChar c : m_run) {
            if (!take(c))
                return std::nullopt;
        }
        if (m_digit > 0 && !m_sawZero && m_lastUnit > 10)
            m_digit *= m_lastUnit / 10; // 两千三 is 2300
        return m_total + m_section + std::max<qint64>(m_digit, 0);
    }

private:
    bool take(QChar c)
    {
        if (const int digit = digitOf(c); digit >= 0) {
            if (m_digit > 0)
                return false; // 十四五, 三四
            m_sawZero = m_sawZero || digit == 0;
            m_digit = digit == 0 ? -1 : digit;
            return digit != 0 || m_lastUnit > 1;
        }
        if (const qint64 unit = smallUnit(c); unit > 0) {
            const bool isBareTen = unit == 10 && m_section == 0 && m_digit < 0;
            if ((m_digit <= 0 && !isBareTen) || unit >= m_smallLimit)
                return false;
            m_section += (isBareTen ? 1 : m_digit) * unit;
            m_smallLimit = m_lastUnit = unit;
            m_digit = -1;
            m_sawZero = false;
            return true;
        }
        const qint64 unit = largeUnit(c);
        const qint64 amount = m_section + std::max<qint64>(m_digit, 0);
        if (unit == 0 || amount == 0 || unit >= m_largeLimit)
            return false;
        m_total += amount * unit;
        m_largeLimit = m_lastUnit = unit;
        m_smallLimit = kNoLimit;
        m_section = 0;
        m_digit = -1;
        m_sawZero = false;
        return true;
    }

    static constexpr qint64 kNoLimit = 1'000'000'000'000;

    QStringView m_run;
    qint64 m_total = 0;
    qint64 m_section = 0;
    qint64 m_digit = -1; ///< -1: none is open
    qint64 m_lastUnit = 1;
    qint64 m_smallLimit = kNoLimit;
    qint64 m_largeLimit = kNoLimit;
    bool m_sawZero = false;
};

std::optional<ExactNumber> spelledValue(QStringView run)
{
    constexpr qsizetype kMaxLength = 24;
    if (run.isEmpty() || run.size() > kMaxLength || (digitOf(run.front()) < 0 && run.front() != u'十'))
        return std::nullopt;
    if (const std::optional<qint64> value = digitByDigit(run))
        return *value;
    const std::optional<qint64> value = SpelledReader(run).read();
    return value ? std::optional<ExactNumber>(*value) : std::nullopt;
}

/// Digits with thousands separators and decimals; length 0: none.
Numeral arabicAt(QStringView plain, qsizetype from)
{
    QString digits;
    qsizetype at = from;
    const auto digitAt = [&](qsizetype i) { return i < plain.size() && isAsciiDigit(plain[i]); };
    const auto isGroup = [&](qsizetype comma) {
        return digitAt(comma + 1) && digitAt(comma + 2) && digitAt(comma + 3) && !digitAt(comma + 4);
    };
    while (digitAt(at))
        digits += plain[at++];
    if (digits.size() <= 3) {
        while (at < plain.size() && plain[at] == u',' && isGroup(at)) {
            digits += plain.mid(at + 1, 3);
            at += 4;
        }
    }
    Numeral result;
    if (at + 1 < plain.size() && plain[at] == u'.' && digitAt(at + 1)) {
        digits += plain[at++];
        while (digitAt(at)) {
            digits += plain[at++];
            ++result.decimals;
        }
    }
    const std::optional<ExactNumber> value = ExactNumber::parse(digits);
    if (!value)
        return {};
    result.length = at - from;
    result.value = result.printed = *value;
    return result;
}

/// A plain number: Arabic, or a run of Chinese characters.
Numeral plainAt(QStringView plain, qsizetype from)
{
    if (from < plain.size() && isAsciiDigit(plain[from]))
        return arabicAt(plain, from);
    Numeral result;
    qsizetype length = spelledRun(plain, from);
    std::optional<ExactNumber> value = spelledValue(plain.mid(from, length));
    if (value && from + length + 1 < plain.size() && plain[from + length] == u'点') {
        const qsizetype decimals = spelledRun(plain, from + length + 1);
        qint64 fraction = 0;
        qint64 scale = 1;
        bool isFraction = decimals > 0 && decimals <= 6;
        for (const QChar c : plain.mid(from + length + 1, isFraction ? decimals : 0)) {
            isFraction = isFraction && digitOf(c) >= 0;
            fraction = fraction * 10 + std::max(digitOf(c), 0);
            scale *= 10;
        }
        if (isFraction) {
            value = value->plus(ExactNumber::fraction(fraction, scale));
            length += 1 + decimals;
            result.decimals = static_cast<int>(decimals);
        }
    }
    if (!value)
        return {};
    result.length = length;
    result.value = result.printed = *value;
    result.isSpelledOut = true;
    return result;
}

/// 百分之…, 千分之…, 万分之…, 三分之一; the value in percent.
std::optional<Numeral> rateAt(QStringView plain, qsizetype from)
{
    constexpr QStringView kOf = u"分之";
    constexpr int kPercent = 100;
    const QChar first = plain[from];
    Numeral whole;
    if (plain.mid(from + 1).startsWith(kOf) && (first == u'百' || first == u'千' || first == u'万')) {
        whole.length = 1;
        whole.value = first == u'万' ? largeUnit(first) : smallUnit(first);
    } else {
        whole = plainAt(plain, from);
        if (whole.length == 0 || whole.value.isZero() || !plain.mid(from + whole.length).startsWith(kOf))
            return std::nullopt;
    }
    Numeral result = plainAt(plain, from + whole.length + kOf.size());
    if (result.length == 0)
        return std::nullopt;
    const auto share = result.value.over(whole.value);
    const auto percent = share ? share->times(kPercent) : std::nullopt;
    if (!percent)
        return std::nullopt;
    result.length += whole.length + kOf.size();
    result.value = *percent;
    result.isRate = true;
    return result;
}

} // namespace

qsizetype spelledRun(QStringView plain, qsizetype at)
{
    qsizetype length = 0;
    while (at + length < plain.size()) {
        const QChar c = plain[at + length];
        if (digitOf(c) < 0 && smallUnit(c) == 0 && largeUnit(c) == 0)
            break;
        ++length;
    }
    return length;
}

Scale scaleAt(QStringView plain, qsizetype at)
{
    constexpr QStringView kUnitsOfThousands = u"克米瓦伏帕卡字";
    Scale scale;
    while (at + scale.length < plain.size()) {
        const qsizetype next = at + scale.length;
        const QChar c = plain[next];
        const bool isUnit =
            c == u'千' && next + 1 < plain.size() && kUnitsOfThousands.contains(plain[next + 1]);
        const qint64 factor = c == u'十' || isUnit ? 0 : smallUnit(c) + largeUnit(c);
        if (factor == 0 || scale.factor > 1'000'000)
            break;
        scale.factor *= factor;
        ++scale.length;
    }
    return scale;
}

std::optional<Numeral> at(QStringView plain, qsizetype at)
{
    if (at >= plain.size())
        return std::nullopt;
    if (const std::optional<Numeral> rate = rateAt(plain, at))
        return rate;
    Numeral result = plainAt(plain, at);
    if (result.length == 0)
        return std::nullopt;
    if (!result.isSpelledOut) {
        const Scale scale = scaleAt(plain, at + result.length);
        const std::optional<ExactNumber> value = result.value.times(scale.factor);
        if (!value)
            return std::nullopt;
        result.value = *value;
        result.length += scale.length;
    }
    return result;
}

} // namespace budget::numeral
