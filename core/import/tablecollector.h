// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/gridbuilder.h"

#include <QString>

#include <vector>

namespace budget {

/// Collects a table row by row, with cells that span rows and columns as word processors and HTML write them,
/// and hands it to the builder when it is whole. Tables within its cells follow it.
class TableCollector
{
public:
    struct Options
    {
        SourcePlace::Kind kind = SourcePlace::Kind::Table;
        quint32 number = 1; ///< of the table or sheet
        GridBuilder::Start start = GridBuilder::Start::GoesOn;
    };

    explicit TableCollector(const Options& options)
        : m_options(options)
    {}

    void beginRow() { beginRow(m_nextRow); }
    /// 0-based; rows come in order.
    void beginRow(quint32 row);
    /// Leaves \a count columns out.
    void skipColumns(quint32 count) { m_column += count; }
    /// Steps over columns that a cell above covers, then begins a cell there.
    void beginCell(quint32 rowSpan, quint32 columnSpan);
    /// A cell that goes on from the row above, as word processors mark it.
    void continueCell(quint32 columnSpan);
    /// A cell that goes on from the one before it in the row, as old word processors mark it.
    void widenCell(quint32 columnSpan);
    void addText(QStringView text) { m_text.append(text); }
    void endParagraph() { m_text.append(u'\n'); }
    void endCell();
    /// The same cell \a times more beside the last one, the same row \a times more below the current one.
    void repeatCell(quint32 times);
    void repeatRow(quint32 times);
    [[nodiscard]] bool isRowBlank() const;

    void writeTo(GridBuilder& builder) const;
    [[nodiscard]] size_t cellCount() const { return m_cells.size(); }

    static constexpr quint32 kMostColumns = 16'384;
    static constexpr quint32 kMostRowSpan = 65'534;

private:
    struct Cell
    {
        parse::GridCell place;
        QString text;
    };
    struct Cover
    {
        quint32 endRow = 0;
        size_t cell = 0;
    };
    [[nodiscard]] bool isCovered(quint32 column) const
    {
        return column < m_covers.size() && m_covers[column].endRow > m_row;
    }
    void cover(const parse::GridCell& cell, size_t index);

    Options m_options;
    std::vector<Cell> m_cells;
    std::vector<Cover> m_covers; ///< by column: down to which row a cell above reaches
    QString m_text;
    quint32 m_row = 0;
    quint32 m_nextRow = 0;
    quint32 m_column = 0;
    bool m_isContinued = false;
    size_t m_current = 0;
    size_t m_rowBegin = 0; ///< the first cell of the current row
};

} // namespace budget
