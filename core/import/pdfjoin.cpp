// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pdfjoin.h"

#include "core/parse/form.h"
#include "core/parse/gridform.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr float kSameEdge = 4; // points

QString textOf(const PdfJoinedCell& cell)
{
    QString text;
    for (const PdfPlacedLine& line : cell.lines)
        text += line.line.text;
    return text;
}

bool isBeside(const PdfJoinedCell& a, const PdfJoinedCell& b)
{
    return std::fabs(a.box.left - b.box.left) < kSameEdge && std::fabs(a.box.right - b.box.right) < kSameEdge;
}

/// 产出指标 of 产出指标（0-50分）, or of as much of it as stands on one page.
QString withoutPoints(const QString& text)
{
    constexpr QStringView kOpen = u"(（「『[【";
    constexpr QStringView kPoints = u"(（「『[【)）」』]】0123456789.-—–~～至分";
    const auto open = std::ranges::find_if(text, [kOpen](QChar c) { return kOpen.contains(c); });
    const bool isPoints = std::all_of(open, text.end(), [kPoints](QChar c) { return kPoints.contains(c); });
    return isPoints ? text.left(open - text.begin()) : text;
}

bool isKnownLevel(const QString& text)
{
    const parse::Form& form = parse::specialFundForm();
    const std::string utf8 = withoutPoints(text).toStdString();
    return form.level1.contains(utf8) || form.level2.contains(utf8);
}

bool isKnownWord(const QString& text)
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    return bool(form.column(text)) || bool(form.label(text)) || text == u"定性"_s;
}

/// Words of two cells, not one that a page cuts.
bool areTwoWords(const QString& head, const QString& tail)
{
    return (isKnownLevel(head) && isKnownLevel(tail)) || (isKnownWord(head) && isKnownWord(tail));
}

/// 绩效指标 beside the rows.
bool isSection(const QString& text)
{
    return parse::builtInGridForms().front().isSection(text);
}

/// Puts the part of a table on a new page behind what is there.
class Joiner
{
public:
    void add(const PdfPart& part);
    [[nodiscard]] PdfJoinedTable result() && { return std::move(m_table); }

private:
    using Cells = std::vector<PdfJoinedCell>;
    using Row = std::vector<PdfJoinedCell*>;

    [[nodiscard]] static Row rowOf(Cells& cells, quint32 row);
    [[nodiscard]] static QString headsOf(const Row& row);
    [[nodiscard]] bool isRepeated(const Row& row) const;
    [[nodiscard]] bool isCut(const Row& above, const Row& below) const;
    [[nodiscard]] bool isLevel(const PdfJoinedCell& cell) const;
    [[nodiscard]] bool isBesideRows(const PdfJoinedCell& cell) const;
    void joinSection(Row& above, Row& below);
    void joinMerged(Row& above, Row& below, Cells& cells);
    static void joinRow(Row& above, Row& below);
    [[nodiscard]] Cells cellsOf(const PdfPart& part);
    void joinLevels(Row& above, Row& below, bool isCutRow);
    void noteLevels();

    PdfJoinedTable m_table;
    float m_left = 0;             ///< side of the first part; the others are moved there
    QStringList m_heads;          ///< rows of heads so far
    std::vector<PdfBox> m_levels; ///< the columns under the heads of the two levels
};

Joiner::Row Joiner::rowOf(Cells& cells, quint32 row)
{
    Row found;
    for (PdfJoinedCell& cell : cells) {
        if (cell.row <= row && cell.row + cell.rowSpan > row)
            found.push_back(&cell);
    }
    std::ranges::sort(found, {}, [](const PdfJoinedCell* cell) { return cell->box.left; });
    return found;
}

/// The texts of the row's own cells; nothing when it is no row of heads.
QString Joiner::headsOf(const Row& row)
{
    constexpr qsizetype kFewestHeads = 3;
    const parse::GridForm& form = parse::builtInGridForms().front();
    QStringList texts;
    qsizetype heads = 0;
    for (const PdfJoinedCell* cell : row) {
        const QString text = cell->rowSpan > 1 ? QString() : textOf(*cell);
        if (text.isEmpty())
            continue;
        texts.append(text);
        heads += form.column(text) ? 1 : 0;
    }
    return heads >= kFewestHeads ? texts.join(u'|') : QString();
}

/// True when the row stands word for word above: heads that are printed on each page.
bool Joiner::isRepeated(const Row& row) const
{
    const QString heads = headsOf(row);
    return !heads.isEmpty() && m_heads.contains(heads);
}

/// A row whose cells complete each other is one that the page cuts; two rows have most of their cells twice.
bool Joiner::isCut(const Row& above, const Row& below) const
{
    size_t both = 0;
    size_t one = 0;
    size_t words = 0; // that are one only when both parts are read together
    for (const PdfJoinedCell* lower : below) {
        const auto upper = std::ranges::find_if(
            above, [lower](const PdfJoinedCell* cell) { return isBeside(*cell, *lower); });
        if (upper == above.end())
            return false; // other columns, another row
        const bool hasAbove = !(*upper)->lines.empty();
        const bool hasBelow = !lower->lines.empty();
        const QString head = textOf(**upper);
        const QString tail = textOf(*lower);
        // 时效指标 without an indicator, or 其中：财政资金 with its amount, is a whole row, however well the
        // next one completes it.
        if (hasAbove && hasBelow && areTwoWords(head, tail) && !isKnownLevel(head + tail) &&
            !isKnownWord(head + tail))
            return false;
        // A cell that may stand beside several rows is no part of the question.
        if ((*upper)->rowSpan > 1 || lower->rowSpan > 1 || isLevel(*lower))
            continue;
        both += hasAbove && hasBelow ? 1U : 0U;
        one += hasAbove != hasBelow ? 1U : 0U;
        words += hasAbove && hasBelow && isKnownWord(head + tail) && !isKnownWord(head) ? 1U : 0U;
    }
    constexpr size_t kEnoughWords = 2;
    return words >= kEnoughWords || (both <= one && both + one > 0);
}

bool Joiner::isLevel(const PdfJoinedCell& cell) const
{
    return std::ranges::any_of(m_levels, [&cell](const PdfBox& box) {
        return std::fabs(box.left - cell.box.left) < kSameEdge &&
               std::fabs(box.right - cell.box.right) < kSameEdge;
    });
}

void Joiner::noteLevels()
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    for (const PdfJoinedCell& cell : m_table.cells) {
        const parse::GridForm::Hit hit = form.column(textOf(cell));
        const bool isLevel = hit && hit.target->kind == parse::GridTarget::Kind::Field &&
                             (hit.target->field == Field::Level1 || hit.target->field == Field::Level2);
        if (isLevel)
            m_levels.push_back(cell.box);
    }
}

/// The word of a level stands once beside all its rows, so it may be on either page, or cut by it.
void Joiner::joinLevels(Row& above, Row& below, bool isCutRow)
{
    for (PdfJoinedCell* lower : below) {
        const auto found = std::ranges::find_if(
            above, [lower](const PdfJoinedCell* cell) { return isBeside(*cell, *lower); });
        if (!isLevel(*lower) || found == above.end() || lower->lines.empty())
            continue;
        PdfJoinedCell& upper = **found;
        const QString head = textOf(upper);
        const QString tail = textOf(*lower);
        const bool isOneWord = isKnownLevel(head + tail) && !(isKnownLevel(head) && isKnownLevel(tail));
        if (!head.isEmpty() && !isOneWord && !isCutRow)
            continue;
        std::ranges::move(lower->lines, std::back_inserter(upper.lines));
        lower->lines.clear();
    }
}

bool Joiner::isBesideRows(const PdfJoinedCell& cell) const
{
    return !m_levels.empty() && std::ranges::all_of(m_levels, [&cell](const PdfBox& box) {
        return cell.box.right < box.left + kSameEdge;
    });
}

/// The label beside all rows may stand on either page, or a part of it on each.
void Joiner::joinSection(Row& above, Row& below)
{
    for (PdfJoinedCell* lower : below) {
        const auto found = std::ranges::find_if(
            above, [lower](const PdfJoinedCell* cell) { return isBeside(*cell, *lower); });
        if (!isBesideRows(*lower) || found == above.end() || lower->lines.empty())
            continue;
        const QString head = textOf(**found);
        if (!isSection(head + textOf(*lower)) || isSection(head))
            continue;
        std::ranges::move(lower->lines, std::back_inserter((*found)->lines));
        lower->lines.clear();
    }
}

/// Labels and values beside several rows that a page cuts between two of these: the cells at the left of the
/// first row that are empty, or that hold the rest of a label, are the ends of those above.
void Joiner::joinMerged(Row& above, Row& below, Cells& cells)
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    std::vector<const PdfJoinedCell*> gone;
    for (PdfJoinedCell* lower : below) {
        const auto found = std::ranges::find_if(
            above, [lower](const PdfJoinedCell* cell) { return isBeside(*cell, *lower); });
        if (found == above.end() || isLevel(*lower) || gone.size() + 1 == below.size())
            break;
        const QString head = textOf(**found);
        const QString tail = textOf(*lower);
        // 业务科室审核意见 behind the rows is no rest of the label beside these.
        const bool isRest =
            !form.label(head) && !isSection(head) && !form.label(tail) && form.label(head + tail);
        if (head.isEmpty() || !(tail.isEmpty() || isRest))
            break;
        std::ranges::move(lower->lines, std::back_inserter((*found)->lines));
        (*found)->rowSpan += lower->rowSpan;
        gone.push_back(lower);
    }
    std::erase_if(cells, [&gone](const PdfJoinedCell& cell) { return std::ranges::count(gone, &cell) > 0; });
}

/// Puts the rest of a row that the page cuts behind its beginning.
void Joiner::joinRow(Row& above, Row& below)
{
    for (PdfJoinedCell* lower : below) {
        const auto upper = std::ranges::find_if(
            above, [lower](const PdfJoinedCell* cell) { return isBeside(*cell, *lower); });
        std::ranges::move(lower->lines, std::back_inserter((*upper)->lines));
        lower->lines.clear();
        if (lower->rowSpan > 1) { // goes on beside the rows below
            ++lower->row;
            --lower->rowSpan;
        }
    }
}

Joiner::Cells Joiner::cellsOf(const PdfPart& part)
{
    if (m_table.rows == 0)
        m_left = part.table.box.left;
    const float shift = m_left - part.table.box.left;
    Cells cells;
    for (const PdfTable::Cell& cell : part.table.cells) {
        const PdfBox box{cell.box.left + shift, cell.box.top, cell.box.right + shift, cell.box.bottom};
        PdfJoinedCell placed{.box = box, .row = cell.row, .rowSpan = cell.rowSpan, .lines = {}};
        for (const PdfLine& line : cell.lines)
            placed.lines.push_back({.page = part.page, .line = line});
        cells.push_back(std::move(placed));
    }
    return cells;
}

void Joiner::add(const PdfPart& part)
{
    Cells cells = cellsOf(part);
    QStringList heads;
    for (quint32 row = 0; row < part.table.rows; ++row) {
        if (const QString texts = headsOf(rowOf(cells, row)); !texts.isEmpty())
            heads.append(texts);
    }
    quint32 dropped = 0; // rows of the part that have moved into the row above
    quint32 first = 0;   // the first row that is no repeated head
    if (m_table.rows > 0) {
        while (first < part.table.rows && isRepeated(rowOf(cells, first)))
            ++first;
        Row above = rowOf(m_table.cells, m_table.rows - 1);
        Row below = first < part.table.rows ? rowOf(cells, first) : Row();
        noteLevels();
        const bool isCutRow = !below.empty() && isCut(above, below);
        joinLevels(above, below, isCutRow);
        joinSection(above, below);
        if (!isCutRow && first == 0)
            joinMerged(above, below, cells);
        if (isCutRow) {
            joinRow(above, below);
            std::erase_if(
                cells, [first](const PdfJoinedCell& cell) { return cell.row == first && cell.rowSpan == 1; });
            dropped = 1;
        }
    }
    for (PdfJoinedCell& cell : cells) {
        cell.row += m_table.rows;
        if (dropped > 0 && cell.row > m_table.rows + first)
            cell.row -= dropped;
        m_table.cells.push_back(std::move(cell));
    }
    m_table.rows += part.table.rows - dropped;
    m_heads += heads;
}

} // namespace

bool goesOn(const PdfPart& above, const PdfPart& below)
{
    // Pages to be bound have the wide margin at the left and at the right by turns; scanned ones lie as they
    // may.
    constexpr float kFarthest = 60; // points
    const auto widthOf = [](const PdfPart& part) { return part.table.box.right - part.table.box.left; };
    return below.page == above.page + 1 &&
           std::fabs(above.table.box.left - below.table.box.left) < kFarthest &&
           std::fabs(widthOf(above) - widthOf(below)) < kSameEdge;
}

PdfJoinedTable joinedTable(const std::vector<PdfPart>& parts)
{
    Joiner joiner;
    for (const PdfPart& part : parts)
        joiner.add(part);
    return std::move(joiner).result();
}

} // namespace budget
