// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/tablecollector.h"

#include <algorithm>

namespace budget {

void TableCollector::beginRow(quint32 row)
{
    m_row = row;
    m_nextRow = row + 1;
    m_column = 0;
    m_rowBegin = m_cells.size();
}

void TableCollector::cover(const parse::GridCell& cell, size_t index)
{
    if (m_covers.size() < cell.endColumn())
        m_covers.resize(cell.endColumn());
    for (quint32 column = cell.column; column < cell.endColumn(); ++column)
        m_covers[column] = {.endRow = cell.endRow(), .cell = index};
}

void TableCollector::beginCell(quint32 rowSpan, quint32 columnSpan)
{
    while (isCovered(m_column))
        ++m_column;
    m_column = std::min(m_column, kMostColumns - 1);
    m_text.clear();
    m_isContinued = false;
    m_current = m_cells.size();
    const parse::GridCell place{.row = m_row,
                                .column = m_column,
                                .rowSpan = std::clamp(rowSpan, 1U, kMostRowSpan),
                                .columnSpan = std::clamp(columnSpan, 1U, kMostColumns - m_column)};
    m_cells.push_back({.place = place, .text = {}});
    cover(place, m_current);
    m_column = place.endColumn();
}

void TableCollector::continueCell(quint32 columnSpan)
{
    const quint32 column = std::min(m_column, kMostColumns - 1);
    const quint32 span = std::clamp(columnSpan, 1U, kMostColumns - column);
    const bool hasOrigin = column < m_covers.size() && m_covers[column].endRow == m_row && m_row > 0;
    if (!hasOrigin) {
        beginCell(1, span);
        return;
    }
    m_text.clear();
    m_isContinued = true;
    m_current = m_covers[column].cell;
    parse::GridCell& place = m_cells[m_current].place;
    place.rowSpan = m_row + 1 - place.row;
    for (quint32 i = column; i < std::min<size_t>(column + span, m_covers.size()); ++i)
        m_covers[i] = {.endRow = m_row + 1, .cell = m_current};
    m_column = column + span;
}

void TableCollector::widenCell(quint32 columnSpan)
{
    const bool isFirst = m_cells.empty() || m_column == 0;
    if (isFirst) {
        beginCell(1, columnSpan);
        return;
    }
    m_text.clear();
    m_isContinued = true;
    const quint32 end = std::min(m_column + std::clamp(columnSpan, 1U, kMostColumns), kMostColumns);
    parse::GridCell& place = m_cells[m_current].place;
    if (end > place.endColumn())
        place.columnSpan = end - place.column;
    cover(place, m_current);
    m_column = std::max(m_column, end);
}

void TableCollector::endCell()
{
    // Text in a cell that only goes on belongs to the whole of it.
    QString& text = m_cells[m_current].text;
    if (m_isContinued && !text.isEmpty() && !m_text.trimmed().isEmpty())
        text += u'\n';
    text += m_text;
}

void TableCollector::repeatCell(quint32 times)
{
    for (quint32 i = 0; i < times; ++i) {
        const Cell last = m_cells[m_current];
        beginCell(last.place.rowSpan, last.place.columnSpan);
        m_cells[m_current].text = last.text;
    }
}

void TableCollector::repeatRow(quint32 times)
{
    const size_t begin = m_rowBegin;
    const size_t end = m_cells.size();
    for (quint32 i = 1; i <= times && m_cells.size() < GridBuilder::kMostCells; ++i) {
        for (size_t at = begin; at < end; ++at) {
            Cell copy = m_cells[at];
            copy.place.row += i;
            m_cells.push_back(std::move(copy));
        }
    }
    m_row += times;
    m_nextRow = m_row + 1;
}

bool TableCollector::isRowBlank() const
{
    return std::all_of(m_cells.begin() + static_cast<std::ptrdiff_t>(m_rowBegin), m_cells.end(),
                       [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
}

void TableCollector::writeTo(GridBuilder& builder) const
{
    if (m_cells.empty())
        return;
    builder.beginTable(m_options.start);
    for (const Cell& cell : m_cells) {
        builder.beginCell(cell.place);
        builder.addText(cell.text, SourcePlace::inCell(m_options.kind, m_options.number, cell.place.row + 1,
                                                       cell.place.column + 1));
    }
    builder.endTable();
}

} // namespace budget
