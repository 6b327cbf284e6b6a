// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdftable.h"

#include <vector>

namespace budget {

/// A part of a table that stands on one page.
struct PdfPart
{
    quint32 page = 0; ///< from 1
    PdfTable table;
};

/// The page of a line, for cells that a page cuts.
struct PdfPlacedLine
{
    quint32 page = 0;
    PdfLine line;
};

struct PdfJoinedCell
{
    PdfBox box; ///< on the page where the cell begins
    quint32 row = 0;
    quint32 rowSpan = 1;
    std::vector<PdfPlacedLine> lines;
};

/// A table that may run over several pages: rows that a page cuts in two are one again, heads that a page
/// repeats stay where they are.
struct PdfJoinedTable
{
    std::vector<PdfJoinedCell> cells; ///< by row and column
    quint32 rows = 0;
};

/// Whether \a below goes on with \a above: the same width, at the bottom of one page and the top of the next.
[[nodiscard]] bool goesOn(const PdfPart& above, const PdfPart& below);
[[nodiscard]] PdfJoinedTable joinedTable(const std::vector<PdfPart>& parts);

} // namespace budget
