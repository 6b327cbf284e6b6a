// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/token.h"

#include "core/parse/utf8.h"

#include <string>

namespace budget::parse {

void takePieces(Tokens& tokens, Range range, Pieces& out)
{
    bool mayJoin = false;
    for (size_t i = range.begin; i < range.end; ++i) {
        Token& token = tokens[i];
        if (token.role == Role::Furniture) {
            mayJoin = false;
            continue;
        }
        token.role = Role::Placed;
        // The first token of its line may be gone, as the words of a repeated head are: then it begins a
        // piece.
        if (mayJoin && !token.startsLine() && token.line == out.back().line) {
            Piece& piece = out.back();
            const char* const begin = piece.text.data();
            piece.text = std::string_view(begin, static_cast<size_t>(token.end() - begin));
            piece.width = token.column + token.width - piece.column;
        } else {
            out.push_back(
                {.text = token.text, .line = token.line, .column = token.column, .width = token.width});
        }
        mayJoin = true;
    }
}

void joinWrapped(const Pieces& pieces, std::string& out)
{
    out.clear();
    for (const Piece& piece : pieces) {
        if (!out.empty() && isLatinLetter(out.back()) && isLatinLetter(piece.text.front()))
            out.push_back(' ');
        out.append(piece.text);
    }
}

void mark(Tokens& tokens, Range range, Role role)
{
    for (size_t i = range.begin; i < range.end; ++i)
        tokens[i].role = role;
}

} // namespace budget::parse
