// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/quantityreader.h"

#include <QString>

#include <span>
#include <vector>

namespace budget {

class ProjectView;
struct RowView;

/// The target of a row as a quantity.
struct RowQuantity
{
    const RowView* row = nullptr;
    ExactNumber value; ///< in unit.base
    ExactNumber printed;
    units::Unit unit; ///< base: the printed unit where it is an unknown one
    QString subject;  ///< what is counted: the folded name without 数量, 次数 …

    [[nodiscard]] QString target() const; ///< "≥82%"
};

/// All quantities of a project, read once.
struct ProjectQuantities
{
    explicit ProjectQuantities(const ProjectView& view);

    std::vector<StatedQuantity> goal;
    std::vector<StatedQuantity> overview;
    std::vector<RowQuantity> rows;
};

/// How a quantity in a text and the target of a row belong together.
namespace quantitymatch {

/// 0 … 100: how much of what the row counts stands in the words around the quantity, or the other way round.
/// 100: one is part of the other.
[[nodiscard]] int closeness(const StatedQuantity& quantity, const RowQuantity& row);

/// Whether the row's value is the stated one, or within what the text leaves open (a range, 约, 余).
[[nodiscard]] bool isEqual(const StatedQuantity& quantity, const RowQuantity& row);

/// Whether they can be compared: the same kind of thing is counted.
[[nodiscard]] bool sameUnit(const StatedQuantity& quantity, const RowQuantity& row);

/// Whether \a total is the sum of two to four of \a parts. Looks at the first two dozen only.
[[nodiscard]] bool isSum(ExactNumber total, std::span<const ExactNumber> parts);

/// Two digits that changed places (2368, 2386): nobody writes such a number by chance, so that fewer words
/// need to be common to both.
[[nodiscard]] bool isDigitSlip(const StatedQuantity& quantity, const RowQuantity& row);
/// A zero too few or too many (200TB, 20TB) where the goal measures nothing else in this unit, and no other
/// row does. Counts (200个, 20个) differ like this by nature.
[[nodiscard]] bool isZeroSlip(const StatedQuantity& quantity, const RowQuantity& row,
                              const ProjectQuantities& all);

/// Numbers such as 上年500人, 截至目前已建12处: what was, not what shall be.
[[nodiscard]] bool isPast(const StatedQuantity& quantity, const ProjectView& view);

/// Whether the goal promises this: a count, a rate or a price, no duration and no figure of the past.
[[nodiscard]] bool isTarget(const StatedQuantity& quantity, const ProjectView& view);

} // namespace quantitymatch

} // namespace budget
