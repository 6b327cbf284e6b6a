// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantitywords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace budget::quantitywords {

namespace {

constexpr qint64 kFirstYear = 1900;
constexpr qint64 kLastYear = 2100;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsWithAny(QStringView text, std::span<const QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.startsWith(word); });
}

bool isYear(const numeral::Numeral& numeral)
{
    return numeral.decimals == 0 && numeral.printed == numeral.value && numeral.value >= kFirstYear &&
           numeral.value <= kLastYear;
}

/// The digits at \a at; 0: none.
qsizetype digitsAt(QStringView plain, qsizetype at)
{
    qsizetype length = 0;
    while (at + length < plain.size() && isDigit(plain[at + length]))
        ++length;
    return length;
}

/// 3月1日, 12月底 …; 0: none.
qsizetype monthAt(QStringView plain, qsizetype at)
{
    qsizetype length = digitsAt(plain, at);
    if (length == 0)
        length = numeral::spelledRun(plain, at);
    if (length == 0 || length > 3 || at + length >= plain.size() || plain[at + length] != u'月')
        return 0;
    ++length;
    const qsizetype day = std::max(digitsAt(plain, at + length), numeral::spelledRun(plain, at + length));
    const qsizetype end = at + length + day;
    if (day > 0 && end < plain.size() && isOneOf(plain[end], u"日号"))
        length += day + 1;
    return length;
}

struct Word
{
    QStringView text;
    Bound bound = Bound::None;
    bool isApproximate = false;
};

// Longer words stand before those that they end with. 达到 and 大于 mean ≥ in tables.
constexpr std::array kBefore{
    Word{u"大于或等于", Bound::AtLeast},
    Word{u"大于等于", Bound::AtLeast},
    Word{u"不得少于", Bound::AtLeast},
    Word{u"不得低于", Bound::AtLeast},
    Word{u"不少于", Bound::AtLeast},
    Word{u"不低于", Bound::AtLeast},
    Word{u"不小于", Bound::AtLeast},
    Word{u"不下于", Bound::AtLeast},
    Word{u"至少", Bound::AtLeast},
    Word{u"最少", Bound::AtLeast},
    Word{u"最低", Bound::AtLeast},
    Word{u"达到了", Bound::AtLeast},
    Word{u"达到", Bound::AtLeast},
    Word{u"均达", Bound::AtLeast},
    Word{u"达", Bound::AtLeast},
    Word{u"≥", Bound::AtLeast},
    Word{u"≧", Bound::AtLeast},
    Word{u">=", Bound::AtLeast},
    Word{u"小于或等于", Bound::AtMost},
    Word{u"小于等于", Bound::AtMost},
    Word{u"不得超过", Bound::AtMost},
    Word{u"不得高于", Bound::AtMost},
    Word{u"不超过", Bound::AtMost},
    Word{u"不高于", Bound::AtMost},
    Word{u"不多于", Bound::AtMost},
    Word{u"不大于", Bound::AtMost},
    Word{u"不突破", Bound::AtMost},
    Word{u"至多", Bound::AtMost},
    Word{u"最多", Bound::AtMost},
    Word{u"最高", Bound::AtMost},
    Word{u"控制在", Bound::AtMost},
    Word{u"限制在", Bound::AtMost},
    Word{u"≤", Bound::AtMost},
    Word{u"≦", Bound::AtMost},
    Word{u"<=", Bound::AtMost},
    Word{u"大于", Bound::AtLeast},
    Word{u"超过", Bound::MoreThan},
    Word{u"高于", Bound::MoreThan},
    Word{u"多于", Bound::MoreThan},
    Word{u"突破", Bound::MoreThan},
    Word{u">", Bound::MoreThan},
    Word{u"低于", Bound::LessThan},
    Word{u"少于", Bound::LessThan},
    Word{u"小于", Bound::LessThan},
    Word{u"<", Bound::LessThan},
    Word{u"大约", Bound::None, true},
    Word{u"将近", Bound::None, true},
    Word{u"接近", Bound::None, true},
    Word{u"约", Bound::None, true},
    Word{u"近", Bound::None, true},
    Word{u"约为", Bound::None, true},
    Word{u"等于"},
    Word{u"="},
    Word{u"共计"},
    Word{u"保持在"},
    Word{u"稳定在"},
    Word{u"为"},
};

constexpr std::array kAfter{
    Word{u"(含)以上", Bound::AtLeast}, Word{u"及以上", Bound::AtLeast},  Word{u"或以上", Bound::AtLeast},
    Word{u"以上", Bound::AtLeast},     Word{u"(含)以下", Bound::AtMost}, Word{u"及以下", Bound::AtMost},
    Word{u"或以下", Bound::AtMost},    Word{u"以内", Bound::AtMost},     Word{u"之内", Bound::AtMost},
    Word{u"以下", Bound::AtMost},      Word{u"左右", Bound::None, true}, Word{u"上下", Bound::None, true},
};

/// Marks and what ends them. ASCII quotes may be ended by others of their kind.
QStringView closingOf(QChar open)
{
    switch (open.unicode()) {
    case u'《': return u"》";
    case u'〈': return u"〉";
    case u'“': return u"”\"";
    case u'"': return u"\"”";
    case u'「': return u"」";
    case u'『': return u"』";
    case u'〔': return u"〕";
    case u'[': return u"]";
    case u'【': return u"】";
    case u'﹝': return u"﹞";
    default: return {};
    }
}

} // namespace

qsizetype quotationAt(QStringView plain, qsizetype at)
{
    constexpr qsizetype kLongest = 120;
    const QChar open = plain[at];
    const QStringView closing = closingOf(open);
    if (closing.isEmpty())
        return 0;
    int depth = 0;
    for (qsizetype i = at; i < std::min(plain.size(), at + kLongest) && plain[i] != u'\n'; ++i) {
        if (i > at && closing.contains(plain[i])) {
            if (--depth == 0)
                return i + 1 - at;
        } else if (plain[i] == open) {
            ++depth;
        }
    }
    return 0;
}

qsizetype asideAt(QStringView plain, qsizetype at)
{
    constexpr qsizetype kLongest = 12;
    if (!isOneOf(plain[at], u"(（"))
        return 0;
    // 小（1）型水库; a number in brackets behind punctuation is that of a list item.
    const qsizetype number = std::max(digitsAt(plain, at + 1), numeral::spelledRun(plain, at + 1));
    const qsizetype behind = at + 1 + number;
    if (number == 1 && behind + 1 < plain.size() && isOneOf(plain[behind], u")）") &&
        plain[behind + 1] == u'型')
        return number + 2;
    for (qsizetype i = at + 1; i < std::min(plain.size(), at + kLongest); ++i) {
        if (isOneOf(plain[i], u")）"))
            return i > at + 1 ? i + 1 - at : 0;
        if (isDigit(plain[i]) || numeral::spelledRun(plain, i) > 0)
            break;
    }
    return 0;
}

qsizetype dateAt(QStringView plain, qsizetype at, const numeral::Numeral& numeral)
{
    qsizetype end = at + numeral.length;
    if (const qsizetype month = monthAt(plain, at); month > 0 && (at == 0 || plain[at - 1] != u'个'))
        return month;
    if (!isYear(numeral) || end >= plain.size())
        return 0;
    // 2023-2025年: the first year stands without 年.
    const qsizetype sign = rangeSignAt(plain, end);
    if (sign > 0 || plain[end] == u'/' || plain[end] == u'.') {
        const qsizetype next = end + std::max<qsizetype>(sign, 1);
        const qsizetype digits = digitsAt(plain, next);
        return digits > 0 ? next + digits - at : 0;
    }
    if (plain[end] != u'年')
        return 0;
    ++end;
    return end + monthAt(plain, end) - at;
}

qsizetype listMarkAt(QStringView plain, qsizetype at, qsizetype clauseStart, const numeral::Numeral& numeral)
{
    constexpr qint64 kMostItems = 100;
    qsizetype end = at + numeral.length;
    if (plain.mid(clauseStart, at - clauseStart) == u"(" || plain.mid(clauseStart, at - clauseStart) == u"（")
        return end < plain.size() && isOneOf(plain[end], u")）") ? numeral.length + 1 : 0;
    if (at != clauseStart)
        return 0;
    // 1.2025年 is item 1, not a decimal number.
    const qsizetype whole = digitsAt(plain, at);
    constexpr qsizetype kYearDigits = 4;
    if (numeral.decimals == kYearDigits && end < plain.size() && plain[end] == u'年')
        return whole + 1;
    if (numeral.decimals > 0 || numeral.value >= kMostItems)
        return 0;
    const QStringView marks = numeral.isSpelledOut ? u"、.．)）是" : u"、.．)）";
    return end < plain.size() && isOneOf(plain[end], marks) ? numeral.length + 1 : 0;
}

bool isFigureOfSpeech(QStringView plain, qsizetype at, const numeral::Numeral& numeral)
{
    constexpr std::array<QStringView, 24> kBehindOne{
        u"批", u"些", u"定", u"系列", u"体", u"般",   u"致", u"次性", u"件事", u"站式", u"条龙", u"线",
        u"旦", u"级", u"类", u"种",   u"家", u"项项", u"步", u"户一", u"人一", u"村一", u"事一", u"年一"};
    constexpr std::array<QStringView, 6> kBehindTwo{u"次供水", u"次创业", u"次元",
                                                    u"次污染", u"次开发", u"次分配"};
    if (!numeral.isSpelledOut || numeral.isRate)
        return false;
    const QStringView behind = plain.mid(at + numeral.length);
    if (numeral.value == ExactNumber(1))
        return startsWithAny(behind, kBehindOne);
    return numeral.value == ExactNumber(2) && startsWithAny(behind, kBehindTwo);
}

bool isNameBehind(QStringView plain, qsizetype end, const StatedQuantity& quantity)
{
    constexpr std::array<QStringView, 6> kPlans{u"行动", u"规划", u"计划", u"攻坚", u"方案", u"期"};
    constexpr std::array<QStringView, 8> kServices{u"值",   u"不间断", u"热线", u"服务",
                                                   u"在线", u"不打烊", u"监控", u"全天"};
    const QStringView behind = plain.mid(end);
    if (quantity.unit.base == u"月")
        return startsWithAny(behind, kPlans);
    constexpr qint64 kMinutesOfDay = 24 * 60;
    if (quantity.unit.base == u"分钟" && quantity.low == ExactNumber(kMinutesOfDay))
        return startsWithAny(behind, kServices);
    return quantity.unit.base == u"个" && !behind.isEmpty() && isDigit(behind.front());
}

bool isCountedWithoutUnit(QStringView plain, qsizetype start, qsizetype end)
{
    if (!isDigit(plain[start]))
        return false;
    const Comparison before = comparisonBefore(plain, 0, start);
    const Comparison after = comparisonAfter(plain, end);
    const qsizetype rest = end + after.length;
    const bool isAtEnd = rest >= plain.size() || isOneOf(plain[rest], u",;。、\n)");
    return isAtEnd && (before.bound != Bound::None || after.bound != Bound::None);
}

qsizetype rangeSignAt(QStringView plain, qsizetype at)
{
    constexpr QStringView kSigns = u"-—–~～至到";
    qsizetype length = 0;
    while (at + length < plain.size() && length < 2 && kSigns.contains(plain[at + length]))
        ++length;
    return length;
}

Comparison comparisonBefore(QStringView plain, qsizetype from, qsizetype at)
{
    Comparison result;
    // Words pile up: 达到至少, 不低于约, 控制在不超过.
    for (int rounds = 0; rounds < 3; ++rounds) {
        const QStringView words = plain.mid(from, at - result.length - from);
        const auto* const found =
            std::ranges::find_if(kBefore, [&](const Word& word) { return words.endsWith(word.text); });
        if (found == kBefore.end())
            break;
        result.length += found->text.size();
        if (result.bound == Bound::None)
            result.bound = found->bound;
        result.isApproximate = result.isApproximate || found->isApproximate;
    }
    return result;
}

Comparison comparisonAfter(QStringView plain, qsizetype end)
{
    const QStringView words = plain.mid(end);
    const auto* const found =
        std::ranges::find_if(kAfter, [&](const Word& word) { return words.startsWith(word.text); });
    if (found == kAfter.end())
        return {};
    return {.length = found->text.size(), .bound = found->bound, .isApproximate = found->isApproximate};
}

QString perWordsIn(QStringView words)
{
    constexpr std::array<QStringView, 6> kAverages{u"人均", u"户均", u"亩均", u"次均", u"单价", u"均价"};
    constexpr std::array<QStringView, 25> kUnits{
        u"人次", u"人", u"生", u"名", u"位", u"户",     u"亩",   u"月", u"年", u"季度", u"天", u"日", u"周",
        u"村",   u"个", u"吨", u"次", u"场", u"平方米", u"公里", u"家", u"床", u"期",   u"班", u"批"};
    QStringList per;
    for (qsizetype at = words.indexOf(u'每'); at >= 0; at = words.indexOf(u'每', at + 1)) {
        const QStringView behind = words.mid(at + 1);
        const auto* const unit =
            std::ranges::find_if(kUnits, [&](QStringView word) { return behind.startsWith(word); });
        if (unit != kUnits.end())
            per.append(units::perKey(unit->toString()));
    }
    for (const QStringView average : kAverages) {
        if (words.contains(average))
            per.append(average.startsWith(u'单') || average.startsWith(u'均')
                           ? QStringLiteral("个")
                           : units::perKey(average.left(1).toString()));
    }
    per.removeDuplicates();
    return per.join(u'*');
}

} // namespace budget::quantitywords
