// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdfpage.h"
#include "core/import/pdftable.h"
#include "core/import/plaincolumns.h"
#include "core/import/plainhead.h"
#include "core/import/plainrows.h"

#include <vector>

namespace budget {

/// Tables that no lines draw: spreadsheets are often printed so. The columns are told by the heads of the
/// indicators and the rooms that stay free below them, the labels above by their words and places, lines that
/// a cell wraps by their distance. One reader takes all pages of a document, in order, because a table may go
/// on without its heads.
class PlainTableReader
{
public:
    /// The tables of the next page. Their glyphs are taken out of \a glyphs, all others stay.
    [[nodiscard]] std::vector<PdfTable> read(std::vector<const PdfGlyph*>& glyphs);
    /// The page read last ended within a table.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// The page read last holds the heads of a table that could not be told into cells; it was left as lines.
    [[nodiscard]] bool hasUnclear() const { return m_hasUnclear; }

private:
    friend class PlainSection;

    bool m_isOpen = false;
    bool m_hasUnclear = false;
    PdfBox m_box; ///< its sides
    PlainLabelEdge m_edge;
    PlainColumns m_columns; ///< none: its heads are still to come
    float m_pitch = 0;
    PlainAlign m_align = PlainAlign::Unknown; ///< of words beside several rows
};

} // namespace budget
