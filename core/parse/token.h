// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace budget::parse {

/// What stands between a token and the one before it.
enum class Gap : quint8 {
    None,      ///< nothing: one word was taken apart after its colon
    Blank,     ///< white space within the line
    LineBreak, ///< the next line
    EmptyLine, ///< at least one empty line
};

/// What became of a token. A token that is still Unplaced at the end is shown to the user, never dropped.
enum class Role : quint8 { Unplaced, Furniture, Placed };

/// A run of text without white space: UTF-8 bytes of the document, which outlive it.
struct Token
{
    std::string_view text;
    quint32 line = 0;   ///< 1-based
    quint32 column = 0; ///< 1-based, in UTF-16 code units
    quint32 width = 0;  ///< in UTF-16 code units
    Gap gap = Gap::EmptyLine;
    Role role = Role::Unplaced;
    bool isTitle = false;         ///< of a line that prints the title of the document again
    bool isBareNumber = false;    ///< 12 or 12/74 alone on its line, as page numbers are
    bool mayBePageNumber = false; ///< and it fits between the page numbers around it
    bool isNextPage = false;      ///< and it is the one behind the last page number that was seen

    /// True when it may stand where a page ends, in the middle of a cell or a label.
    [[nodiscard]] bool mayBePageEnd() const { return isBareNumber || isTitle || role == Role::Furniture; }
    [[nodiscard]] bool startsLine() const { return gap == Gap::LineBreak || gap == Gap::EmptyLine; }
    [[nodiscard]] const char* end() const { return text.data() + text.size(); }
};

using Tokens = std::vector<Token>;

/// Tokens [begin, end) of a table.
struct Range
{
    size_t begin = 0;
    size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin >= end; }
    [[nodiscard]] size_t size() const { return isEmpty() ? 0 : end - begin; }
};

/// A part of one line as printed, inner blanks included.
struct Piece
{
    std::string_view text;
    quint32 line = 0;
    quint32 column = 0;
    quint32 width = 0;
    bool goesOn = false; ///< the line before breaks off in the middle of a sentence, at the edge of its cell
};
using Pieces = std::vector<Piece>;

/// The tokens of \a range that are not furniture, those of one line in one piece. They are marked as placed.
void takePieces(Tokens& tokens, Range range, Pieces& out);

/// The pieces joined as the wrapped lines of one cell: without a blank, except between two Latin words.
void joinWrapped(const Pieces& pieces, std::string& out);

void mark(Tokens& tokens, Range range, Role role);

} // namespace budget::parse
