// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/ranking.h"

#include <algorithm>
#include <limits>

namespace budget {

namespace {

__extension__ using Wide = __int128;

void add(Amounts& sum, const Amounts& more)
{
    sum.budget += more.budget;
    sum.retained += more.retained;
    sum.subsidy += more.subsidy;
}

} // namespace

int permille(Money part, Money whole)
{
    if (whole.millionths() <= 0)
        return 0;
    const Wide scaled = static_cast<Wide>(part.millionths()) * 2000;
    const Wide divisor = static_cast<Wide>(whole.millionths()) * 2;
    const Wide half = whole.millionths();
    const Wide rounded = scaled >= 0 ? (scaled + half) / divisor : (scaled - half) / divisor;
    constexpr Wide kMax =
        std::numeric_limits<int>::max(); // reached only when negative amounts shrink the whole
    return static_cast<int>(std::clamp(rounded, -kMax, kMax));
}

std::vector<RankedMark> rank(std::span<const Amounts> amounts, int limit)
{
    Amounts whole;
    for (const Amounts& one : amounts)
        add(whole, one);

    const size_t shown = limit > 0 ? std::min(amounts.size(), static_cast<size_t>(limit)) : amounts.size();
    std::vector<RankedMark> marks;
    marks.reserve(shown + 1);
    Money cumulative;
    for (size_t i = 0; i < shown; ++i) {
        const bool isTie = i > 0 && amounts[i].budget == amounts[i - 1].budget;
        cumulative += amounts[i].budget;
        marks.push_back({.index = static_cast<int>(i),
                         .items = 1,
                         .rank = isTie ? marks.back().rank : static_cast<int>(i) + 1,
                         .amounts = amounts[i],
                         .sharePermille = permille(amounts[i].budget, whole.budget),
                         .cumulativePermille = permille(cumulative, whole.budget)});
    }
    if (shown < amounts.size()) {
        RankedMark others{.index = -1, .items = static_cast<int>(amounts.size() - shown), .rank = 0};
        for (const Amounts& one : amounts.subspan(shown))
            add(others.amounts, one);
        others.sharePermille = permille(others.amounts.budget, whole.budget);
        others.cumulativePermille = permille(whole.budget, whole.budget);
        marks.push_back(others);
    }
    return marks;
}

bool wantsLogScale(std::span<const Amounts> amounts)
{
    constexpr qint64 kRatio = 1000;
    qint64 largest = 0;
    qint64 smallest = 0;
    for (const Amounts& one : amounts) {
        const qint64 raw = one.budget.millionths();
        if (raw <= 0)
            continue;
        largest = std::max(largest, raw);
        smallest = smallest == 0 ? raw : std::min(smallest, raw);
    }
    return smallest > 0 && largest / kRatio >= smallest && largest > smallest * kRatio;
}

} // namespace budget
