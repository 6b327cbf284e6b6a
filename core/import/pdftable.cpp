// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pdftable.h"

#include "core/import/plaintable.h"
#include "core/parse/gridform.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace budget {

namespace {

/// Lines nearer than this, in points, are one: web pages leave room between the frames of their cells, and no
/// text fits in there.
constexpr float kSamePlace = 4;
constexpr float kMeets = 4.5F; ///< lines that come so near to each other meet
constexpr float kGoesOn = 8;   ///< a line whose parts are no farther apart has round corners between them
/// Lines beyond this are a drawing, not a table.
constexpr size_t kMostEdges = 2000;
constexpr size_t kMostBoxes = 400'000;

/// Parts of one line, and lines drawn twice, become one.
std::vector<PdfRule> joined(std::vector<PdfRule> rules)
{
    std::ranges::sort(rules, [](const PdfRule& a, const PdfRule& b) {
        return std::tuple(a.isHorizontal, a.at, a.begin) < std::tuple(b.isHorizontal, b.at, b.begin);
    });
    std::vector<PdfRule> result;
    for (size_t begin = 0; begin < rules.size();) {
        size_t end = begin + 1;
        while (end < rules.size() && rules[end].isHorizontal == rules[begin].isHorizontal &&
               rules[end].at - rules[begin].at <= kSamePlace)
            ++end;
        std::sort(rules.begin() + static_cast<std::ptrdiff_t>(begin),
                  rules.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const PdfRule& a, const PdfRule& b) { return a.begin < b.begin; });
        const size_t first = result.size();
        for (size_t i = begin; i < end; ++i) {
            PdfRule& last = result.empty() ? rules[i] : result.back();
            if (result.size() > first && rules[i].begin - last.end <= kGoesOn)
                last.end = std::max(last.end, rules[i].end);
            else
                result.push_back(rules[i]);
        }
        begin = end;
    }
    return result;
}

bool meet(const PdfRule& horizontal, const PdfRule& vertical)
{
    return horizontal.at >= vertical.begin - kMeets && horizontal.at <= vertical.end + kMeets &&
           vertical.at >= horizontal.begin - kMeets && vertical.at <= horizontal.end + kMeets;
}

/// The lines that hang together, one list for each table.
std::vector<std::vector<PdfRule>> groupsOf(const std::vector<PdfRule>& rules)
{
    std::vector<size_t> parent(rules.size());
    std::iota(parent.begin(), parent.end(), size_t{0});
    const auto find = [&parent](size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    const auto vertical =
        std::ranges::partition_point(rules, [](const PdfRule& rule) { return !rule.isHorizontal; });
    const auto firstHorizontal = static_cast<size_t>(vertical - rules.begin()); // vertical ones come first
    for (size_t v = 0; v < firstHorizontal; ++v) {
        const auto low = std::lower_bound(rules.begin() + static_cast<std::ptrdiff_t>(firstHorizontal),
                                          rules.end(), rules[v].begin - kMeets,
                                          [](const PdfRule& rule, float at) { return rule.at < at; });
        for (auto it = low; it != rules.end() && it->at <= rules[v].end + kMeets; ++it) {
            if (meet(*it, rules[v]))
                parent[find(v)] = find(static_cast<size_t>(it - rules.begin()));
        }
    }
    std::vector<std::vector<PdfRule>> groups;
    std::vector<size_t> groupAt(rules.size(), SIZE_MAX);
    for (size_t i = 0; i < rules.size(); ++i) {
        size_t& group = groupAt[find(i)];
        if (group == SIZE_MAX) {
            group = groups.size();
            groups.emplace_back();
        }
        groups[group].push_back(rules[i]);
    }
    return groups;
}

std::vector<float> edgesOf(std::vector<float> places)
{
    std::ranges::sort(places);
    std::vector<float> edges;
    for (const float place : places) {
        if (edges.empty() || place - edges.back() > kSamePlace)
            edges.push_back(place);
    }
    return edges;
}

/// The boxes of a table that its lines close, each a rectangle of elementary ones.
class BoxFinder
{
public:
    explicit BoxFinder(const std::vector<PdfRule>& rules)
        : m_rules(rules)
    {
        std::vector<float> xs;
        std::vector<float> ys;
        for (const PdfRule& rule : rules) {
            (rule.isHorizontal ? ys : xs).push_back(rule.at);
            // A page may cut a table, and some tables have no lines at their sides.
            std::vector<float>& ends = rule.isHorizontal ? m_xEnds : m_yEnds;
            ends.push_back(rule.begin);
            ends.push_back(rule.end);
        }
        addEnds(xs, m_xEnds);
        addEnds(ys, m_yEnds);
        m_xs = edgesOf(std::move(xs));
        m_ys = edgesOf(std::move(ys));
    }

    [[nodiscard]] bool isTable() const
    {
        const size_t boxes = m_xs.size() * m_ys.size();
        return m_xs.size() >= 2 && m_ys.size() >= 2 && m_xs.size() + m_ys.size() >= 5 &&
               m_xs.size() < kMostEdges && m_ys.size() < kMostEdges && boxes < kMostBoxes;
    }

    [[nodiscard]] PdfTable table() const;

private:
    /// What reaches beyond the outermost lines is an edge too.
    static void addEnds(std::vector<float>& places, const std::vector<float>& ends)
    {
        if (ends.empty())
            return;
        constexpr float kBeyond = 5;
        const auto [low, high] = std::ranges::minmax(ends);
        if (places.empty() || low < std::ranges::min(places) - kBeyond)
            places.push_back(low);
        if (high > std::ranges::max(places) + kBeyond)
            places.push_back(high);
    }

    /// Whether a line closes elementary box (column, row) at its right or at its bottom.
    [[nodiscard]] std::vector<bool> closedRight() const;
    [[nodiscard]] std::vector<bool> closedBottom() const;
    [[nodiscard]] bool hasRowRules() const;
    /// For each elementary box: what closes it, and whether a cell has it already.
    struct Walls
    {
        std::vector<bool> right;
        std::vector<bool> bottom;
        std::vector<bool> isTaken;
    };
    [[nodiscard]] bool goesOnBelow(size_t above, size_t column, size_t endColumn, const Walls& walls) const;
    [[nodiscard]] size_t columns() const { return m_xs.size() - 1; }
    [[nodiscard]] size_t rows() const { return m_ys.size() - 1; }
    [[nodiscard]] size_t indexOf(size_t row, size_t column) const { return row * columns() + column; }
    static size_t edgeAt(const std::vector<float>& edges, float place)
    {
        const auto after = std::ranges::lower_bound(edges, place - kSamePlace);
        const auto index = static_cast<size_t>(after - edges.begin());
        if (index + 1 < edges.size() && std::abs(edges[index + 1] - place) < std::abs(edges[index] - place))
            return index + 1;
        return std::min(index, edges.size() - 1);
    }

    const std::vector<PdfRule>& m_rules;
    std::vector<float> m_xEnds;
    std::vector<float> m_yEnds;
    std::vector<float> m_xs;
    std::vector<float> m_ys;
};

std::vector<bool> BoxFinder::closedRight() const
{
    std::vector<bool> closed(rows() * columns());
    for (const PdfRule& rule : m_rules) {
        const size_t edge = rule.isHorizontal ? 0 : edgeAt(m_xs, rule.at);
        if (edge == 0 || edge > columns())
            continue;
        for (size_t row = 0; row < rows(); ++row) {
            const float middle = (m_ys[row] + m_ys[row + 1]) / 2;
            if (rule.begin <= middle && rule.end >= middle)
                closed[indexOf(row, edge - 1)] = true;
        }
    }
    return closed;
}

std::vector<bool> BoxFinder::closedBottom() const
{
    std::vector<bool> closed(rows() * columns());
    for (const PdfRule& rule : m_rules) {
        const size_t edge = rule.isHorizontal ? edgeAt(m_ys, rule.at) : 0;
        if (edge == 0 || edge > rows())
            continue;
        for (size_t column = 0; column < columns(); ++column) {
            const float middle = (m_xs[column] + m_xs[column + 1]) / 2;
            if (rule.begin <= middle && rule.end >= middle)
                closed[indexOf(edge - 1, column)] = true;
        }
    }
    return closed;
}

bool BoxFinder::hasRowRules() const
{
    return std::ranges::any_of(m_rules, [this](const PdfRule& rule) {
        return rule.isHorizontal && rule.at > m_ys.front() + kSamePlace && rule.at < m_ys.back() - kSamePlace;
    });
}

/// Whether the box of these columns goes on below row \a above: no line parts it, and none stands in it.
bool BoxFinder::goesOnBelow(size_t above, size_t column, size_t endColumn, const Walls& walls) const
{
    for (size_t i = column; i < endColumn; ++i) {
        if (walls.bottom[indexOf(above, i)] || walls.isTaken[indexOf(above + 1, i)])
            return false;
        if (i + 1 < endColumn && walls.right[indexOf(above + 1, i)])
            return false;
    }
    return true;
}

PdfTable BoxFinder::table() const
{
    Walls walls{
        .right = closedRight(), .bottom = closedBottom(), .isTaken = std::vector<bool>(rows() * columns())};
    PdfTable table;
    table.box = {m_xs.front(), m_ys.front(), m_xs.back(), m_ys.back()};
    table.rows = static_cast<quint32>(rows());
    table.hasRowRules = hasRowRules();
    for (size_t row = 0; row < rows(); ++row) {
        for (size_t column = 0; column < columns(); ++column) {
            if (walls.isTaken[indexOf(row, column)])
                continue;
            size_t endColumn = column + 1;
            while (endColumn < columns() && !walls.right[indexOf(row, endColumn - 1)] &&
                   !walls.isTaken[indexOf(row, endColumn)])
                ++endColumn;
            // Down as long as no line crosses the whole width.
            size_t endRow = row + 1;
            while (endRow < rows() && goesOnBelow(endRow - 1, column, endColumn, walls))
                ++endRow;
            for (size_t r = row; r < endRow; ++r) {
                for (size_t c = column; c < endColumn; ++c)
                    walls.isTaken[indexOf(r, c)] = true;
            }
            table.cells.push_back({.box = {m_xs[column], m_ys[row], m_xs[endColumn], m_ys[endRow]},
                                   .row = static_cast<quint32>(row),
                                   .rowSpan = static_cast<quint32>(endRow - row),
                                   .lines = {}});
        }
    }
    return table;
}

bool holds(const PdfBox& box, float x, float y)
{
    return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

float areaOf(const PdfBox& box)
{
    return (box.right - box.left) * (box.bottom - box.top);
}

/// A frame around a page or a drawing is no table. The end of a row that a page cuts may be one cell with
/// text.
bool hasCells(const PdfTable& table)
{
    constexpr size_t kFewestCells = 2;
    const auto filled =
        std::ranges::count_if(table.cells, [](const PdfTable::Cell& cell) { return !cell.lines.empty(); });
    return filled > 1 || (filled == 1 && table.cells.size() >= kFewestCells);
}

/// Whether the lines part the columns only and leave all rows in one cell: below a head stands more than its
/// value. \a isOpen: the table above has no heads here because it goes on from the page before.
bool hasOnlyColumns(const PdfTable& table, bool isOpen)
{
    constexpr std::ptrdiff_t kFewestColumns = 3;
    constexpr size_t kFewestLines = 4;
    const auto isColumn = [isOpen](const PdfTable::Cell& cell) {
        const parse::GridForm& form = parse::builtInGridForms().front();
        return cell.lines.size() >= kFewestLines &&
               (isOpen || std::ranges::any_of(cell.lines, [&form](const PdfLine& line) {
                    return bool(form.column(line.text));
                }));
    };
    return !table.hasRowRules && std::ranges::count_if(table.cells, isColumn) >= kFewestColumns;
}

void addLines(PdfContent& content, std::vector<const PdfGlyph*> glyphs)
{
    for (PdfLine& line : linesOf(std::move(glyphs))) {
        const float top = line.box.top;
        content.items.push_back({.top = top, .isTable = false, .table = {}, .line = std::move(line)});
    }
}

} // namespace

PdfContent linesOfPage(const PdfPage& page)
{
    std::vector<const PdfGlyph*> glyphs;
    glyphs.reserve(page.glyphs.size());
    for (const PdfGlyph& glyph : page.glyphs)
        glyphs.push_back(&glyph);
    PdfContent content;
    addLines(content, std::move(glyphs));
    return content;
}

PdfContent contentOf(const PdfPage& page, PlainTableReader& plain)
{
    std::vector<PdfTable> tables;
    std::vector<PdfRule> rules = joined(page.rules);
    constexpr size_t kMostRules = 6000; // more are a map or a picture
    if (rules.size() > kMostRules)
        rules.clear();
    for (const std::vector<PdfRule>& group : groupsOf(rules)) {
        const BoxFinder finder(group);
        if (finder.isTable())
            tables.push_back(finder.table());
    }
    // A table within another one comes first, so that its text is not taken for that of the outer.
    std::ranges::sort(tables, {}, [](const PdfTable& table) { return areaOf(table.box); });

    std::vector<std::vector<std::vector<const PdfGlyph*>>> inCells(tables.size());
    for (size_t t = 0; t < tables.size(); ++t)
        inCells[t].resize(tables[t].cells.size());
    std::vector<const PdfGlyph*> outside;
    for (const PdfGlyph& glyph : page.glyphs) {
        const float x = (glyph.box.left + glyph.box.right) / 2;
        const float y = (glyph.box.top + glyph.box.bottom) / 2;
        bool isInside = false;
        for (size_t t = 0; t < tables.size() && !isInside; ++t) {
            if (!holds(tables[t].box, x, y))
                continue;
            const auto cell = std::ranges::find_if(tables[t].cells, [x, y](const PdfTable::Cell& candidate) {
                return holds(candidate.box, x, y);
            });
            isInside = cell != tables[t].cells.end();
            if (isInside)
                inCells[t][static_cast<size_t>(cell - tables[t].cells.begin())].push_back(&glyph);
        }
        if (!isInside)
            outside.push_back(&glyph);
    }
    PdfContent content;
    for (size_t t = 0; t < tables.size(); ++t) {
        for (size_t c = 0; c < tables[t].cells.size(); ++c)
            tables[t].cells[c].lines = linesOf(inCells[t][c], &tables[t].cells[c].box);
        if (hasCells(tables[t]) && !hasOnlyColumns(tables[t], plain.isOpen())) {
            content.items.push_back(
                {.top = tables[t].box.top, .isTable = true, .table = tables[t], .line = {}});
            continue;
        }
        for (std::vector<const PdfGlyph*>& glyphs : inCells[t])
            outside.insert(outside.end(), glyphs.begin(), glyphs.end());
    }
    for (PdfTable& table : plain.read(outside)) {
        table.isByDistance = true;
        const float top = table.box.top;
        content.items.push_back({.top = top, .isTable = true, .table = std::move(table), .line = {}});
    }
    addLines(content, std::move(outside));
    std::ranges::stable_sort(content.items, {}, &PdfContent::Item::top);
    return content;
}

} // namespace budget
