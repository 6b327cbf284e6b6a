// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridlabels.h"

#include <array>
#include <optional>
#include <vector>

namespace budget::parse {

/// What stands under the column heads of indicators: which column holds which field.
class GridColumns
{
public:
    struct Column
    {
        quint32 begin = 0; ///< columns of the table
        quint32 end = 0;
        GridTarget target;        ///< an Extra without name: a column that no description knows
        bool isHeld = false;      ///< the head holds a word of the field and is not spelled as one
        bool isOfProject = false; ///< a flat list: the head's fields stand in columns too
        size_t block = 0;         ///< of two blocks side by side
        CellText head;
    };

    /// Nothing when \a row holds no column heads.
    [[nodiscard]] static std::optional<GridColumns> read(const GridForm& form, const GridRow& row);

    /// These columns with the heads of \a row under those that span several of them, or nothing when \a row
    /// has no such heads: 指标值 over 指标性质, 指标值 and 计量单位.
    [[nodiscard]] std::optional<GridColumns> dividedBy(const GridForm& form, const GridRow& row) const;

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const Column* at(const GridCell& cell) const;
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] bool has(Field field, size_t block) const;
    [[nodiscard]] size_t blockCount() const { return m_columns.back().block + 1; }
    [[nodiscard]] quint32 begin() const { return m_columns.front().begin; }
    [[nodiscard]] bool isFlat() const { return m_isFlat; }

private:
    std::vector<Column> m_columns;
    bool m_isFlat = false;
};

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
    /// A level that goes on below its cell.
    struct Level
    {
        CellText text;
        std::optional<CellText> points;
    };

    void takeLevel(Level& level, const CellText& text);
    void readSection(const GridRow::Cell& cell);
    void readLevels(const GridRow& row, size_t block);
    [[nodiscard]] bool readUnfilled(const GridRow& row);
    [[nodiscard]] bool isBand(const GridRow::Cell& cell) const;
    void readBand(const GridRow::Cell& cell);
    [[nodiscard]] bool readTotal(const GridRow& row, Project& project);
    void readBlock(const GridRow& row, Project& project, size_t block);
    void readCells(const GridRow& row, Indicator& indicator, Project& project, size_t block,
                   const GridRow::Cell& name);
    void readCell(const GridColumns::Column& column, const CellText& text, Indicator& indicator,
                  Project& project);
    void readName(Indicator& indicator, Project& project, const CellText& text);
    void readValue(Indicator& indicator, Project& project, const CellText& text);
    [[nodiscard]] IndicatorBlock kindOf(size_t block) const;
    void addRow(Project& project, Indicator indicator, IndicatorBlock kind);

    const GridForm& m_form;
    GridWriter& m_writer;
    GridColumns m_columns;
    struct Levels
    {
        Level first;
        Level second;
    };
    std::array<Levels, 2> m_levels; ///< of each of two blocks side by side
    CellText m_goal;                ///< 目标1 beside the rows of a form that groups them by goals
    IndicatorBlock m_block = IndicatorBlock::Annual;
};

} // namespace budget::parse
