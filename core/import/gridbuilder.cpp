// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/gridbuilder.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

bool isBefore(const parse::GridCell& a, const parse::GridCell& b)
{
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && text::isSpace(text.front().unicode()))
        text = text.sliced(1);
    while (!text.isEmpty() && text::isSpace(text.back().unicode()))
        text.chop(1);
    return text;
}

/// Without the characters that no text has: what is left is valid UTF-16 of one line.
QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t' || isBreak(c)) {
            result.append(u' ');
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result.append(c).append(text[++i]);
        } else if (c.isSurrogate()) {
            result.append(QChar(QChar::ReplacementCharacter));
        } else if (c.unicode() >= 0x20 && c != u'\x7F' && c != QChar(QChar::ByteOrderMark)) {
            result.append(c);
        }
    }
    return result;
}

} // namespace

void GridBuilder::addParagraph(QStringView text, const SourcePlace& place)
{
    if (m_isInTable || m_isFull)
        return;
    std::vector<parse::GridBlock>& blocks = m_result.grid.blocks;
    if (blocks.empty() || !blocks.back().isText)
        blocks.push_back({.isText = true, .startsSheet = false, .cells = {}});
    // Each line is a row of its own: a paragraph with line breaks may hold several labels.
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isBreak(text[end]))
            ++end;
        if (!trimmed(text.sliced(begin, end - begin)).isEmpty()) {
            const quint32 row = block().cells.empty() ? 0 : block().cells.back().row + 1;
            beginCell({.row = row});
            addLine(text.sliced(begin, end - begin), place, true);
        }
        begin = end + 1;
    }
}

void GridBuilder::continueParagraph(QStringView text, const SourcePlace& place)
{
    std::vector<parse::GridBlock>& blocks = m_result.grid.blocks;
    if (blocks.empty() || !blocks.back().isText) {
        addParagraph(text, place);
        return;
    }
    m_result.grid.lines.back().isHardEnd = false;
    addLine(text, place, true);
}

void GridBuilder::beginTable(Start start)
{
    m_result.grid.blocks.push_back({.isText = false, .startsSheet = start == Start::Sheet, .cells = {}});
    m_isInTable = true;
}

void GridBuilder::endTable()
{
    m_isInTable = false;
}

void GridBuilder::sortCells()
{
    std::ranges::stable_sort(block().cells, isBefore);
}

void GridBuilder::merge(const parse::GridCell& cell)
{
    if (!m_isInTable)
        return;
    std::vector<parse::GridCell>& cells = block().cells;
    const auto found = std::lower_bound(cells.begin(), cells.end(), cell, isBefore);
    if (found == cells.end() || found->row != cell.row || found->column != cell.column)
        return;
    found->rowSpan = std::max(1U, cell.rowSpan);
    found->columnSpan = std::max(1U, cell.columnSpan);
}

void GridBuilder::dropCoveredCells()
{
    static constexpr quint32 kMostColumns = 256; // wider cells would let a small file cost minutes
    std::vector<quint32> covers;                 // by column: down to which row a cell above reaches
    std::erase_if(block().cells, [&covers](const parse::GridCell& cell) {
        if (cell.column < covers.size() && covers[cell.column] > cell.row)
            return true;
        if (cell.rowSpan == 1 && cell.columnSpan == 1)
            return false; // nearly every cell
        const quint32 end = cell.column + std::min(cell.columnSpan, kMostColumns);
        covers.resize(std::max<size_t>(covers.size(), end));
        for (quint32 column = cell.column; column < end; ++column)
            covers[column] = cell.endRow();
        return false;
    });
}

void GridBuilder::beginCell(const parse::GridCell& cell)
{
    if (m_isFull)
        return;
    if (++m_cells > kMostCells) {
        m_isFull = true;
        return;
    }
    parse::GridCell added = cell;
    added.rowSpan = std::max(1U, cell.rowSpan);
    added.columnSpan = std::max(1U, cell.columnSpan);
    added.firstLine = 0;
    added.lineCount = 0;
    block().cells.push_back(added);
}

void GridBuilder::addText(QStringView text, const SourcePlace& place)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isBreak(text[end]))
            ++end;
        addLine(text.sliced(begin, end - begin), place, true);
        begin = end + 1;
    }
}

void GridBuilder::addFurniture(QStringView text, const SourcePlace& place)
{
    if (addToText(text, place))
        m_result.grid.lines.back().isFurniture = true;
}

void GridBuilder::addLine(QStringView text, const SourcePlace& place, bool isHardEnd)
{
    if (!addToText(text, place))
        return;
    m_result.grid.lines.back().isHardEnd = isHardEnd;
    parse::GridCell& cell = block().cells.back();
    if (cell.lineCount++ == 0)
        cell.firstLine = static_cast<quint32>(m_result.grid.lines.size());
}

/// False when nothing was added.
bool GridBuilder::addToText(QStringView text, const SourcePlace& place)
{
    if (m_isFull)
        return false;
    const QString clean = cleaned(text);
    const QByteArray utf8 = trimmed(clean).toUtf8();
    if (utf8.isEmpty())
        return false;
    QByteArray& all = m_result.grid.utf8;
    if (all.size() + utf8.size() >= kMostText) {
        m_isFull = true;
        return false;
    }
    if (!all.isEmpty())
        all.append('\n');
    m_result.grid.lines.push_back(
        {.begin = static_cast<quint32>(all.size()), .size = static_cast<quint32>(utf8.size())});
    all.append(utf8);
    m_result.places.push_back(place);
    return true;
}

void GridBuilder::noteGoesOn()
{
    if (!m_result.grid.lines.empty())
        m_result.grid.lines.back().goesOn = true;
}

int GridBuilder::addSheet(const QString& name)
{
    m_result.sheets.append(name);
    return static_cast<int>(m_result.sheets.size());
}

Result<ReadGrid> GridBuilder::finish()
{
    if (m_isFull)
        return fail(ErrorCode::InputTooLarge,
                    u"%1 cells, %2 MiB of text"_s.arg(kMostCells).arg(kMostText >> 20));
    return std::move(m_result);
}

} // namespace budget
