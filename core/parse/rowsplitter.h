// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/form.h"
#include "core/parse/token.h"

#include <vector>

namespace budget::parse {

/// The tokens of one indicator row: levels, name and unit, then the operator, then value, weight and core.
struct RowTokens
{
    Range all;
    Range op;
    Range value;
    Range weight; ///< empty when it is missing
    Range core;   ///< empty when it is missing
};

struct SplitRows
{
    std::vector<RowTokens> rows;
    Range rest; ///< behind the last row
};

/// Tells the rows of a table apart. A row ends with its weight and 是 or 否; one that lacks them ends where
/// the next one begins with the words of its two levels. \a tokens hold no furniture.
[[nodiscard]] SplitRows splitRows(const Form& form, const Tokens& tokens);

/// A number as weights and values print it: digits with separators, a per cent sign at most.
[[nodiscard]] bool isNumber(std::string_view text);

/// True when the words of both levels stand at token \a at.
[[nodiscard]] bool beginsRow(const Form& form, const Tokens& tokens, size_t at, size_t limit);

} // namespace budget::parse
