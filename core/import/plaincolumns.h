// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/plainblocks.h"

#include <optional>
#include <vector>

namespace budget {

/// The columns of the indicators in a table without lines.
struct PlainColumns
{
    enum class Kind : quint8 {
        Section, ///< a label beside all rows
        Level,   ///< a word that stands once beside its rows
        Anchor,  ///< one short word in each row
        Text,
    };
    struct Column
    {
        float left = 0;
        float right = 0;
        Kind kind = Kind::Text;
        float freeFrom = 0; ///< from here to freeTo no text has stood so far around the left edge
        float freeTo = 0;

        /// What stands at the right of this is in the column. It may move from page to page; the edge that
        /// cells are given does not, so that parts of a table fit together.
        [[nodiscard]] float begin() const { return (freeFrom + freeTo) / 2; }
    };
    std::vector<Column> columns;

    [[nodiscard]] bool isEmpty() const { return columns.empty(); }
    /// Leaves room for the label beside all rows, which may stand on another page: what is free from \a left
    /// on.
    void addSection(float left, const std::vector<const PdfGlyph*>& glyphs, float size);
    /// Takes into account where the rows of a further page leave room.
    void fit(const std::vector<const PdfGlyph*>& glyphs, float size);
    /// The column at \a x, or the nearest one.
    [[nodiscard]] size_t at(float x) const;
    /// How many of \a glyphs stand across an edge between two columns.
    [[nodiscard]] size_t crossings(const std::vector<const PdfGlyph*>& glyphs) const;
    /// The edge of a column between \a left and \a right, or the middle between them.
    [[nodiscard]] float edgeBetween(float left, float right) const;
};

/// A room that no glyph stands in, from the top to the bottom of a part of a page.
struct PlainGap
{
    float left = 0;
    float right = 0;
    [[nodiscard]] float middle() const { return (left + right) / 2; }
};

/// The rooms of at least \a least points between \a glyphs, from left to right.
[[nodiscard]] std::vector<PlainGap> gapsOf(std::vector<const PdfGlyph*> glyphs, float least);

/// The known heads of columns in one line; others may be wrapped and stand above and below.
struct PlainHeads
{
    explicit PlainHeads(const PlainBlock& line);

    struct Head
    {
        float left = 0;
        float right = 0;
        PlainColumns::Kind kind = PlainColumns::Kind::Text;
    };
    std::vector<Head> heads;
    bool isRowOfHeads = false; ///< not a sentence with such words
};

/// The columns under these heads. \a glyphs are those of the heads and the rows below them. Nothing when the
/// texts do not stand in columns.
[[nodiscard]] std::optional<PlainColumns> columnsBelow(const PlainHeads& heads, const PlainBlock& line,
                                                       const std::vector<const PdfGlyph*>& glyphs,
                                                       float pitch);

} // namespace budget
