// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace budget {

/// Where a line of a SourceText stands in the document that people see: the line itself in a text file, a box
/// on a page of a PDF, a cell of a sheet, a cell of a table or a paragraph in a text with tables.
struct SourcePlace
{
    enum class Kind : quint8 { Line, Page, Sheet, Table, Paragraph };

    /// In points from the top left of the page as it is shown.
    struct Box
    {
        float left = 0;
        float top = 0;
        float right = 0;
        float bottom = 0;
        friend bool operator==(const Box&, const Box&) = default;
    };

    Kind kind = Kind::Line;
    quint32 number = 0; ///< of the line, page, sheet, table or paragraph, from 1
    quint32 row = 0;    ///< of the cell, from 1; 0 outside of tables
    quint32 column = 0;
    Box box;

    [[nodiscard]] static SourcePlace onPage(quint32 page, const Box& box)
    {
        return {.kind = Kind::Page, .number = page, .box = box};
    }
    /// \a row and \a column count from 1.
    [[nodiscard]] static SourcePlace inCell(Kind kind, quint32 number, quint32 row, quint32 column)
    {
        return {.kind = kind, .number = number, .row = row, .column = column};
    }
    [[nodiscard]] static SourcePlace ofParagraph(quint32 number)
    {
        return {.kind = Kind::Paragraph, .number = number};
    }

    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

/// The name of a cell as spreadsheets show it: B7 for row 7, column 2.
[[nodiscard]] QString cellName(quint32 row, quint32 column);

} // namespace budget
