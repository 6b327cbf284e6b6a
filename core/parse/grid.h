// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace budget::parse {

/// A cell of a table, merged or not. Its text is a run of lines of the document.
struct GridCell
{
    quint32 row = 0; ///< 0-based within its block
    quint32 column = 0;
    quint32 rowSpan = 1;
    quint32 columnSpan = 1;
    quint32 firstLine = 0; ///< 1-based; 0: the cell is empty
    quint32 lineCount = 0;

    [[nodiscard]] quint32 endRow() const { return row + rowSpan; }
    [[nodiscard]] quint32 endColumn() const { return column + columnSpan; }
    [[nodiscard]] bool isEmpty() const { return lineCount == 0; }
};

/// A table, or the paragraphs between two of them: rows of one cell each.
struct GridBlock
{
    bool isText = false;
    bool startsSheet = false;    ///< nothing goes on from the block before
    bool isByDistance = false;   ///< no lines draw its cells; they are told by the rooms between words
    std::vector<GridCell> cells; ///< by row and column; cells that are empty may be left out
};

struct GridLine
{
    quint32 begin = 0; ///< offset into the text
    quint32 size = 0;
    bool isHardEnd = true;    ///< the document breaks the line here; otherwise its cell wraps it
    bool isFurniture = false; ///< the head or foot of a page; it stands in no cell
    bool goesOn = false; ///< and it surely goes on in the next line: it is full and ends in no sentence's end
};

/// What every reader of documents with tables makes of them: lines of text, in UTF-8 and separated by LF, and
/// the cells they stand in, in reading order. Each non-blank line belongs to one cell, or to none when
/// nothing can be said of it.
struct GridDocument
{
    QByteArray utf8;
    std::vector<GridLine> lines;
    std::vector<GridBlock> blocks;

    /// \a number counts from 1.
    [[nodiscard]] std::string_view line(quint32 number) const
    {
        const GridLine& line = lines[number - 1];
        return {utf8.constData() + line.begin, line.size};
    }
};

} // namespace budget::parse
