// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridvalues.h"
#include "core/parse/placedlabel.h"

#include <vector>

namespace budget::parse {

/// A small table within a form, beside its label: heads first, then one entry a row. One of something that no
/// description knows is kept as lines.
class GridInnerTable
{
public:
    GridInnerTable(GridWriter& writer, GridValues& values, Project& project)
        : m_writer(writer)
        , m_values(values)
        , m_project(project)
    {}

    void begin(PlacedLabel label);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Only of a table that is open.
    [[nodiscard]] bool isKeptAsLines() const { return m_label.target.kind == GridTarget::Kind::Extra; }

    /// What stands beside the label in its own row.
    void addHead(const GridRow::Cell& cell);
    void addLine(const GridRow& row);
    /// False when no table is open, or \a row is behind its end; the table is closed then.
    [[nodiscard]] bool read(const GridRow& row);

private:
    [[nodiscard]] bool endsAt(const GridRow& row) const;
    void addEntry(const GridRow& row);

    GridWriter& m_writer;
    GridValues& m_values;
    Project& m_project;
    bool m_isOpen = false;
    PlacedLabel m_label;
    std::vector<PlacedLabel> m_heads;
};

} // namespace budget::parse
