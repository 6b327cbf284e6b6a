// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridcolumns.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

constexpr size_t kFewestColumns = 3;

/// False when too few cells are known heads: nearly every row of a long list, which is done with at once.
bool mayBeHeads(const GridForm& form, const GridRow& row)
{
    size_t known = 0;
    size_t left = row.cells.size();
    for (const GridRow::Cell& cell : row.cells) {
        if (known + left-- < kFewestColumns)
            return false;
        known += !cell.text.isEmpty() && form.column(cell.text.text) ? 1U : 0U;
        if (known == kFewestColumns)
            return true;
    }
    return false;
}

/// Whether \a column, known by a word in its head, is of a year before the one in \a head: 2023年指标值.
bool isOfEarlierYear(const GridColumns::Column& column, const CellText& head)
{
    static const QRegularExpression kYear(u"20\\d\\d"_s);
    const QString year = kYear.match(head.text).captured();
    return column.isHeld && !year.isEmpty() && kYear.match(column.head.text).captured() < year;
}

} // namespace

size_t GridColumns::lastBlock() const
{
    return m_columns.empty() ? 0 : m_columns.back().block;
}

/// Whether a head before \a head says \a target already, and not of an earlier year.
bool GridColumns::hasSaid(const GridTarget& target, const CellText& head) const
{
    return std::ranges::any_of(m_columns, [&, block = lastBlock()](const Column& other) {
        return !other.isOfProject && other.block == block && other.target == target &&
               !isOfEarlierYear(other, head);
    });
}

/// A head that the form knows. A level that is said again behind the values begins a second block.
void GridColumns::addKnown(Column column)
{
    column.block = lastBlock();
    const auto same = std::ranges::find_if(m_columns, [&column](const Column& other) {
        return !other.isOfProject && other.block == column.block && other.target == column.target;
    });
    const bool isRepeated = same != m_columns.end();
    const bool isLevel =
        column.isOf(Field::Level1) || column.isOf(Field::Level2) || column.isOf(Field::IndicatorName);
    if (isRepeated && isLevel && column.block == 0 && has(Field::Value))
        column.block = 1;
    else if (isRepeated) // the head that is spelled so is meant, not one before that only holds the word
        (same->isHeld ? same->target : column.target) = GridTarget::asPrinted();
    m_columns.push_back(std::move(column));
}

std::optional<GridColumns> GridColumns::read(const GridForm& form, const GridRow& row)
{
    if (!mayBeHeads(form, row))
        return std::nullopt;
    GridColumns result;
    size_t known = 0;
    std::vector<Column> leading; // that no description knows
    for (const GridRow::Cell& cell : row.cells) {
        const QString& text = cell.text.text;
        if (cell.text.isEmpty())
            continue;
        Column column{.begin = cell.cell->column,
                      .end = cell.cell->endColumn(),
                      .target = GridTarget::asPrinted(),
                      .head = cell.text};
        const GridForm::Hit exact = form.column(text);
        const GridTarget* const held = exact || known == 0 ? nullptr : form.columnHolding(text);
        column.isHeld = held && !result.hasSaid(*held, cell.text);
        if (exact || column.isHeld) {
            column.target = exact ? *exact.target : *held;
            result.addKnown(std::move(column));
            ++known;
        } else if (const GridForm::Hit label = form.label(text); label && known == 0) {
            column.target = *label.target;
            column.isOfProject = label.target->kind == Kind::Field || label.target->kind == Kind::Extra;
            if (column.isOfProject) // or it is the section label
                result.m_columns.push_back(std::move(column));
        } else if (form.isSection(text)) {
            continue;
        } else if (known == 0) {
            column.isOfProject = true;
            leading.push_back(std::move(column));
        } else {
            column.block = result.lastBlock();
            result.m_columns.push_back(std::move(column));
        }
    }
    result.m_isFlat = std::ranges::any_of(result.m_columns, &Column::isOfProject);
    // In a flat list such a column holds something of the row; elsewhere it is the label beside all rows.
    if (result.m_isFlat) {
        std::ranges::move(leading, std::back_inserter(result.m_columns));
        std::ranges::sort(result.m_columns, {}, &Column::begin);
    }
    const bool isHead = known >= kFewestColumns && result.has(Field::IndicatorName);
    return isHead ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<GridColumns> GridColumns::dividedBy(const GridForm& form, const GridRow& row) const
{
    std::vector<Column> parts;
    bool isKnown = false;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty() || cell.cell->endColumn() <= begin())
            continue;
        // Where no cells are merged, blanks follow a head that spans several columns.
        const auto after = std::ranges::find_if(
            m_columns, [&cell](const Column& column) { return column.begin > cell.cell->column; });
        const Column* const over = after == m_columns.begin() ? nullptr : &*std::prev(after);
        const quint32 next = after == m_columns.end() ? row.cells.back().cell->endColumn() : after->begin;
        const quint32 end = over ? std::max(over->end, next) : 0;
        const bool isUnder =
            over && end >= cell.cell->endColumn() && end - over->begin > cell.cell->columnSpan;
        if (!isUnder || !looksLikeLabel(cell.text.joined()))
            return std::nullopt;
        Column part = *over;
        part.begin = cell.cell->column;
        part.end = cell.cell->endColumn();
        part.head = cell.text;
        const GridForm::Hit exact = form.column(cell.text.text);
        const GridTarget* const held = exact ? exact.target : form.columnHolding(cell.text.text);
        part.isHeld = !exact;
        part.target = held ? *held : GridTarget::asPrinted();
        isKnown = isKnown || held;
        const auto same = std::ranges::find_if(
            parts, [&part, held](const Column& other) { return held && other.target == part.target; });
        if (same != parts.end()) {
            const bool isBetter = same->isHeld && (!part.isHeld || isOfEarlierYear(*same, part.head));
            (isBetter ? same->target : part.target) = GridTarget::asPrinted();
        }
        parts.push_back(std::move(part));
    }
    constexpr size_t kFewestParts = 2;
    if (!isKnown || parts.size() < kFewestParts)
        return std::nullopt;
    GridColumns result = *this;
    std::erase_if(result.m_columns, [&parts](const Column& column) {
        return std::ranges::any_of(parts,
                                   [&column](const Column& part) { return part.begin == column.begin; });
    });
    std::ranges::move(parts, std::back_inserter(result.m_columns));
    std::ranges::sort(result.m_columns, {}, &Column::begin);
    return result;
}

const GridColumns::Column* GridColumns::at(const GridCell& cell) const
{
    const auto after = std::ranges::partition_point(
        m_columns, [&cell](const Column& column) { return column.end <= cell.column; });
    return after != m_columns.end() && after->begin < cell.endColumn() ? &*after : nullptr;
}

bool GridColumns::has(Field field, size_t block) const
{
    return std::ranges::any_of(m_columns, [field, block](const Column& column) {
        return column.block == block && column.isOf(field);
    });
}

bool GridColumns::has(Field field) const
{
    return std::ranges::any_of(m_columns, [field](const Column& column) { return column.isOf(field); });
}

} // namespace budget::parse
