// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/sourceplace.h"
#include "core/parse/grid.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace budget {

/// A document with tables as its reader delivers it.
struct ReadGrid
{
    parse::GridDocument grid;
    std::vector<SourcePlace> places; ///< one for each line
    QStringList sheets;              ///< names of the sheets, where the document has any
    /// Pages with a table that no lines draw and that could not be told into cells; it was left as lines.
    std::vector<quint32> unclearPages;
};

/// Takes a document from its reader piece by piece and holds its size within bounds. Once a limit is reached
/// nothing more is taken; the reader asks isFull() now and then to stop early.
class GridBuilder
{
public:
    /// A paragraph outside of tables.
    void addParagraph(QStringView text, const SourcePlace& place);

    /// A further line of the last paragraph, as a page wraps it.
    void continueParagraph(QStringView text, const SourcePlace& place);

    /// The head or foot of a page. It must come before what stands in cells on that page.
    void addFurniture(QStringView text, const SourcePlace& place);

    enum class Start : quint8 { GoesOn, Sheet };
    void beginTable(Start start = Start::GoesOn);
    void endTable();
    /// No lines draw the table that is open.
    void noteByDistance() { block().isByDistance = true; }

    /// The next lines belong to this cell. Cells come by row and column; \a cell.firstLine is not looked at.
    void beginCell(const parse::GridCell& cell);
    /// Lets a cell of the table that is open span rows and columns; one that has no text is left out.
    void merge(const parse::GridCell& cell);
    /// What such a cell covers is not shown: the lines of cells there stand in no cell.
    void dropCoveredCells();
    /// Puts the cells of the table that is open in order: not every writer keeps it.
    void sortCells();
    /// Text with hard line breaks, at one place.
    void addText(QStringView text, const SourcePlace& place);
    /// One line as its cell wraps it; blank ones are dropped.
    void addLine(QStringView text, const SourcePlace& place, bool isHardEnd);
    /// The last line is full and goes on in the next one.
    void noteGoesOn();

    [[nodiscard]] int addSheet(const QString& name);
    void noteUnclearPage(quint32 page) { m_result.unclearPages.push_back(page); }

    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// Errors: InputTooLarge.
    [[nodiscard]] Result<ReadGrid> finish();

    static constexpr size_t kMostCells = 8'000'000;
    static constexpr qsizetype kMostText = 512LL * 1024 * 1024; // bytes

private:
    [[nodiscard]] bool addToText(QStringView text, const SourcePlace& place);
    [[nodiscard]] parse::GridBlock& block() { return m_result.grid.blocks.back(); }

    ReadGrid m_result;
    size_t m_cells = 0;
    bool m_isInTable = false;
    bool m_isFull = false;
};

} // namespace budget
