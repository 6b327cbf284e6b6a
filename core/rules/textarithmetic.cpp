// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/textarithmetic.h"

#include <algorithm>
#include <array>

namespace budget::textarithmetic {

namespace {

using Kind = Discrepancy::Kind;

/// Whether \a a and \a b share two neighbouring characters.
bool haveCommonWord(QStringView a, QStringView b)
{
    for (qsizetype i = 0; i + 1 < a.size(); ++i) {
        if (b.contains(a.mid(i, 2)))
            return true;
    }
    return false;
}

bool isPlainCount(const StatedQuantity& quantity)
{
    return !quantity.isSpelledOut && !quantity.isRange() && !quantity.isPerUnit && !quantity.unit.isRate() &&
           !quantity.low.isZero();
}

ExactNumber difference(ExactNumber a, ExactNumber b)
{
    const std::optional<ExactNumber> negative = b.times(-1);
    const std::optional<ExactNumber> result = negative ? a.plus(*negative) : std::nullopt;
    return result ? (*result < 0 ? result->times(-1).value_or(0) : *result) : ExactNumber(0);
}

/// One unit of the last printed place: 29% may be 28.0 to 30.0 for who cuts instead of rounding.
ExactNumber precision(const StatedQuantity& rate)
{
    constexpr int kMostPlaces = 9;
    qint64 places = 1;
    for (int i = 0; i < std::min(rate.decimals, kMostPlaces); ++i)
        places *= 10;
    return ExactNumber::fraction(1, places);
}

/// 森林面积57.2万亩，…纯林15.63万亩，占全区森林面积的29%: the nearest count is the part, the one whose words
/// the share repeats is the whole.
std::optional<Discrepancy> wrongShare(std::span<const StatedQuantity> quantities, size_t at)
{
    const StatedQuantity& rate = quantities[at];
    if (!rate.unit.isRate() || rate.isRange() || rate.isApproximate || rate.isPerUnit)
        return std::nullopt;
    const qsizetype share = rate.before.lastIndexOf(u'占');
    if (share < 0 || rate.bound == Bound::AtLeast || rate.bound == Bound::AtMost || at < 2)
        return std::nullopt;
    const QStringView of = QStringView(rate.before).mid(share + 1);
    const StatedQuantity& part = quantities[at - 1];
    if (part.sentence != rate.sentence || !isPlainCount(part))
        return std::nullopt;
    for (size_t i = at - 1; i-- > 0;) {
        const StatedQuantity& whole = quantities[i];
        if (whole.sentence != rate.sentence)
            break;
        if (!isPlainCount(whole) || whole.unit.base != part.unit.base || whole.low < part.low ||
            !(haveCommonWord(of, whole.before) || haveCommonWord(of, whole.after)))
            continue;
        const auto ratio = part.low.over(whole.low);
        const auto percent = ratio ? ratio->times(100) : std::nullopt;
        const bool isLoose = whole.isApproximate || part.isApproximate;
        if (!percent || isLoose || difference(*percent, rate.low) <= precision(rate))
            return std::nullopt;
        return Discrepancy{Kind::Share, {&whole, &part, &rate}, *percent};
    }
    return std::nullopt;
}

/// 总投资500万元，其中中央资金300万元、地方资金250万元. Counts of people may overlap (女性, 党员), amounts
/// and areas do not.
std::optional<Discrepancy> wrongParts(std::span<const StatedQuantity> quantities, size_t at)
{
    constexpr std::array<QStringView, 6> kDisjoint{u"元", u"平方米", u"亩", u"米", u"吨", u"立方米"};
    const StatedQuantity& first = quantities[at];
    if (at == 0 || !first.before.contains(QStringView(u"其中")) || !isPlainCount(first))
        return std::nullopt;
    const StatedQuantity& whole = quantities[at - 1];
    if (whole.sentence != first.sentence || !isPlainCount(whole) || whole.unit.base != first.unit.base ||
        whole.isApproximate || whole.bound != Bound::None)
        return std::nullopt;
    if (first.low > whole.low)
        return Discrepancy{Kind::Part, {&whole, &first}, whole.low};
    if (std::ranges::find(kDisjoint, QStringView(whole.unit.base)) == kDisjoint.end())
        return std::nullopt;
    Discrepancy result{Kind::Sum, {&whole}, whole.low};
    std::optional<ExactNumber> sum = ExactNumber(0);
    for (size_t i = at; i < quantities.size() && sum; ++i) {
        const StatedQuantity& part = quantities[i];
        const bool isNext = part.sentence == whole.sentence && part.unit.base == whole.unit.base &&
                            isPlainCount(part) && (i == at || !part.before.contains(QStringView(u"其中")));
        if (!isNext)
            break;
        sum = sum->plus(part.low);
        result.figures.push_back(&part);
        if (sum && *sum == whole.low)
            return std::nullopt; // what follows is another matter
    }
    return sum && *sum > whole.low ? std::optional(result) : std::nullopt;
}

/// 每亩保险金额800元，保险费率1.25%（1元/亩).
std::optional<Discrepancy> wrongPremium(std::span<const StatedQuantity> quantities, size_t at)
{
    const StatedQuantity& rate = quantities[at];
    if (!rate.unit.isRate() || rate.isRange() || !rate.before.endsWith(QStringView(u"费率")) || at == 0 ||
        at + 1 >= quantities.size())
        return std::nullopt;
    const StatedQuantity& insured = quantities[at - 1];
    const StatedQuantity& premium = quantities[at + 1];
    const bool areClose = insured.sentence == rate.sentence && premium.clause == rate.clause &&
                          insured.unit.isMoney() && premium.unit.isMoney() && !premium.isRange() &&
                          premium.isPerUnit == insured.isPerUnit && premium.before.size() <= 2;
    if (!areClose || insured.isRange())
        return std::nullopt;
    const auto product = insured.low.times(rate.low);
    const auto expected = product ? product->over(100) : std::nullopt;
    const auto slack = expected ? expected->over(20) : std::nullopt;
    if (!slack || difference(*expected, premium.low) <= *slack)
        return std::nullopt;
    return Discrepancy{Kind::Premium, {&insured, &rate, &premium}, *expected};
}

/// How many characters \a a and \a b end in alike.
qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/// Whether the words around both name one thing.
bool isSameThing(const StatedQuantity& a, const StatedQuantity& b)
{
    constexpr qsizetype kLongEnd = 5;
    constexpr qsizetype kTelling = 4;
    if (a.before.size() >= kTelling && a.before == b.before && (a.after == b.after || a.after.isEmpty()))
        return true;
    if (a.after.size() >= kTelling && a.after == b.after)
        return true;
    return commonEnd(a.before, b.before) >= kLongEnd;
}

} // namespace

std::optional<Discrepancy> firstIn(std::span<const StatedQuantity> quantities)
{
    for (size_t at = 0; at < quantities.size(); ++at) {
        if (auto result = wrongShare(quantities, at))
            return result;
        if (auto result = wrongParts(quantities, at))
            return result;
        if (auto result = wrongPremium(quantities, at))
            return result;
    }
    return std::nullopt;
}

std::optional<Disagreement> between(std::span<const StatedQuantity> a, std::span<const StatedQuantity> b)
{
    // Bounds the work for texts that are lists of numbers.
    constexpr size_t kMost = 64;
    a = a.first(std::min(a.size(), kMost));
    b = b.first(std::min(b.size(), kMost));
    const auto isComparable = [](const StatedQuantity& x, const StatedQuantity& y) {
        return x.unit.base == y.unit.base && !x.isSpelledOut && !y.isSpelledOut &&
               x.isPerUnit == y.isPerUnit && x.per == y.per && isSameThing(x, y);
    };
    for (const StatedQuantity& x : a) {
        const StatedQuantity* rival = nullptr;
        int others = 0;
        bool isConfirmed = false;
        for (const StatedQuantity& y : b) {
            if (!isComparable(x, y))
                continue;
            isConfirmed = isConfirmed || (x.low <= y.high && y.low <= x.high);
            rival = &y;
            ++others;
        }
        const auto alsoInA = std::ranges::count_if(
            a, [&](const StatedQuantity& other) { return isComparable(other, x) && other.low != x.low; });
        if (others == 1 && !isConfirmed && alsoInA == 0 && !x.isApproximate && !rival->isApproximate)
            return Disagreement{&x, rival};
    }
    return std::nullopt;
}

} // namespace budget::textarithmetic
