// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/quantityreader.h"

#include <optional>
#include <span>
#include <vector>

/// Arithmetic within one text: what its own figures say about each other.
namespace budget::textarithmetic {

/// Figures that do not agree.
struct Discrepancy
{
    enum class Kind : quint8 {
        Share,   ///< a of b is not the share that is given
        Part,    ///< a part is more than the whole
        Sum,     ///< the parts of an amount are more than the amount
        Premium, ///< sum insured times rate is not the premium
    };
    Kind kind = Kind::Share;
    std::vector<const StatedQuantity*> figures; ///< those that should agree, in their order
    ExactNumber expected;                       ///< what the last of them should be
};

/// The first discrepancy of a text; nothing where it is not clear what belongs together.
[[nodiscard]] std::optional<Discrepancy> firstIn(std::span<const StatedQuantity> quantities);

/// Two texts that give two numbers for one thing, told from the words around.
struct Disagreement
{
    const StatedQuantity* first = nullptr;
    const StatedQuantity* second = nullptr;
};
[[nodiscard]] std::optional<Disagreement> between(std::span<const StatedQuantity> a,
                                                  std::span<const StatedQuantity> b);

} // namespace budget::textarithmetic
