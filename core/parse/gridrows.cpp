// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridrows.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/gridindicator.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

constexpr size_t kMostRows = std::numeric_limits<quint16>::max(); // SourceMap counts rows in 16 bits

} // namespace

void GridRows::begin()
{
    m_levels = {};
    m_goal = {};
}

void GridRows::setGoal(const CellText& goal)
{
    qsizetype end = goal.text.size();
    while (end > 0 && (goal.text[end - 1] == u':' || goal.text[end - 1] == u'：'))
        --end;
    m_goal = end < goal.text.size() ? goal.sliced(0, end) : goal;
}

void GridRows::readSection(const GridRow::Cell& cell)
{
    const GridForm::Hit hit = m_form.label(cell.text.text);
    if (hit && hit.target->kind == Kind::Goal) {
        setGoal(cell.text);
    } else if (const auto block = m_form.blockOf(cell.text.text)) {
        m_block = *block;
    }
    m_writer.markFurniture(cell.text);
}

/// 总分 | 100 | 95.5
bool GridRows::readTotal(const GridRow& row, Project& project)
{
    const auto first =
        std::ranges::find_if(row.cells, [](const GridRow::Cell& cell) { return !cell.text.isEmpty(); });
    if (first == row.cells.end())
        return false;
    const GridForm::Hit hit = m_form.label(first->text.text);
    const bool isScore = hit && hit.target->kind == Kind::Extra && hit.target->name == "totalScore"_L1;
    if (!isScore && !m_form.isTotal(first->text.text))
        return false;
    m_writer.markFurniture(first->text);
    for (const GridRow::Cell& cell : row.cells) {
        if (&cell == &*first || cell.text.isEmpty())
            continue;
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        const bool isTotalScore =
            column && column->target.kind == Kind::Extra && column->target.name == "score"_L1;
        if (isTotalScore && !findExtra(project.extras, u"totalScore"))
            project.extras.push_back(m_writer.extra(u"totalScore"_s, cell.text));
        else if (column && column->isOf(Field::IndicatorWeight))
            m_writer.markFurniture(cell.text);
    }
    return true;
}

bool GridRows::isOfOtherTable(const GridRow& row) const
{
    constexpr size_t kFewestHeads = 2;
    size_t heads = 0;
    size_t labels = 0;
    const CellText* level = nullptr;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (!looksLikeLabel(cell.text.joined()))
            return false;
        ++heads;
        labels += m_form.label(cell.text.text) ? 1U : 0U;
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        const bool isLevel = column && (column->isOf(Field::Level1) || column->isOf(Field::Level2));
        if (isLevel && !level)
            level = &cell.text;
    }
    // Labels with values beside them, such as who signs, are no heads.
    const bool hasPairs = labels * 2 >= heads;
    if (heads < kFewestHeads || hasPairs || !level || m_form.isLevel(level->joined()))
        return false;
    // Where the levels above have names of their own, a table is another one when its columns are.
    const CellText& above = m_levels.front().first.text;
    const bool isAligned = std::ranges::all_of(row.cells, [this](const GridRow::Cell& cell) {
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        return cell.text.isEmpty() ||
               (column && column->begin == cell.cell->column && column->end == cell.cell->endColumn());
    });
    return above.isEmpty() || m_form.isLevel(above.joined()) || !isAligned;
}

/// Whether \a row, which nobody has filled in, was read: it holds nothing but levels and …… or /.
bool GridRows::readUnfilled(const GridRow& row)
{
    const auto isFiller = [this](const GridRow::Cell& cell) {
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        const bool isBeside = cell.cell->endColumn() <= m_columns.begin();
        return !cell.text.isEmpty() && !isBeside &&
               !(column && (column->isOf(Field::Level1) || column->isOf(Field::Level2)));
    };
    const auto isBlank = [](const GridRow::Cell& cell) {
        return std::ranges::none_of(cell.text.text, [](QChar c) { return c.isLetterOrNumber(); });
    };
    bool hasFiller = false;
    for (const GridRow::Cell& cell : row.cells) {
        if (!isFiller(cell))
            continue;
        if (!isBlank(cell))
            return false; // nearly every row
        hasFiller = true;
    }
    if (!hasFiller)
        return false;
    for (const GridRow::Cell& cell : row.cells) {
        if (isFiller(cell))
            m_writer.markFurniture(cell.text);
        else if (!cell.text.isEmpty() && cell.cell->endColumn() <= m_columns.begin())
            readSection(cell);
    }
    for (size_t block = 0; block < m_columns.blockCount(); ++block) {
        readLevels(row, block);
        passLevels(m_levels[block]);
    }
    return true;
}

bool GridRows::read(const GridRow& row, Project& project)
{
    if (readUnfilled(row))
        return true;
    const GridRow::Cell* first = nullptr;
    bool hasName = false;
    bool isSpread = false; // a cell over the name and its neighbours: a remark, no indicator
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (cell.cell->endColumn() <= m_columns.begin()) {
            readSection(cell);
            continue;
        }
        if (!first)
            first = &cell;
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        const bool isName = column && column->isOf(Field::IndicatorName);
        hasName = hasName || isName;
        isSpread = isSpread || (column && column->end < cell.cell->endColumn() && !isName &&
                                cell.cell->columnSpan > 2 && row.only() == &cell);
    }
    if (!first)
        return true;
    const bool isAlone = row.only() == first;
    const GridForm::Hit label = isAlone ? m_form.label(first->text.text) : GridForm::Hit();
    const bool isGoal = label && label.target->kind == Kind::Goal;
    if (isAlone && (isGoal || (m_form.isSection(first->text.text) && m_form.blockOf(first->text.text)))) {
        readSection(*first);
        return true;
    }
    if (isAlone && isBand(*first)) {
        readBand(*first);
        return true;
    }
    if (readTotal(row, project))
        return true;
    const bool isLevelsOnly = std::ranges::all_of(row.cells, [this](const GridRow::Cell& cell) {
        const GridColumns::Column* const column = m_columns.at(*cell.cell);
        return cell.text.isEmpty() || cell.cell->endColumn() <= m_columns.begin() ||
               (column && (column->isOf(Field::Level1) || column->isOf(Field::Level2)));
    });
    if ((!hasName && !isLevelsOnly) || isSpread)
        return false;
    for (size_t block = 0; block < m_columns.blockCount(); ++block)
        readBlock(row, project, block);
    return true;
}

IndicatorBlock GridRows::kindOf(size_t block) const
{
    if (m_columns.blockCount() == 1)
        return m_block;
    const std::vector<IndicatorBlock>& kinds = m_form.sideBySide();
    if (block < kinds.size())
        return kinds[block];
    return block == 0 ? IndicatorBlock::LongTerm : IndicatorBlock::Annual;
}

/// The levels that begin in \a row. Of two blocks, the second may share the first level of the first.
void GridRows::readLevels(const GridRow& row, size_t block)
{
    Levels& levels = m_levels[block];
    const bool sharesFirst = block > 0 && !m_columns.has(Field::Level1, block);
    for (const GridRow::Cell& cell : row.cells) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : m_columns.at(*cell.cell);
        if (!column)
            continue;
        const bool isOfBlock = column->block == block;
        if (column->isOf(Field::Level1) && (isOfBlock || (sharesFirst && column->block == 0))) {
            levels.first.take(cell.text);
            levels.second = {};
        } else if (column->isOf(Field::Level2) && isOfBlock) {
            levels.second.take(cell.text);
        }
    }
}

/// A level that has no row is printed for nothing; a word that is none must not vanish.
void GridRows::passLevels(Levels& levels)
{
    for (GridLevel* const level : {&levels.first, &levels.second}) {
        const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
        if (std::ranges::none_of(level->printed.text, isWord) || m_form.isLevel(level->text.joined()))
            useLevel(*level);
    }
}

void GridRows::useLevel(GridLevel& level)
{
    m_writer.markFurniture(std::exchange(level.printed, {}));
}

/// A first level in a row of its own, above rows that have no column for it.
bool GridRows::isBand(const GridRow::Cell& cell) const
{
    return !m_columns.has(Field::Level1) && m_form.isLevel(cell.text.joined());
}

void GridRows::readBand(const GridRow::Cell& cell)
{
    for (Levels& levels : m_levels) {
        levels = {};
        levels.first.take(cell.text);
    }
    m_writer.markFurniture(cell.text);
}

void GridRows::readBlock(const GridRow& row, Project& project, size_t block)
{
    readLevels(row, block);
    const auto name = std::ranges::find_if(row.cells, [this, block](const GridRow::Cell& cell) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : m_columns.at(*cell.cell);
        return column && column->block == block && column->isOf(Field::IndicatorName);
    });
    // A printed row without an indicator is none; its levels go on below.
    if (name == row.cells.end()) {
        passLevels(m_levels[block]);
        return;
    }
    if (project.indicators.size() >= kMostRows)
        return;
    Indicator indicator;
    indicator.sourceRow = static_cast<quint16>(project.indicators.size() + 1);
    const IndicatorBlock kind = kindOf(block);
    const quint16 number = indicator.sourceRow;
    Project scratch; // rows of the other block must not leave their places in the project's map
    Project& target = kind == IndicatorBlock::Annual ? project : scratch;
    Levels& levels = m_levels[block];
    useLevel(levels.first);
    useLevel(levels.second);
    indicator.level1 = m_writer.cell(target, number, Field::Level1, levels.first.text);
    indicator.level2 = m_writer.cell(target, number, Field::Level2, levels.second.text);
    if (levels.first.points)
        indicator.extras.push_back(m_writer.extra(u"level1Points"_s, *levels.first.points));
    if (!m_goal.isEmpty())
        indicator.extras.push_back(m_writer.extra(u"goalLabel"_s, m_goal));
    GridIndicator reader(m_writer, m_columns, indicator, target);
    reader.readName(name->text);
    reader.readCells(row, block, *name);
    if (kind == IndicatorBlock::Annual && m_columns.has(Field::IndicatorWeight) &&
        indicator.weight.text().isEmpty())
        m_writer.complain(Diagnostic::Kind::RowWithoutWeight, name->text.pieces.front().line, project.table);
    addRow(project, std::move(indicator), kind);
}

/// Rows of the long term are no indicators of the year: they are kept beside them.
void GridRows::addRow(Project& project, Indicator indicator, IndicatorBlock kind)
{
    if (kind == IndicatorBlock::Annual) {
        project.indicators.push_back(std::move(indicator));
        return;
    }
    Extra entry;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        const QString text = indicator.text(info.field);
        if (!text.isEmpty())
            entry.parts.push_back({.name = info.name, .text = text, .parts = {}, .spans = {}});
    }
    std::ranges::move(indicator.extras, std::back_inserter(entry.parts));
    extraNamed(project.extras, u"longTermIndicators"_s).parts.push_back(std::move(entry));
}

} // namespace budget::parse
