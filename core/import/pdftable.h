// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdflines.h"
#include "core/import/pdfpage.h"

#include <vector>

namespace budget {

/// A table of a page as its lines draw it.
struct PdfTable
{
    struct Cell
    {
        PdfBox box;
        quint32 row = 0; ///< of this table, from 0
        quint32 rowSpan = 1;
        std::vector<PdfLine> lines;
    };
    PdfBox box;
    quint32 rows = 0;
    std::vector<Cell> cells;   ///< by row and column, without holes
    bool hasRowRules = false;  ///< a line parts some of its rows
    bool isByDistance = false; ///< no lines draw it
};

/// What stands on a page, from top to bottom: tables and the lines between them.
struct PdfContent
{
    struct Item
    {
        float top = 0;
        bool isTable = false;
        PdfTable table;
        PdfLine line;
    };
    std::vector<Item> items;
};

class PlainTableReader;

/// \a plain has read the pages before.
[[nodiscard]] PdfContent contentOf(const PdfPage& page, PlainTableReader& plain);

/// The same as lines only.
[[nodiscard]] PdfContent linesOfPage(const PdfPage& page);

} // namespace budget
