// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

namespace budget::parse {

/// \a piece without its first \a bytes and the white space behind them.
[[nodiscard]] Piece behind(const Piece& piece, size_t bytes);
/// The first \a bytes of \a piece without the white space at their end.
[[nodiscard]] Piece before(const Piece& piece, size_t bytes);

/// "107-…" into code and name; without a code all of it is the name. \a joined is the text of \a all as
/// joinWrapped() makes it.
void splitCodeAndName(const Pieces& all, std::string_view joined, Pieces& code, Pieces& name);

} // namespace budget::parse
