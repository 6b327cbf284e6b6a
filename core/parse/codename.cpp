// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/codename.h"

#include "core/parse/utf8.h"

#include <algorithm>

namespace budget::parse {

namespace {

/// Where the dash of "107-…" stands in \a joined, or npos when it does not begin with a code.
size_t dashAfterCode(std::string_view joined)
{
    constexpr size_t kLongestCode = 32;
    size_t at = 0;
    while (at < joined.size() && at < kLongestCode &&
           (isDigit(joined[at]) || isLatinLetter(joined[at]) || joined[at] == '.'))
        ++at;
    size_t dash = at;
    while (dash < joined.size() && joined[dash] == ' ')
        ++dash;
    if (at == 0 || dash == joined.size())
        return std::string_view::npos;
    return isOneOf(firstCharacter(joined.substr(dash)), "-－—–‐‑−") ? dash : std::string_view::npos;
}

} // namespace

Piece behind(const Piece& piece, size_t bytes)
{
    while (const size_t space = spaceLength(piece.text.substr(std::min(bytes, piece.text.size()))))
        bytes += space;
    const quint32 columns = utf16Length(piece.text.substr(0, bytes));
    return {.text = piece.text.substr(bytes),
            .line = piece.line,
            .column = piece.column + columns,
            .width = piece.width - columns};
}

Piece before(const Piece& piece, size_t bytes)
{
    while (bytes > 0 && piece.text[bytes - 1] == ' ')
        --bytes;
    const std::string_view text = piece.text.substr(0, bytes);
    return {.text = text, .line = piece.line, .column = piece.column, .width = utf16Length(text)};
}

void splitCodeAndName(const Pieces& all, std::string_view joined, Pieces& code, Pieces& name)
{
    size_t left = dashAfterCode(joined); // bytes of the code that are still to come
    code.clear();
    name.clear();
    for (const Piece& piece : all) {
        if (left == std::string_view::npos) {
            name.push_back(piece);
        } else if (left >= piece.text.size()) {
            code.push_back(piece);
            left -= piece.text.size();
        } else {
            if (left > 0)
                code.push_back(before(piece, left));
            const size_t dashLength = firstCharacter(piece.text.substr(left)).size();
            if (Piece rest = behind(piece, left + dashLength); !rest.text.empty())
                name.push_back(rest);
            left = std::string_view::npos;
        }
    }
}

} // namespace budget::parse
