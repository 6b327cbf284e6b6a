// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaintable.h"

#include "core/import/plainblocks.h"
#include "core/import/plaincolumns.h"
#include "core/import/plainhead.h"
#include "core/import/plainrows.h"
#include "core/parse/form.h"
#include "core/parse/gridform.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr float kWideGap = 1; // of the size: words of one text stand nearer to each other

const parse::GridForm& generalForm()
{
    return parse::builtInGridForms().front();
}

PlainExtent extentOf(const PlainBlock& block)
{
    return {block.box.top, block.box.bottom};
}

/// 编制单位：… above a table, or its year.
bool isAboveTable(const QString& text)
{
    const qsizetype colon = text.indexOf(QChar(u'：')) >= 0 ? text.indexOf(QChar(u'：')) : text.indexOf(u':');
    const bool isYear = text.size() <= 12 && text.contains(u"年度"_s) && text.contains(u"20"_s);
    return isYear || (colon > 0 && generalForm().label(QStringView(text).first(colon)));
}

/// Whether there are columns with one short word in each row: operator, weight, core mark. Without them a row
/// is told from a wrapped cell by guessing. Forms with labels above their rows that lack one of them put the
/// money in columns of its own there; such tables are left to people.
bool tellsRows(const PlainColumns& columns, bool hasLabelsAbove)
{
    const std::ptrdiff_t fewest = hasLabelsAbove ? 3 : 2;
    return std::ranges::count(columns.columns, PlainColumns::Kind::Anchor, &PlainColumns::Column::kind) >=
           fewest;
}

/// A label that begins a line below the rows: 审核意见 and the like.
bool isLabelBelow(const PlainBlock& line)
{
    const std::vector<PlainBlock> parts = partsOf(line, kWideGap);
    const QString& text = parts.front().text;
    const parse::GridForm::Hit hit = generalForm().label(text);
    using Kind = parse::GridTarget::Kind;
    const bool isScore = hit && hit.target->kind == Kind::Extra && hit.target->name == "totalScore"_L1;
    return hit && !isScore && !generalForm().isSection(text) && !generalForm().isTotal(text) &&
           !generalForm().column(text);
}

} // namespace

/// The part of a page that one table may take: from its title, or from the top of the page, to the next
/// title.
class PlainSection
{
public:
    PlainSection(PlainTableReader& reader, std::span<const PlainBlock> lines, float pitch, bool isCut)
        : m_reader(reader)
        , m_lines(lines)
        , m_pitch(pitch)
        , m_isCut(isCut)
    {}

    /// \a goesOn: a table of the page before may go on here.
    [[nodiscard]] std::optional<PlainTable> read(bool goesOn);
    /// Labels or heads stand here: what is no table to the reader is one to people.
    [[nodiscard]] bool looksLikeTable() const;

private:
    struct Body
    {
        size_t begin = 0; ///< lines
        size_t heads = 0; ///< the line with the heads of the indicators; end: there is none
        size_t firstHead = 0;
        size_t tail = 0; ///< labels below the rows
        size_t end = 0;
    };
    [[nodiscard]] Body body(bool goesOn) const;
    [[nodiscard]] std::optional<PlainColumns> columnsOf(const Body& body,
                                                        const std::vector<const PdfGlyph*>& rows) const;
    [[nodiscard]] bool readHead(const Body& body, size_t end, const PlainColumns& columns);
    [[nodiscard]] std::vector<const PdfGlyph*> glyphs(size_t begin, size_t end) const;
    void addRows(std::vector<const PdfGlyph*> glyphs, const PlainBlock* heads);
    void addWords(const PlainColumns::Column& column, std::vector<PlainBlock> words,
                  std::span<const PlainExtent> rows, quint32 firstRow, float above);
    [[nodiscard]] std::vector<PlainBlock> wordsIn(const PlainColumns::Column& column,
                                                  std::vector<const PdfGlyph*> glyphs) const;
    [[nodiscard]] std::vector<PlainExtent> rowsIn(const std::vector<std::vector<PlainBlock>>& blocks) const;

    PlainTableReader& m_reader;
    std::span<const PlainBlock> m_lines;
    float m_pitch = 0;
    bool m_isCut = false; ///< the page ends with this section
    bool m_goesOn = false;
    bool m_isUnclear = false; ///< there are words that no row was found for
    PlainTable m_out;
};

std::vector<const PdfGlyph*> PlainSection::glyphs(size_t begin, size_t end) const
{
    std::vector<const PdfGlyph*> result;
    for (size_t i = begin; i < end; ++i)
        result.insert(result.end(), m_lines[i].glyphs.begin(), m_lines[i].glyphs.end());
    return result;
}

PlainSection::Body PlainSection::body(bool goesOn) const
{
    Body body{
        .begin = 0, .heads = m_lines.size(), .firstHead = 0, .tail = m_lines.size(), .end = m_lines.size()};
    if (!goesOn) {
        while (body.begin < m_lines.size() &&
               (generalForm().isTitle(m_lines[body.begin].text) || isAboveTable(m_lines[body.begin].text)))
            ++body.begin;
    }
    for (size_t i = body.begin; i < m_lines.size() && body.heads == m_lines.size(); ++i) {
        if (PlainHeads(m_lines[i]).isRowOfHeads)
            body.heads = i;
    }
    // Heads that are wrapped stand around the others.
    body.firstHead = body.heads;
    while (body.heads < m_lines.size() && body.firstHead > body.begin &&
           (isNextLine(m_lines[body.firstHead - 1].lastLine, m_lines[body.firstHead], m_pitch)))
        --body.firstHead;
    const size_t firstRow = body.heads < m_lines.size()                     ? body.heads + 1
                            : goesOn && !m_reader.m_columns.columns.empty() ? body.begin
                                                                            : m_lines.size();
    for (size_t i = firstRow; i < m_lines.size() && body.tail == m_lines.size(); ++i) {
        if (isLabelBelow(m_lines[i]))
            body.tail = i;
    }
    return body;
}

bool PlainSection::looksLikeTable() const
{
    constexpr size_t kFewest = 3;
    size_t known = 0;
    for (const PlainBlock& line : m_lines) {
        for (const PlainBlock& part : partsOf(line, kWideGap))
            known += generalForm().column(part.text) || generalForm().label(part.text) ? 1U : 0U;
    }
    return known >= kFewest;
}

/// Below the heads, or those of the page before; none where a title and labels stand alone. Nothing when what
/// stands here is no table.
std::optional<PlainColumns> PlainSection::columnsOf(const Body& body,
                                                    const std::vector<const PdfGlyph*>& rows) const
{
    if (body.heads < m_lines.size()) {
        auto found = columnsBelow(PlainHeads(m_lines[body.heads]), m_lines[body.heads], rows, m_pitch);
        return found && tellsRows(*found, body.firstHead > body.begin) ? std::move(found) : std::nullopt;
    }
    PlainColumns columns;
    if (m_goesOn && !m_reader.m_columns.columns.empty()) {
        constexpr size_t kFew = 50; // one glyph of so many may stand out of its column
        columns = m_reader.m_columns;
        columns.fit(rows, m_lines[body.begin].size);
        if (columns.crossings(rows) * kFew > rows.size())
            return std::nullopt;
    }
    return columns;
}

/// The labels above the rows, up to line \a end. False when what stands here is no table.
bool PlainSection::readHead(const Body& body, size_t end, const PlainColumns& columns)
{
    const bool hasHeads = body.heads < m_lines.size();
    PlainHead head(m_lines.subspan(body.begin, end - body.begin), m_pitch, columns, m_out.table.box,
                   m_reader.m_edge);
    const bool isTable = head.read({.isAtTop = m_goesOn, .isAtBottom = m_isCut && !hasHeads});
    // A table whose heads stand on the next page is told by its title and its labels.
    const size_t fewestLabels = m_isCut && body.begin > 0 ? 2 : 3;
    if (!m_goesOn && !hasHeads && head.labelCount() < fewestLabels)
        return false;
    if (!isTable && !hasHeads)
        return false;
    if (isTable)
        m_reader.m_edge = head.edge();
    if (const PlainAlign align = head.align(); isTable && align != PlainAlign::Unknown)
        m_reader.m_align = align;
    head.writeTo(m_out);
    return true;
}

std::optional<PlainTable> PlainSection::read(bool goesOn)
{
    m_goesOn = goesOn;
    const Body body = this->body(goesOn);
    if (body.begin == m_lines.size())
        return std::nullopt;
    const bool hasHeads = body.heads < m_lines.size();
    const PdfBox box = blockOf(glyphs(body.begin, m_lines.size())).box;
    const std::vector<const PdfGlyph*> rows = glyphs(hasHeads ? body.firstHead : body.begin, body.tail);
    std::optional<PlainColumns> found = columnsOf(body, rows);
    if (!found)
        return std::nullopt;
    PlainColumns& columns = *found;
    constexpr float kMargin = 2;
    if (!goesOn || m_reader.m_box.right <= m_reader.m_box.left) {
        m_reader.m_box = {box.left - kMargin, box.top, box.right + kMargin, box.bottom};
        m_reader.m_edge = {};
    }
    if (hasHeads)
        columns.addSection(m_reader.m_box.left, rows, m_lines[body.heads].size);
    if (!columns.columns.empty()) {
        columns.columns.front().left = m_reader.m_box.left;
        columns.columns.back().right = m_reader.m_box.right;
    }
    m_out.table.box = {m_reader.m_box.left, box.top, m_reader.m_box.right, box.bottom};
    m_reader.m_columns = columns;

    const size_t headEnd = hasHeads ? body.firstHead : columns.columns.empty() ? m_lines.size() : body.begin;
    if (headEnd > body.begin && !readHead(body, headEnd, columns))
        return std::nullopt;
    if (!columns.columns.empty())
        addRows(rows, hasHeads ? &m_lines[body.heads] : nullptr);
    if (m_isUnclear)
        return std::nullopt;
    if (body.tail < m_lines.size()) {
        PlainHead tail(m_lines.subspan(body.tail), m_pitch, columns, m_out.table.box, {});
        static_cast<void>(tail.read({.isAtTop = false, .isAtBottom = m_isCut}));
        tail.writeTo(m_out);
    }
    std::ranges::stable_sort(m_out.table.cells, [](const PdfTable::Cell& a, const PdfTable::Cell& b) {
        return std::pair(a.row, a.box.left) < std::pair(b.row, b.box.left);
    });
    return std::move(m_out);
}

/// The texts of one column; what each cell wraps is one of them.
std::vector<PlainBlock> PlainSection::wordsIn(const PlainColumns::Column& column,
                                              std::vector<const PdfGlyph*> glyphs) const
{
    const parse::Form& form = parse::specialFundForm();
    const auto isLevel = [&form](const QString& text) {
        const std::string utf8 = text.toStdString();
        return form.level1.contains(utf8) || form.level2.contains(utf8);
    };
    std::vector<PlainBlock> blocks;
    for (PlainBlock& line : plainLines(std::move(glyphs))) {
        bool isNext = !blocks.empty() && isNextLine(blocks.back().lastLine, line, m_pitch);
        if (isNext && column.kind == PlainColumns::Kind::Anchor) // only a head is wrapped
            isNext = bool(generalForm().column(blocks.back().text + line.text));
        // Two words may stand as near to each other as the lines of one.
        if (isNext && column.kind == PlainColumns::Kind::Level)
            isNext = !(isLevel(blocks.back().text) && isLevel(line.text) &&
                       !isLevel(blocks.back().text + line.text));
        if (isNext)
            blocks.back().add(line);
        else
            blocks.push_back(std::move(line));
    }
    return blocks;
}

/// The rows below the heads, from what stands in each of them.
std::vector<PlainExtent> PlainSection::rowsIn(const std::vector<std::vector<PlainBlock>>& blocks) const
{
    using Kind = PlainColumns::Kind;
    const std::vector<PlainColumns::Column>& columns = m_reader.m_columns.columns;
    std::vector<PlainExtent> texts;
    std::vector<PlainExtent> anchors;
    for (size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].kind == Kind::Section || columns[c].kind == Kind::Level)
            continue;
        for (const PlainBlock& block : blocks[c]) {
            texts.push_back(extentOf(block));
            if (columns[c].kind == Kind::Anchor)
                anchors.push_back(extentOf(block));
        }
    }
    std::vector<PlainExtent> rows = rowsOf(texts);
    const std::vector<PlainExtent> anchored = rowsOf(anchors);
    // Rows without any room between them: lines go to the anchor that is nearest.
    const bool isTight = std::ranges::any_of(rows, [&anchored](const PlainExtent& row) {
        return std::ranges::count_if(anchored, [&row](const PlainExtent& anchor) {
                   return anchor.top < row.bottom && anchor.bottom > row.top;
               }) > 1;
    });
    return isTight ? anchored : rows;
}

void PlainSection::addWords(const PlainColumns::Column& column, std::vector<PlainBlock> words,
                            std::span<const PlainExtent> rows, quint32 firstRow, float above)
{
    if (rows.empty())
        return;
    std::vector<size_t> wordOf(rows.size(), kNoWord);
    if (column.kind == PlainColumns::Kind::Level) {
        std::vector<PlainExtent> extents;
        for (const PlainBlock& word : words)
            extents.push_back(extentOf(word));
        // A row that holds nothing else, or rows that were taken for one: either way rows would be mixed up.
        m_isUnclear = m_isUnclear || words.size() > rows.size();
        wordOf = wordsOfRows(rows, extents, {.isAtTop = m_goesOn && firstRow == 0, .isAtBottom = m_isCut},
                             above, m_reader.m_align);
    }
    // The one word of a level may stand on another page: these rows share its cell all the same.
    const bool isOnOtherPage = column.kind == PlainColumns::Kind::Level && words.empty();
    const bool isSpread =
        isOnOtherPage || std::ranges::any_of(wordOf, [](size_t word) { return word != kNoWord; });
    for (size_t r = 0; r < rows.size();) {
        std::vector<const PdfGlyph*> glyphs;
        size_t end = r + 1;
        if (isSpread) {
            while (end < rows.size() && wordOf[end] == wordOf[r])
                ++end;
            if (wordOf[r] != kNoWord)
                glyphs = words[wordOf[r]].glyphs;
        } else {
            for (const PlainBlock& word : words) {
                if (rowAt(rows, extentOf(word)) == r)
                    glyphs.insert(glyphs.end(), word.glyphs.begin(), word.glyphs.end());
            }
        }
        m_out.addCell(firstRow + static_cast<quint32>(r), static_cast<quint32>(end - r),
                      {column.left, rows[r].top, column.right, rows[end - 1].bottom}, std::move(glyphs));
        r = end;
    }
}

void PlainSection::addRows(std::vector<const PdfGlyph*> glyphs, const PlainBlock* heads)
{
    using Kind = PlainColumns::Kind;
    const std::vector<PlainColumns::Column>& columns = m_reader.m_columns.columns;
    std::vector<std::vector<const PdfGlyph*>> inColumn(columns.size());
    for (const PdfGlyph* glyph : glyphs)
        inColumn[m_reader.m_columns.at((glyph->box.left + glyph->box.right) / 2)].push_back(glyph);
    std::vector<std::vector<PlainBlock>> blocks(columns.size());
    for (size_t c = 0; c < columns.size(); ++c)
        blocks[c] = wordsIn(columns[c], inColumn[c]);

    const quint32 firstRow = m_out.table.rows;
    quint32 next = firstRow;
    if (heads) {
        for (size_t c = 0; c < columns.size(); ++c) {
            if (columns[c].kind == Kind::Section)
                continue;
            std::vector<const PdfGlyph*> head;
            while (!blocks[c].empty() && blocks[c].front().box.top < heads->box.bottom) {
                const PlainBlock& block = blocks[c].front();
                head.insert(head.end(), block.glyphs.begin(), block.glyphs.end());
                blocks[c].erase(blocks[c].begin());
            }
            m_out.addCell(next, 1, {columns[c].left, heads->box.top, columns[c].right, heads->box.bottom},
                          std::move(head));
        }
        ++next;
    }
    const std::vector<PlainExtent> rows = rowsIn(blocks);
    const auto rowCount = static_cast<quint32>(rows.size()) + (next - firstRow);
    // The label beside all rows tells where words stand, unless it may be on another page.
    const bool isWhole = heads && !m_isCut;
    if (columns.front().kind == Kind::Section && !blocks.front().empty() && isWhole && !rows.empty()) {
        const PlainExtent label{blocks.front().front().box.top, blocks.front().back().box.bottom};
        const PlainExtent all{heads->box.top, rows.back().bottom};
        m_reader.m_align = alignOf(std::span(&label, 1), std::span(&all, 1));
    }
    for (size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].kind == Kind::Section && rowCount > 0) {
            m_out.addCell(firstRow, rowCount,
                          {columns[c].left, m_out.table.box.top, columns[c].right, m_out.table.box.bottom},
                          inColumn[c]);
        } else {
            addWords(columns[c], std::move(blocks[c]), rows, next,
                     heads ? heads->box.bottom : m_out.table.box.top - m_lines.front().size);
        }
    }
    m_out.table.rows = firstRow + rowCount;
}

std::vector<PdfTable> PlainTableReader::read(std::vector<const PdfGlyph*>& glyphs)
{
    std::vector<PdfTable> tables;
    const bool wasOpen = std::exchange(m_isOpen, false);
    m_hasUnclear = false;
    std::vector<PlainBlock> lines = plainLines(glyphs);
    while (!lines.empty() && isPageNumber(lines.back().text))
        lines.pop_back();
    size_t first = 0;
    while (first < lines.size() && isPageNumber(lines[first].text))
        ++first;
    if (first == lines.size())
        return tables;
    if (const float pitch = pitchOf(lines); pitch > 0 && (m_pitch == 0 || pitch < m_pitch))
        m_pitch = pitch;
    std::unordered_set<const PdfGlyph*> taken;
    for (size_t begin = first; begin < lines.size();) {
        size_t end = begin + 1;
        while (end < lines.size() && !generalForm().isTitle(lines[end].text))
            ++end;
        const bool isFirst = begin == first && !generalForm().isTitle(lines[begin].text);
        const bool isLast = end == lines.size();
        const bool goesOn = isFirst && wasOpen;
        PlainSection section(*this, std::span(lines).subspan(begin, end - begin), m_pitch, isLast);
        if (std::optional<PlainTable> found = section.read(goesOn)) {
            tables.push_back(std::move(found->table));
            taken.insert(found->taken.begin(), found->taken.end());
            m_isOpen = isLast;
        } else {
            m_hasUnclear = m_hasUnclear || section.looksLikeTable();
        }
        begin = end;
    }
    std::erase_if(glyphs, [&taken](const PdfGlyph* glyph) { return taken.contains(glyph); });
    return tables;
}

} // namespace budget
