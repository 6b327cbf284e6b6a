// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridcolumns.h"
#include "core/parse/gridlevel.h"

#include <array>
#include <optional>

namespace budget::parse {

/// Reads the rows under column heads into a project.
class GridRows
{
public:
    GridRows(const GridForm& form, GridWriter& writer, GridColumns columns)
        : m_form(form)
        , m_writer(writer)
        , m_columns(std::move(columns))
    {}

    [[nodiscard]] const GridColumns& columns() const { return m_columns; }
    /// The same columns under heads that are printed again.
    void setColumns(GridColumns columns) { m_columns = std::move(columns); }
    void setBlock(IndicatorBlock block) { m_block = block; }
    /// 目标1 of the rows that follow.
    [[nodiscard]] const CellText& goal() const { return m_goal; }
    void setGoal(const CellText& goal);
    /// The next row belongs to another project: no level goes on.
    void begin();

    /// Whether \a row, which stands behind something that is no row of indicators, has the heads of another
    /// table: words alone, and no level where the levels stand.
    [[nodiscard]] bool isOfOtherTable(const GridRow& row) const;
    /// False when \a row is no row of indicators; nothing was read then.
    [[nodiscard]] bool read(const GridRow& row, Project& project);

private:
    struct Levels
    {
        GridLevel first;
        GridLevel second;
    };

    void readSection(const GridRow::Cell& cell);
    void readLevels(const GridRow& row, size_t block);
    void useLevel(GridLevel& level);
    void passLevels(Levels& levels);
    [[nodiscard]] bool readUnfilled(const GridRow& row);
    [[nodiscard]] bool isBand(const GridRow::Cell& cell) const;
    void readBand(const GridRow::Cell& cell);
    [[nodiscard]] bool readTotal(const GridRow& row, Project& project);
    void readBlock(const GridRow& row, Project& project, size_t block);
    [[nodiscard]] IndicatorBlock kindOf(size_t block) const;
    void addRow(Project& project, Indicator indicator, IndicatorBlock kind);

    const GridForm& m_form;
    GridWriter& m_writer;
    GridColumns m_columns;
    std::array<Levels, 2> m_levels; ///< of each of two blocks side by side
    CellText m_goal;                ///< 目标1 beside the rows of a form that groups them by goals
    IndicatorBlock m_block = IndicatorBlock::Annual;
};

} // namespace budget::parse
