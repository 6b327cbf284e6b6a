// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridinnertable.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

void GridInnerTable::begin(PlacedLabel label)
{
    m_isOpen = true;
    m_label = std::move(label);
    m_heads.clear();
}

void GridInnerTable::close()
{
    m_isOpen = false;
    m_heads.clear();
}

bool GridInnerTable::endsAt(const GridRow& row) const
{
    if (row.isText || row.cells.front().cell->row >= m_label.endRow)
        return true;
    return std::ranges::any_of(row.cells, [this](const GridRow::Cell& cell) {
        return !cell.text.isEmpty() && cell.cell->row > m_label.row && cell.cell->endColumn() <= m_label.end;
    });
}

bool GridInnerTable::read(const GridRow& row)
{
    if (!m_isOpen)
        return false;
    if (endsAt(row)) {
        close();
        return false;
    }
    if (isKeptAsLines())
        addLine(row);
    else
        addEntry(row);
    return true;
}

void GridInnerTable::addEntry(const GridRow& row)
{
    Extra entry;
    const bool isHead = m_heads.empty();
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty() || cell.cell->endColumn() <= m_label.end)
            continue;
        if (isHead) {
            addHead(cell);
            continue;
        }
        const auto head = std::ranges::find_if(
            m_heads, [&cell](const PlacedLabel& candidate) { return candidate.overlaps(*cell.cell); });
        entry.parts.push_back(
            m_writer.extra(head == m_heads.end() ? QString() : bareLabel(head->label), cell.text));
    }
    if (!entry.parts.empty())
        extraNamed(m_project.extras, m_label.target.name).parts.push_back(std::move(entry));
}

void GridInnerTable::addLine(const GridRow& row)
{
    Extra line{.name = bareLabel(m_label.label), .text = {}, .parts = {}, .spans = {}};
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty() || cell.cell->column < m_label.end)
            continue;
        const Extra part = m_writer.extra(line.name, cell.text);
        line.text += (line.text.isEmpty() ? QString() : u" "_s) + part.text;
        line.spans.insert(line.spans.end(), part.spans.begin(), part.spans.end());
        m_values.noteCurrency(cell.text);
    }
    m_writer.markFurniture(m_label.label);
    Extras& others = extraNamed(m_project.extras, kOtherFields).parts;
    if (others.empty() || others.back().name != line.name) {
        others.push_back(std::move(line));
        return;
    }
    others.back().text += u'\n' + line.text;
    others.back().spans.insert(others.back().spans.end(), line.spans.begin(), line.spans.end());
}

void GridInnerTable::addHead(const GridRow::Cell& cell)
{
    m_writer.markFurniture(cell.text);
    m_values.noteCurrency(cell.text);
    m_heads.push_back(PlacedLabel::at(cell, {}));
}

} // namespace budget::parse
