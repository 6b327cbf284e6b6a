// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridlabels.h"

#include <utility>

namespace budget::parse {

/// A label of a table and the columns and rows of its cell.
struct PlacedLabel
{
    GridTarget target;
    CellText label;
    quint32 begin = 0; ///< columns
    quint32 end = 0;
    quint32 row = 0;
    quint32 endRow = 0;
    bool hasValue = false;

    [[nodiscard]] static PlacedLabel at(const GridRow::Cell& cell, GridTarget target)
    {
        return {.target = std::move(target),
                .label = cell.text,
                .begin = cell.cell->column,
                .end = cell.cell->endColumn(),
                .row = cell.cell->row,
                .endRow = cell.cell->endRow()};
    }
    [[nodiscard]] bool overlaps(const GridCell& cell) const
    {
        return cell.column < end && cell.endColumn() > begin;
    }
};

} // namespace budget::parse
