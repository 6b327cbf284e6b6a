// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdfpage.h"

#include <vector>

namespace budget {

/// What a page draws, in points from the top left of the page as it is shown.
struct DrawnPage
{
    struct Glyph
    {
        PdfGlyph glyph;
        int turns = 0;    ///< quarter turns clockwise of its writing
        double slant = 0; ///< radians clockwise beyond these, at most an eighth of a turn either way
    };
    std::vector<Glyph> glyphs;
    std::vector<PdfRule> rules;
    float width = 0;
    float height = 0;
    double tilt = 0; ///< radians clockwise by which the page was turned back for these places
    size_t unreadable = 0;
    bool hasPictures = false;
    float cutRight = 0; ///< as in PdfPage, also where only a cell cuts its text
    float cutLeft = 0;
};

struct PagePoint
{
    double x = 0;
    double y = 0;
};

/// \a point turned around the top left of the page; \a angle in radians clockwise.
[[nodiscard]] PagePoint rotated(PagePoint point, double angle);

/// By how much all the writing of a page is askew, in radians clockwise; 0 when it is level.
[[nodiscard]] double tiltOf(const std::vector<DrawnPage::Glyph>& glyphs);

/// Leaves one of the characters that stand in the same place: bold is often made by drawing a text twice, a
/// little apart.
void dropDrawnTwice(std::vector<PdfGlyph>& glyphs);

/// The page turned so that most of its writing runs from left to right, with marks apart and what is drawn
/// twice once.
[[nodiscard]] PdfPage arrangedPage(DrawnPage drawn);

} // namespace budget
