// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdfpage.h"

#include <vector>

namespace budget {

/// A line of text within a cell or between tables.
struct PdfLine
{
    QString text;
    PdfBox box;
    float size = 0;
    bool goesOn = false;        ///< it reaches the edge and ends in the middle of a sentence
    bool endsParagraph = false; ///< it ends a sentence, well before the edge that the lines around it reach
};

/// The lines that these glyphs make, from top to bottom; each runs from left to right. \a cell is the box
/// they stand in, where there is one.
[[nodiscard]] std::vector<PdfLine> linesOf(std::vector<const PdfGlyph*> glyphs, const PdfBox* cell = nullptr);

/// The same glyphs in lines from top to bottom; within a line they stay in the order they came in, but for
/// their height.
[[nodiscard]] std::vector<std::vector<const PdfGlyph*>> glyphLines(std::vector<const PdfGlyph*> glyphs);

/// The words that \a marks make, as they are drawn one after the other.
[[nodiscard]] std::vector<PdfLine> markLines(const std::vector<PdfGlyph>& marks);

/// 第 3 页 and the like.
[[nodiscard]] bool isPageNumber(const QString& line);

} // namespace budget
