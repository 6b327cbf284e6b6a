// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/blankcovers.h"

#include <algorithm>
#include <vector>

namespace budget {

namespace {

using Cells = std::vector<parse::GridCell>;

bool hasMergedCells(const Cells& cells)
{
    return std::ranges::any_of(
        cells, [](const parse::GridCell& cell) { return cell.rowSpan > 1 || cell.columnSpan > 1; });
}

void spanBlanksOf(Cells& cells)
{
    constexpr size_t kFewestCells = 2;   // a title alone in its row spans nothing
    constexpr quint32 kMostColumns = 64; // of a form; in a wider sheet every row would cost as many steps
    std::vector<size_t> above;           // the cells whose last row is the one before, by column
    quint32 lastRow = 0;
    for (size_t begin = 0; begin < cells.size();) {
        const quint32 row = cells[begin].row;
        size_t end = begin;
        while (end < cells.size() && cells[end].row == row)
            ++end;
        if (row != lastRow + 1)
            above.clear();
        lastRow = row;
        const quint32 first = cells[begin].column;
        std::erase_if(above, [&cells, first](size_t index) { return cells[index].column >= first; });
        for (const size_t index : above)
            ++cells[index].rowSpan;
        if (!above.empty() || end - begin >= kFewestCells) {
            for (size_t index = begin; index < end && cells[index].column < kMostColumns; ++index)
                above.push_back(index);
        }
        begin = end;
    }
}

} // namespace

void spanLeadingBlanks(ReadGrid& grid)
{
    for (parse::GridBlock& block : grid.grid.blocks) {
        if (block.startsSheet && !hasMergedCells(block.cells))
            spanBlanksOf(block.cells);
    }
}

} // namespace budget
