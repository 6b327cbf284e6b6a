// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

#include <QString>

#include <optional>

class QItemSelection;

namespace budget::ui {

/// What the selected cells of a table come to: the numbers among them, exact.
struct SelectionSum
{
    qsizetype cells = 0;
    qsizetype numbers = 0;
    std::optional<Quantity> sum; ///< nothing when it leaves the range of exact numbers
    bool isComplete = true;      ///< false: more cells than are worth summing while the mouse moves

    /// Six decimals at most, rounded half up; nothing without a number.
    [[nodiscard]] std::optional<Quantity> mean() const;
    friend bool operator==(const SelectionSum&, const SelectionSum&) = default;
};

inline constexpr qsizetype kMostSummedCells = 200'000;

[[nodiscard]] SelectionSum sumOf(const QItemSelection& selection);

} // namespace budget::ui
