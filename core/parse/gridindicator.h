// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridcolumns.h"

namespace budget::parse {

/// Puts the cells of one row into its indicator, each as the head above it says.
class GridIndicator
{
public:
    GridIndicator(GridWriter& writer, const GridColumns& columns, Indicator& indicator, Project& project)
        : m_writer(writer)
        , m_columns(columns)
        , m_indicator(indicator)
        , m_project(project)
    {}

    /// ★ before a name says that it is a core indicator.
    void readName(const CellText& text);
    void readCells(const GridRow& row, size_t block, const GridRow::Cell& name);

private:
    void readCell(const GridColumns::Column& column, const CellText& text);
    void readValue(const CellText& text);

    GridWriter& m_writer;
    const GridColumns& m_columns;
    Indicator& m_indicator;
    Project& m_project;
};

} // namespace budget::parse
