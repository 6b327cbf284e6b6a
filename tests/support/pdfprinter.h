// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/formdocument.h"

#include <QByteArray>
#include <QPageSize>

#include <vector>

namespace budget::test {

/// How tables are printed. What is read from the PDF must be the tables that were printed, whatever this
/// says.
struct PdfLayout
{
    QPageSize::PageSizeId page = QPageSize::A4;
    bool isLandscape = false;
    QString family = QStringLiteral("Noto Sans CJK SC");
    double fontSize = 10;       ///< points
    std::vector<double> widths; ///< of the columns, in any unit; empty: all the same
    double padding = 3;         ///< points
    bool splitsRows = false;    ///< a row may run over the end of a page
    bool startsPages = false;   ///< each table begins a page
    bool drawsTwice = false;    ///< as some producers make bold text
    bool isTurned = false;      ///< the text runs up the page
    bool hasPageNumbers = true;
    enum class Rules {
        Frames,  ///< around cells
        Columns, ///< at the sides of cells only
        None,
    };
    Rules rules = Rules::Frames;
    double apart = 0;         ///< points between the frames of two cells
    double tilt = 0;          ///< degrees by which each page lies askew
    double binding = 0;       ///< points by which every second page is moved to the right
    double letterSpacing = 0; ///< points behind each character
    int pagesAcross = 1;      ///< a spreadsheet wider than the paper: the left pages come first
    bool losesRightPages = false;
    QString mark;        ///< a watermark on each page
    double markSize = 0; ///< points
    double markTurn = 0; ///< degrees clockwise
};

[[nodiscard]] QByteArray toPdf(const std::vector<FormTable>& tables, const PdfLayout& layout);

} // namespace budget::test
