// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdftable.h"
#include "core/import/plainblocks.h"
#include "core/import/plaincolumns.h"
#include "core/import/plainrows.h"

#include <span>
#include <vector>

namespace budget {

/// A table that is put together cell by cell, and the glyphs that have gone into it.
struct PlainTable
{
    PdfTable table;
    std::vector<const PdfGlyph*> taken;

    void addCell(quint32 row, quint32 rowSpan, const PdfBox& box, std::vector<const PdfGlyph*> glyphs);
};

/// The edge between labels at the left and their values.
struct PlainLabelEdge
{
    float at = 0;  ///< as cells are given it, the same on all pages of a table; 0: not known
    PlainGap free; ///< where no text has stood so far

    [[nodiscard]] bool isKnown() const { return at > 0; }
};

/// The labels and values above or below the indicators of a table without lines: labels at the left, and
/// others between values where they are known or stand below each other.
class PlainHead
{
public:
    /// \a columns are those of the indicators, for edges that are shared with them; \a labelEdge is that of
    /// the page before, or 0.
    PlainHead(std::span<const PlainBlock> lines, float pitch, const PlainColumns& columns, const PdfBox& box,
              const PlainLabelEdge& edge)
        : m_lines(lines)
        , m_pitch(pitch)
        , m_columns(columns)
        , m_box(box)
        , m_edge(edge)
    {}

    /// False when the lines are ordinary text. \a cut: the first or last rows may be parts of rows.
    [[nodiscard]] bool read(PlainCut cut);
    void writeTo(PlainTable& table) const;

    [[nodiscard]] const PlainLabelEdge& edge() const { return m_edge; }
    /// Where the labels stand beside their values.
    [[nodiscard]] PlainAlign align() const;
    [[nodiscard]] size_t labelCount() const { return m_knownLabels; }

private:
    struct Row
    {
        PlainExtent extent;
        std::vector<PlainBlock> texts; ///< from left to right
    };
    struct Label
    {
        PlainBlock block;
        size_t firstRow = 0;
        size_t rows = 1;
    };
    [[nodiscard]] std::vector<PlainBlock> labelsOf(const std::vector<const PdfGlyph*>& glyphs) const;
    [[nodiscard]] bool findEdge(const std::vector<const PdfGlyph*>& glyphs);
    void fitEdge(const std::vector<const PdfGlyph*>& glyphs);
    [[nodiscard]] std::vector<PlainBlock> textsOf(const std::vector<PlainBlock>& lines) const;
    void place(std::vector<PlainBlock> labels, std::vector<PlainBlock> texts, PlainCut cut);
    void writeRow(PlainTable& table, quint32 number, const Row& row) const;

    std::span<const PlainBlock> m_lines;
    float m_pitch = 0;
    const PlainColumns& m_columns;
    PdfBox m_box;
    PlainLabelEdge m_edge;
    size_t m_knownLabels = 0;
    std::vector<Row> m_rows;
    std::vector<Label> m_labels;
};

} // namespace budget
