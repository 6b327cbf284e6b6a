// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/linescanner.h"

#include <string_view>

namespace budget::test {

/// The words of a text, line by line, as the parser gets them; \a text must outlive them.
inline parse::Tokens tokensOf(std::string_view text)
{
    parse::Tokens tokens;
    parse::LineScanner scanner(text);
    while (scanner.next())
        parse::appendTokens(scanner.line(), scanner.number(), parse::Gap::LineBreak, tokens);
    return tokens;
}

} // namespace budget::test
