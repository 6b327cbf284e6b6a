// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridform.h"
#include "core/parse/gridwriter.h"

#include <vector>

namespace budget::parse {

/// The cells of one row of a table, by column, with their texts.
struct GridRow
{
    struct Cell
    {
        const GridCell* cell = nullptr;
        CellText text;
    };
    std::vector<Cell> cells;
    bool isText = false; ///< a paragraph outside of tables

    /// The only cell with text, or null.
    [[nodiscard]] const Cell* only() const;
};

/// A label with a colon and what follows it in the same cell.
struct LabelledText
{
    GridForm::Hit hit;
    CellText label;
    CellText value;
};

/// The labels before colons in one cell: 编制单位：107-… 单位：万元. The first one begins the cell, unless
/// the cell \a isAlone in its row.
[[nodiscard]] std::vector<LabelledText> labelledTexts(const GridForm& form, const GridRow::Cell& cell,
                                                      bool isAlone);

/// The labels of \a row: whole cells, and words before a colon.
[[nodiscard]] std::vector<GridTarget> gridLabels(const GridForm& form, const GridRow& row);

/// The label as it names something: without number, colon, brackets and 其中.
[[nodiscard]] QString bareLabel(const CellText& label);

/// Whether \a text, which no description knows, is short and plain enough to be a label.
[[nodiscard]] bool looksLikeLabel(const QString& text);

/// Whether values of \a target are texts of sentences, in which colons and words of labels are ordinary.
[[nodiscard]] bool holdsParagraphs(const GridTarget& target);

} // namespace budget::parse
