// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/rules/quantityunit.h"

#include <QString>

#include <vector>

namespace budget {

/// How a text bounds a quantity: 以上, 不超过 …
enum class Bound : quint8 { None, AtLeast, MoreThan, AtMost, LessThan };

/// A quantity that a text states: 无公害防治率达到 85%以上.
struct StatedQuantity
{
    TextSpan span;       ///< of the number and its unit, in the printed text
    TextSpan phrase;     ///< with the words around it that belong to it
    ExactNumber low;     ///< in unit.base; of a range the smaller end
    ExactNumber high;    ///< equal to low unless a range
    ExactNumber printed; ///< without its scale word: 1.5 of 1.5万
    int decimals = 0;    ///< places of the printed number
    units::Unit unit;    ///< base % for all rates
    Bound bound = Bound::None;
    bool isApproximate = false; ///< 约, 余, 左右
    bool isSpelledOut = false;  ///< a small number in characters; often no count at all: 三支队伍
    bool isPerUnit = false;     ///< a price or standard: 每人每月50元, 元/亩
    QString per;                ///< what it is for: 人*月; empty when it is not said
    QString before;             ///< the words before it in its clause, plain
    QString after;              ///< the words behind it
    qsizetype clause = 0;       ///< clauses are numbered; those of one text in order
    qsizetype sentence = 0;

    [[nodiscard]] bool isRange() const { return low != high; }
};

/// The quantities of a text in their order. Set apart: titles and quotations, 文号, dates and years, numbers
/// of list items, ordinals, ages, names with digits (2型, 5G), 24小时值班, and numbers without a unit unless
/// a comparative says that they are counted.
[[nodiscard]] std::vector<StatedQuantity> quantitiesIn(QStringView printed);

} // namespace budget
