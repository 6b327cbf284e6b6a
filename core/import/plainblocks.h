// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdfpage.h"

#include <QString>

#include <span>
#include <vector>

namespace budget {

/// Glyphs that stand together: a line, a part of one, or several lines that one cell wraps.
struct PlainBlock
{
    std::vector<const PdfGlyph*> glyphs;
    PdfBox box;
    float size = 0;  ///< of the largest font
    QString text;    ///< without white space
    PdfBox lastLine; ///< where the lowest line stands

    [[nodiscard]] float middle() const { return (box.top + box.bottom) / 2; }
    void add(const PlainBlock& below);
};

[[nodiscard]] bool isBlankGlyph(const PdfGlyph& glyph);

/// The lines that \a glyphs make, from top to bottom; each from left to right. Blanks are left out.
[[nodiscard]] std::vector<PlainBlock> plainLines(std::vector<const PdfGlyph*> glyphs);

/// The parts of a line between rooms of at least \a gap times its font's size.
[[nodiscard]] std::vector<PlainBlock> partsOf(const PlainBlock& line, float gap);

/// The block of these glyphs, which stand in one line and in order.
[[nodiscard]] PlainBlock blockOf(std::vector<const PdfGlyph*> glyphs);

/// How far a wrapped line stands below the one before it, in sizes of the font; 0: no line is wrapped.
[[nodiscard]] float pitchOf(std::span<const PlainBlock> lines);

/// Whether \a below is so near that its cell wraps it there; rows are farther apart than lines.
[[nodiscard]] bool isNextLine(const PdfBox& above, const PlainBlock& below, float pitch);

} // namespace budget
