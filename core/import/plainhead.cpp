// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plainhead.h"

#include "core/parse/gridform.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace budget {

namespace {

constexpr float kLeastGap = 0.12F; // of the size: letters of one text touch each other
constexpr float kWideGap = 1;      // words of one text stand nearer to each other

bool isLabel(const QString& text)
{
    return bool(parse::builtInGridForms().front().label(text));
}

/// Whether the label that \a above begins goes on in \a below; a text that is no label goes on anyway.
bool mayJoin(const QString& above, const QString& below)
{
    return isLabel(above + below) || (!isLabel(above) && !isLabel(below));
}

float widthShared(const PdfBox& a, const PdfBox& b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

/// A run of the parts of a line.
struct Run
{
    size_t begin = 0;
    size_t end = 0;
    PlainBlock block;
    bool isFree = false; ///< wide rooms on both sides
};

PlainBlock joined(const std::vector<PlainBlock>& parts, size_t begin, size_t end)
{
    PlainBlock block = parts[begin];
    for (size_t i = begin + 1; i < end; ++i)
        block.add(parts[i]);
    block.lastLine = block.box;
    return block;
}

float gapBefore(const std::vector<PlainBlock>& parts, size_t index)
{
    return index == 0 || index >= parts.size()
               ? std::numeric_limits<float>::max()
               : (parts[index].box.left - parts[index - 1].box.right) / parts[index].size;
}

/// The labels among the parts of a line, the longest first at each place.
std::vector<Run> labelRuns(const std::vector<PlainBlock>& parts)
{
    constexpr qsizetype kLongest = 24; // characters of a label
    constexpr float kFree = 0.8F;
    std::vector<Run> runs;
    for (size_t begin = 0; begin < parts.size();) {
        size_t found = begin;
        QString text;
        for (size_t end = begin + 1; end <= parts.size(); ++end) {
            text += parts[end - 1].text;
            if (text.size() > kLongest || (end - 1 > begin && gapBefore(parts, end - 1) >= kWideGap))
                break;
            if (isLabel(text))
                found = end;
        }
        if (found > begin)
            runs.push_back({.begin = begin,
                            .end = found,
                            .block = joined(parts, begin, found),
                            .isFree = gapBefore(parts, begin) >= kFree && gapBefore(parts, found) >= kFree});
        begin = std::max(found, begin + 1);
    }
    return runs;
}

bool isBelow(const PdfBox& a, const PdfBox& b, float size)
{
    constexpr float kAligned = 0.4F; // of the size
    return std::fabs(a.left - b.left) < size * kAligned ||
           std::fabs((a.left + a.right) - (b.left + b.right)) / 2 < size * kAligned;
}

/// The texts of a line: its labels, and what stands between them.
std::vector<PlainBlock> segmentsOf(const std::vector<PlainBlock>& parts, const std::vector<Run>& labels)
{
    std::vector<PlainBlock> segments;
    size_t begin = 0;
    const auto addTexts = [&](size_t end) {
        for (size_t i = begin; i < end; ++i) {
            const bool isNew = i == begin || gapBefore(parts, i) >= kWideGap;
            if (isNew)
                segments.push_back(parts[i]);
            else
                segments.back() = joined({segments.back(), parts[i]}, 0, 2);
        }
    };
    for (const Run& label : labels) {
        addTexts(label.begin);
        segments.push_back(label.block);
        begin = label.end;
    }
    addTexts(parts.size());
    return segments;
}

} // namespace

void PlainTable::addCell(quint32 row, quint32 rowSpan, const PdfBox& box, std::vector<const PdfGlyph*> glyphs)
{
    taken.insert(taken.end(), glyphs.begin(), glyphs.end());
    // Whether a line is full is told from where the text begins: the cell's own edge is not drawn.
    constexpr float kPadding = 2;
    PdfBox text = box;
    if (!glyphs.empty())
        text.left = blockOf(glyphs).box.left - kPadding;
    table.cells.push_back(
        {.box = box, .row = row, .rowSpan = rowSpan, .lines = linesOf(std::move(glyphs), &text)});
}

/// The lines of the column of labels, wrapped ones joined.
std::vector<PlainBlock> PlainHead::labelsOf(const std::vector<const PdfGlyph*>& glyphs) const
{
    std::vector<PlainBlock> blocks;
    for (PlainBlock& line : plainLines(glyphs)) {
        const bool isNext = !blocks.empty() && isNextLine(blocks.back().lastLine, line, m_pitch) &&
                            mayJoin(blocks.back().text, line.text);
        if (isNext)
            blocks.back().add(line);
        else
            blocks.push_back(std::move(line));
    }
    return blocks;
}

/// The first room from the left that runs from top to bottom and has labels at its left.
bool PlainHead::findEdge(const std::vector<const PdfGlyph*>& glyphs)
{
    const float size = m_lines.front().size;
    for (const PlainGap& gap : gapsOf(glyphs, size * kLeastGap)) {
        std::vector<const PdfGlyph*> left;
        for (const PdfGlyph* glyph : glyphs) {
            if (glyph->box.right <= gap.middle())
                left.push_back(glyph);
        }
        size_t labels = 0;
        size_t others = 0;
        for (const PlainBlock& block : labelsOf(left))
            ++(isLabel(block.text) ? labels : others);
        if (labels > 0 && labels >= others) {
            m_edge = {.at = m_columns.edgeBetween(gap.left, gap.right), .free = gap};
            return true;
        }
    }
    return false;
}

/// A further page may have wider labels, or values that begin farther to the left.
void PlainHead::fitEdge(const std::vector<const PdfGlyph*>& glyphs)
{
    for (const PlainGap& gap : gapsOf(glyphs, m_lines.front().size * kLeastGap)) {
        if (gap.left < m_edge.free.right && gap.right > m_edge.free.left) {
            m_edge.free = {std::max(gap.left, m_edge.free.left), std::min(gap.right, m_edge.free.right)};
            return;
        }
    }
    // No labels on this page, or nothing but labels.
    const PdfBox all = blockOf(glyphs).box;
    if (all.left > m_edge.free.left)
        m_edge.free.right = std::min(m_edge.free.right, all.left);
    else if (all.right < m_edge.free.right)
        m_edge.free.left = std::max(m_edge.free.left, all.right);
}

/// What stands at the right of the labels: texts, and labels between them.
std::vector<PlainBlock> PlainHead::textsOf(const std::vector<PlainBlock>& lines) const
{
    std::vector<std::vector<PlainBlock>> parts;
    std::vector<std::vector<Run>> labels;
    std::vector<PdfBox> places; // of labels that stand free
    for (const PlainBlock& line : lines) {
        parts.push_back(partsOf(line, kLeastGap));
        labels.push_back(labelRuns(parts.back()));
        for (const Run& run : labels.back()) {
            if (run.isFree)
                places.push_back(run.block.box);
        }
    }
    std::vector<PlainBlock> blocks;
    for (size_t i = 0; i < lines.size(); ++i) {
        std::erase_if(labels[i], [&places](const Run& run) {
            return !run.isFree && std::ranges::none_of(places, [&run](const PdfBox& place) {
                return isBelow(run.block.box, place, run.block.size);
            });
        });
        const size_t before = blocks.size();
        for (PlainBlock& segment : segmentsOf(parts[i], labels[i])) {
            PlainBlock* above = nullptr;
            for (size_t b = 0; b < before; ++b) {
                PlainBlock& block = blocks[b];
                const float shared = widthShared(block.lastLine, segment.box);
                const bool fits = isNextLine(block.lastLine, segment, m_pitch) && shared > 0 &&
                                  mayJoin(block.text, segment.text);
                if (fits && (!above || shared > widthShared(above->lastLine, segment.box)))
                    above = &block;
            }
            if (above)
                above->add(segment);
            else
                blocks.push_back(std::move(segment));
        }
    }
    return blocks;
}

bool PlainHead::read(PlainCut cut)
{
    std::vector<const PdfGlyph*> glyphs;
    for (const PlainBlock& line : m_lines)
        glyphs.insert(glyphs.end(), line.glyphs.begin(), line.glyphs.end());
    if (cut.isAtTop && m_edge.isKnown())
        fitEdge(glyphs);
    else if (!findEdge(glyphs))
        return false;
    const float edge = m_edge.free.middle();
    std::vector<const PdfGlyph*> left;
    std::vector<const PdfGlyph*> right;
    for (const PdfGlyph* glyph : glyphs)
        ((glyph->box.left + glyph->box.right) / 2 < edge ? left : right).push_back(glyph);
    std::vector<PlainBlock> labels = labelsOf(left);
    for (const PlainBlock& label : labels)
        m_knownLabels += isLabel(label.text) ? 1U : 0U;
    std::vector<PlainBlock> texts = textsOf(plainLines(right));
    for (const PlainBlock& text : texts)
        m_knownLabels += isLabel(text.text) ? 1U : 0U;
    place(std::move(labels), std::move(texts), cut);
    return true;
}

void PlainHead::place(std::vector<PlainBlock> labels, std::vector<PlainBlock> texts, PlainCut cut)
{
    std::vector<PlainExtent> extents;
    for (const PlainBlock& text : texts)
        extents.push_back({text.box.top, text.box.bottom});
    std::vector<PlainExtent> words;
    for (const PlainBlock& label : labels)
        words.push_back({label.box.top, label.box.bottom});
    std::vector<PlainExtent> rows = rowsOf(extents);
    // A label without a value is a row too.
    for (const PlainExtent& word : words) {
        const bool isBesideNone = std::ranges::none_of(
            rows, [&word](const PlainExtent& row) { return row.top < word.bottom && row.bottom > word.top; });
        if (isBesideNone && words.size() > rows.size())
            extents.push_back(word);
    }
    rows = rowsOf(std::move(extents));
    std::vector<size_t> wordOf = wordsOfRows(rows, words, cut);
    if (words.size() > rows.size()) {
        for (size_t i = 0; i < words.size() && !rows.empty(); ++i)
            wordOf[rowAt(rows, words[i])] = i;
    }
    for (const PlainExtent& row : rows)
        m_rows.push_back({.extent = row, .texts = {}});
    for (PlainBlock& text : texts)
        m_rows[rowAt(rows, {text.box.top, text.box.bottom})].texts.push_back(std::move(text));

    // Rows of one label are one row, unless there are labels within them.
    std::vector<Row> kept;
    for (size_t r = 0; r < m_rows.size();) {
        size_t end = r + 1;
        while (end < m_rows.size() && wordOf[end] != kNoWord && wordOf[end] == wordOf[r])
            ++end;
        bool hasLabels = false;
        for (size_t i = r; i < end; ++i)
            hasLabels = hasLabels || std::ranges::any_of(m_rows[i].texts, [](const PlainBlock& text) {
                            return isLabel(text.text);
                        });
        const size_t first = kept.size();
        for (size_t i = r; i < end; ++i) {
            if (i == r || hasLabels) {
                kept.push_back(std::move(m_rows[i]));
                continue;
            }
            kept.back().extent.bottom = m_rows[i].extent.bottom;
            std::ranges::move(m_rows[i].texts, std::back_inserter(kept.back().texts));
        }
        if (wordOf[r] != kNoWord)
            m_labels.push_back({.block = labels[wordOf[r]], .firstRow = first, .rows = kept.size() - first});
        r = end;
    }
    m_rows = std::move(kept);
}

PlainAlign PlainHead::align() const
{
    std::vector<PlainExtent> words;
    std::vector<PlainExtent> cells;
    for (const Label& label : m_labels) {
        words.push_back({label.block.box.top, label.block.box.bottom});
        cells.push_back(
            {m_rows[label.firstRow].extent.top, m_rows[label.firstRow + label.rows - 1].extent.bottom});
    }
    return alignOf(words, cells);
}

void PlainHead::writeRow(PlainTable& table, quint32 number, const Row& row) const
{
    // What stands above each other is one cell.
    std::vector<PlainBlock> texts = row.texts;
    std::ranges::stable_sort(texts, {}, [](const PlainBlock& text) { return text.box.left; });
    std::vector<PlainBlock> cells;
    for (PlainBlock& text : texts) {
        if (!cells.empty() && text.box.left < cells.back().box.right)
            cells.back().add(text);
        else
            cells.push_back(std::move(text));
    }
    constexpr float kBlankCell = 3; // of the size: room for a value that is missing
    float left = m_edge.at;
    const auto boxTo = [&](float right) {
        return PdfBox{.left = left, .top = row.extent.top, .right = right, .bottom = row.extent.bottom};
    };
    if (cells.empty())
        table.addCell(number, 1, boxTo(m_box.right), {});
    for (size_t i = 0; i < cells.size(); ++i) {
        const PlainBlock& cell = cells[i];
        const bool isLast = i + 1 == cells.size();
        const bool isWithoutValue =
            i == 0 && isLabel(cell.text) && cell.box.left - left > cell.size * kBlankCell;
        if (isWithoutValue) {
            const float edge = cell.box.left - 1;
            table.addCell(number, 1, boxTo(edge), {});
            left = edge;
        }
        float right = isLast ? m_box.right : m_columns.edgeBetween(cell.box.right, cells[i + 1].box.left);
        const bool isOpen = isLast && isLabel(cell.text) && right - cell.box.right > cell.size * kBlankCell;
        if (isOpen)
            right = cell.box.right + 1;
        table.addCell(number, 1, boxTo(right), cell.glyphs);
        left = right;
        if (isOpen)
            table.addCell(number, 1, boxTo(m_box.right), {});
    }
}

void PlainHead::writeTo(PlainTable& table) const
{
    const quint32 first = table.table.rows;
    size_t next = 0; // row that has no label yet
    const auto addBlank = [&](size_t row) {
        table.addCell(first + static_cast<quint32>(row), 1,
                      {m_box.left, m_rows[row].extent.top, m_edge.at, m_rows[row].extent.bottom}, {});
    };
    for (const Label& label : m_labels) {
        for (; next < label.firstRow; ++next)
            addBlank(next);
        table.addCell(first + static_cast<quint32>(label.firstRow), static_cast<quint32>(label.rows),
                      {m_box.left, m_rows[label.firstRow].extent.top, m_edge.at,
                       m_rows[label.firstRow + label.rows - 1].extent.bottom},
                      label.block.glyphs);
        next = label.firstRow + label.rows;
    }
    for (; next < m_rows.size(); ++next)
        addBlank(next);
    for (size_t i = 0; i < m_rows.size(); ++i)
        writeRow(table, first + static_cast<quint32>(i), m_rows[i]);
    table.table.rows = first + static_cast<quint32>(m_rows.size());
}

} // namespace budget
