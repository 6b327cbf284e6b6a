// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridrows.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/joinedvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

constexpr size_t kMostRows = std::numeric_limits<quint16>::max(); // SourceMap counts rows in 16 bits
constexpr size_t kFewestColumns = 3;

bool isField(const GridColumns::Column& column, Field field)
{
    return !column.isOfProject && column.target.kind == Kind::Field && column.target.field == field;
}

/// Where the points begin at the end of 产出指标（50分）, (0-20)分, 「(0-20)分」, （50） or 50分, or -1.
qsizetype pointsBegin(const QString& text)
{
    static constexpr QStringView kEnds = u")）分」』]】";
    if (text.isEmpty() || !kEnds.contains(text.back()))
        return -1; // nearly every level
    static const QRegularExpression kPoints(
        u"[\\s「『\\[【]*(?:[(（]\\s*[\\d.]+\\s*(?:[-—–~～至]\\s*[\\d.]+\\s*)?(?:分\\s*[)）]|[)）]\\s*分?)|"
        "\\d+(?:\\.\\d+)?\\s*分)[\\s」』\\]】]*$"_s);
    const QRegularExpressionMatch match = kPoints.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? match.capturedStart() : -1;
}

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

/// 15 of 15分 or 15%.
CellText withoutPoints(const CellText& text)
{
    static const QRegularExpression kPoints(u"^(\\d+(?:\\.\\d+)?)\\s*[分%％]$"_s);
    const QRegularExpressionMatch match = kPoints.match(text.text);
    return match.hasMatch() ? text.sliced(0, match.capturedEnd(1)) : text;
}

/// Whether \a column, known by a word in its head, is of a year before the one in \a head: 2023年指标值.
bool isOfEarlierYear(const GridColumns::Column& column, const CellText& head)
{
    static const QRegularExpression kYear(u"20\\d\\d"_s);
    const QString year = kYear.match(head.text).captured();
    return column.isHeld && !year.isEmpty() && kYear.match(column.head.text).captured() < year;
}

bool isStar(QChar c)
{
    return c == u'★' || c == u'☆' || c == u'▲' || c == u'＊';
}

} // namespace

std::optional<GridColumns> GridColumns::read(const GridForm& form, const GridRow& row)
{
    if (!mayBeHeads(form, row))
        return std::nullopt;
    GridColumns result;
    size_t known = 0;
    bool hasName = false;
    bool hasValue = false;
    std::vector<Column> leading; // that no description knows
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        Column column{
            .begin = cell.cell->column, .end = cell.cell->endColumn(), .target = {}, .head = cell.text};
        const GridForm::Hit exact = form.column(cell.text.text);
        const size_t block = result.m_columns.empty() ? 0 : result.m_columns.back().block;
        const GridTarget* const held = exact || known == 0 ? nullptr : form.columnHolding(cell.text.text);
        const bool isHeld = held && std::ranges::none_of(result.m_columns, [&](const Column& other) {
                                return !other.isOfProject && other.block == block && other.target == *held &&
                                       !isOfEarlierYear(other, cell.text);
                            });
        if (exact || isHeld) {
            column.target = exact ? *exact.target : *held;
            column.isHeld = isHeld;
            const auto isSame = [&column, block](const Column& other) {
                return !other.isOfProject && other.block == block && other.target == column.target;
            };
            const auto same = std::ranges::find_if(result.m_columns, isSame);
            const bool isRepeated = same != result.m_columns.end();
            const bool isLevel = isField(column, Field::Level1) || isField(column, Field::Level2) ||
                                 isField(column, Field::IndicatorName);
            if (isRepeated && isLevel && hasValue && block == 0)
                column.block = 1;
            else
                column.block = block;
            const bool isSecond = isRepeated && column.block == block;
            // The head that is spelled so is meant, not the one before that only holds the word.
            if (isSecond)
                (same->isHeld ? same->target
                              : column.target) = {.kind = Kind::Extra, .field = Field::Level1, .name = {}};
            hasName = hasName || isField(column, Field::IndicatorName);
            hasValue = hasValue || isField(column, Field::Value);
            ++known;
        } else if (const GridForm::Hit label = form.label(cell.text.text); label && known == 0) {
            column.target = *label.target;
            column.isOfProject = label.target->kind == Kind::Field || label.target->kind == Kind::Extra;
            if (!column.isOfProject)
                continue; // the section label
        } else if (form.isSection(cell.text.text)) {
            continue;
        } else if (known == 0) {
            column.target = {.kind = Kind::Extra, .field = Field::Level1, .name = {}};
            column.isOfProject = true;
            leading.push_back(std::move(column));
            continue;
        } else {
            column.target = {.kind = Kind::Extra, .field = Field::Level1, .name = {}};
            column.block = result.m_columns.back().block;
        }
        result.m_isFlat = result.m_isFlat || column.isOfProject;
        result.m_columns.push_back(std::move(column));
    }
    // In a flat list such a column holds something of the row; elsewhere it is the label beside all rows.
    if (result.m_isFlat) {
        std::ranges::move(leading, std::back_inserter(result.m_columns));
        std::ranges::sort(result.m_columns, {}, &Column::begin);
    }
    const bool isHead = known >= kFewestColumns && hasName;
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
        part.target = held ? *held : GridTarget{.kind = Kind::Extra, .field = Field::Level1, .name = {}};
        isKnown = isKnown || held;
        const auto same = std::ranges::find_if(
            parts, [&part, held](const Column& other) { return held && other.target == part.target; });
        if (same != parts.end()) {
            const bool isBetter = same->isHeld && (!part.isHeld || isOfEarlierYear(*same, part.head));
            (isBetter ? same->target
                      : part.target) = {.kind = Kind::Extra, .field = Field::Level1, .name = {}};
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
        return column.block == block && isField(column, field);
    });
}

bool GridColumns::has(Field field) const
{
    return std::ranges::any_of(m_columns, [field](const Column& column) { return isField(column, field); });
}

void GridRows::begin()
{
    m_levels = {};
    m_goal = {};
}

/// 产出指标（50分） is the level and its points.
void GridRows::takeLevel(Level& level, const CellText& text)
{
    const qsizetype begin = pointsBegin(text.text);
    level.points.reset();
    if (begin < 0) {
        level.text = text;
        return;
    }
    level.text = text.sliced(0, begin);
    CellText points = text.sliced(begin, text.text.size());
    qsizetype first = 0;
    qsizetype last = points.text.size();
    while (first < last && !points.text[first].isDigit())
        ++first;
    while (last > first && !points.text[last - 1].isDigit())
        --last;
    level.points = points.sliced(first, last);
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
        else if (column && isField(*column, Field::IndicatorWeight))
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
        const bool isLevel = column && (isField(*column, Field::Level1) || isField(*column, Field::Level2));
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
               !(column && (isField(*column, Field::Level1) || isField(*column, Field::Level2)));
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
    for (size_t block = 0; block < m_columns.blockCount(); ++block)
        readLevels(row, block);
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
        const bool isName = column && isField(*column, Field::IndicatorName);
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
               (column && (isField(*column, Field::Level1) || isField(*column, Field::Level2)));
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
        if (isField(*column, Field::Level1) && (isOfBlock || (sharesFirst && column->block == 0))) {
            takeLevel(levels.first, cell.text);
            levels.second = {};
            m_writer.markFurniture(cell.text);
        } else if (isField(*column, Field::Level2) && isOfBlock) {
            takeLevel(levels.second, cell.text);
            m_writer.markFurniture(cell.text);
        }
    }
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
        takeLevel(levels.first, cell.text);
    }
    m_writer.markFurniture(cell.text);
}

void GridRows::readBlock(const GridRow& row, Project& project, size_t block)
{
    readLevels(row, block);
    const auto name = std::ranges::find_if(row.cells, [this, block](const GridRow::Cell& cell) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : m_columns.at(*cell.cell);
        return column && column->block == block && isField(*column, Field::IndicatorName);
    });
    // A printed row without an indicator is none; its levels go on below.
    if (name == row.cells.end() || project.indicators.size() >= kMostRows)
        return;
    Indicator indicator;
    indicator.sourceRow = static_cast<quint16>(project.indicators.size() + 1);
    const IndicatorBlock kind = kindOf(block);
    const quint16 number = indicator.sourceRow;
    Project scratch; // rows of the other block must not leave their places in the project's map
    Project& target = kind == IndicatorBlock::Annual ? project : scratch;
    const Levels& levels = m_levels[block];
    indicator.level1 = m_writer.cell(target, number, Field::Level1, levels.first.text);
    indicator.level2 = m_writer.cell(target, number, Field::Level2, levels.second.text);
    if (levels.first.points)
        indicator.extras.push_back(m_writer.extra(u"level1Points"_s, *levels.first.points));
    if (!m_goal.isEmpty())
        indicator.extras.push_back(m_writer.extra(u"goalLabel"_s, m_goal));
    readName(indicator, target, name->text);
    readCells(row, indicator, target, block, *name);
    if (kind == IndicatorBlock::Annual && m_columns.has(Field::IndicatorWeight) &&
        indicator.weight.text().isEmpty())
        m_writer.complain(Diagnostic::Kind::RowWithoutWeight, name->text.pieces.front().line, project.table);
    addRow(project, std::move(indicator), kind);
}

/// The cells of a row but its levels and its name. Several cells under one head are one text: 指标值 over ≥,
/// 95 and %.
void GridRows::readCells(const GridRow& row, Indicator& indicator, Project& project, size_t block,
                         const GridRow::Cell& name)
{
    const GridColumns::Column* last = nullptr;
    const CellText* text = nullptr;
    CellText joined;
    const auto flush = [&] {
        if (last)
            readCell(*last, *text, indicator, project);
    };
    for (const GridRow::Cell& cell : row.cells) {
        const GridColumns::Column* const column = cell.text.isEmpty() ? nullptr : m_columns.at(*cell.cell);
        const bool isOther = column && column->isOfProject && column->target.name.isEmpty() &&
                             column->target.kind == Kind::Extra;
        if (!column || column->block != block || (column->isOfProject && !isOther) || &cell == &name)
            continue;
        if (column == last) {
            if (text != &joined)
                joined = *text;
            joined.text += u'\n' + cell.text.text;
            joined.pieces.insert(joined.pieces.end(), cell.text.pieces.begin(), cell.text.pieces.end());
            text = &joined;
            continue;
        }
        flush();
        last = column;
        text = &cell.text;
    }
    flush();
}

void GridRows::readCell(const GridColumns::Column& column, const CellText& text, Indicator& indicator,
                        Project& project)
{
    if (column.target.kind == Kind::Extra) {
        if (!column.target.name.isEmpty())
            indicator.extras.push_back(m_writer.extra(column.target.name, text));
        else
            extraNamed(indicator.extras, kOtherFields)
                .parts.push_back(m_writer.extra(text::withoutSpace(column.head.text), text));
        return;
    }
    const Field field = column.target.field;
    if (field == Field::Level1 || field == Field::Level2)
        return;
    if (field == Field::Value)
        readValue(indicator, project, text);
    else if (field == Field::IndicatorWeight && !text.text.back().isDigit())
        setText(indicator, field, m_writer.cell(project, indicator.sourceRow, field, withoutPoints(text)));
    else
        setText(indicator, field, m_writer.cell(project, indicator.sourceRow, field, text));
}

void GridRows::readName(Indicator& indicator, Project& project, const CellText& text)
{
    qsizetype begin = 0;
    while (begin < text.text.size() &&
           (isStar(text.text[begin]) || text::isSpace(text.text[begin].unicode())))
        ++begin;
    const bool isStarred = begin > 0 && begin < text.text.size();
    if (isStarred)
        indicator.core = Printed<YesNo>(u"是"_s);
    indicator.name = m_writer.cell(project, indicator.sourceRow, Field::IndicatorName,
                                   isStarred ? text.sliced(begin, text.text.size()) : text);
}

/// A value that has operator and unit in columns of their own is the cell; otherwise they stand in it.
void GridRows::readValue(Indicator& indicator, Project& project, const CellText& text)
{
    const quint16 row = indicator.sourceRow;
    if (m_columns.has(Field::Operator)) {
        indicator.value = m_writer.cell(project, row, Field::Value, text);
        return;
    }
    const JoinedValue parts = splitJoinedValue(text.text);
    if (parts.operatorEnd > 0)
        indicator.op = m_writer.cell(project, row, Field::Operator, text.sliced(0, parts.operatorEnd));
    else if (parts.isQualitative)
        indicator.op = operatorWord(Operator::Qualitative).toString();
    const bool hasUnitColumn = m_columns.has(Field::Unit);
    const qsizetype end = hasUnitColumn ? text.text.size() : parts.valueEnd;
    indicator.value = m_writer.cell(project, row, Field::Value, text.sliced(parts.valueBegin, end));
    if (!hasUnitColumn && parts.unitBegin < text.text.size())
        indicator.unit =
            m_writer.cell(project, row, Field::Unit, text.sliced(parts.unitBegin, text.text.size()));
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
