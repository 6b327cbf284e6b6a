// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/stats/summary.h"

namespace budget {

/// \a part of \a whole in thousandths, rounded half away from zero; 0 when the whole is not positive.
/// Exact for every Money, so that 0.05 % does not become 0.0 % on the way.
[[nodiscard]] int permille(Money part, Money whole);

/// One line of a ranking: an element of the ranked list, or all those that are not shown one by one.
struct RankedMark
{
    int index = -1; ///< in the ranked list; -1: the others together
    int items = 1;  ///< elements of the list in it
    int rank = 0;   ///< 1-based, equal amounts share a rank; 0 for the others
    Amounts amounts;
    int sharePermille = 0;
    int cumulativePermille = 0; ///< of this mark and all before it

    [[nodiscard]] bool isOthers() const { return index < 0; }
    friend bool operator==(const RankedMark&, const RankedMark&) = default;
};

/// The first \a limit elements and, when there are more, the rest as one mark. The amounts must be sorted,
/// the larger budget first; the marks add up to their sum. A limit of 0 shows all.
[[nodiscard]] std::vector<RankedMark> rank(std::span<const Amounts> amounts, int limit);

/// Whether bars of one linear scale would leave the small ones invisible: the largest amount is more than a
/// thousand times the smallest one above zero.
[[nodiscard]] bool wantsLogScale(std::span<const Amounts> amounts);

} // namespace budget
