// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/tablecontext.h"

namespace budget::parse {

/// The column heads of the indicator rows, with the section label before them.
struct ColumnHeads
{
    Range range;
    [[nodiscard]] bool isFound() const { return !range.isEmpty(); }
};

/// The heads at token \a at (where the first column's head stands), if enough of the columns follow.
[[nodiscard]] ColumnHeads columnHeadsAt(const Form& form, const Tokens& tokens, size_t at);

/// The first heads in \a range.
[[nodiscard]] ColumnHeads findColumnHeads(const Form& form, const Tokens& tokens, Range range);

/// Reads the head of a table, the tokens before its column heads, into \a project. Returns the number of
/// labels that were found.
size_t readHead(DocumentContext& document, Tokens& tokens, Range range, Project& project);

} // namespace budget::parse
