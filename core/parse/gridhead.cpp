// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridhead.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

} // namespace

void GridHead::close()
{
    settle();
    m_awaiting.clear();
    m_nextAwaiting.clear();
    m_blank.clear();
    m_open.clear();
    m_table.close();
}

void GridHead::notePrinted(const GridTarget& target, const CellText& label)
{
    ++m_labelCount;
    m_writer.markFurniture(label);
    if (target.kind != Kind::Field || label.isEmpty())
        return;
    const Piece& last = label.pieces.back();
    m_printed.emplace_back(target.field,
                           SourceSpan{.line = last.line, .column = last.column + last.width, .length = 0});
}

void GridHead::noteBlanks()
{
    for (auto [field, place] : m_printed) {
        if (field == Field::UnitCode)
            field = Field::UnitName;
        if (m_project.text(field).isEmpty() && m_project.sources.spans(0, field).empty())
            m_project.sources.add(0, field, place);
    }
}

/// The pending label gets no more; without a value it may be the head of what stands below.
void GridHead::settle()
{
    if (m_pending && !m_pending->hasValue)
        m_nextAwaiting.push_back(std::move(*m_pending));
    m_pending.reset();
}

PlacedLabel* GridHead::awaitingAt(const GridCell& cell)
{
    const auto found =
        std::ranges::find_if(m_awaiting, [&cell](const PlacedLabel& head) { return head.overlaps(cell); });
    return found == m_awaiting.end() ? nullptr : &*found;
}

bool GridHead::readFurther(const GridRow& row)
{
    static const QRegularExpression kNumbered(u"^[(（]?\\d+[)）.．、]"_s);
    const GridRow::Cell* const only = row.only();
    Extra* const others = m_isInNote && only ? &extraNamed(m_project.extras, kOtherFields) : nullptr;
    if (!others || others->parts.empty() || !kNumbered.match(only->text.text).hasMatch())
        return false;
    Extra& note = others->parts.back();
    Extra further = m_writer.extra(note.name, only->text);
    note.text += u'\n' + further.text;
    note.spans.insert(note.spans.end(), further.spans.begin(), further.spans.end());
    return true;
}

void GridHead::read(const GridRow& row)
{
    if (row.cells.empty())
        return;
    m_isInNote = false;
    const quint32 number = row.cells.front().cell->row;
    if (!row.isText)
        std::erase_if(m_open, [number](const PlacedLabel& open) { return open.endRow <= number; });
    takeBlankHeads(row);
    if (m_table.read(row) || readMatrix(row))
        return;
    const size_t labelsBefore = m_labelCount;
    const bool isAlone = row.only() != nullptr;
    m_nextAwaiting.clear();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const GridRow::Cell& cell = row.cells[i];
        if (cell.text.isEmpty()) {
            if (m_pending && !m_pending->hasValue && cell.cell->column == m_pending->end) {
                m_pending->hasValue = true; // a blank one
                addBlank(*m_pending);
            }
            continue;
        }
        if (m_table.isOpen()) { // its heads stand beside its label
            if (m_table.isKeptAsLines()) {
                m_table.addLine(row);
                break;
            }
            m_table.addHead(cell);
            continue;
        }
        const PlacedLabel* const above = awaitingAt(*cell.cell);
        const bool isText = (m_pending && !m_pending->hasValue && holdsParagraphs(m_pending->target)) ||
                            (above && holdsParagraphs(above->target));
        if (readReviewer(row, i))
            continue;
        if (const GridForm::Hit hit = m_form.label(cell.text.text)) {
            readLabel(row, i, hit);
            continue;
        }
        std::vector<LabelledText> segments =
            isText ? std::vector<LabelledText>() : labelledTexts(m_form, cell, isAlone);
        if (segments.empty())
            readValue(row, i);
        else
            readSegments(cell, std::move(segments));
    }
    settle();
    if (!m_nextAwaiting.empty() || m_labelCount > labelsBefore)
        m_awaiting = std::exchange(m_nextAwaiting, {});
}

/// A label that covers several rows, or others, is no head.
void GridHead::addBlank(const PlacedLabel& label)
{
    if (label.target.kind != Kind::Group && label.endRow == label.row + 1)
        m_blank.push_back(label);
}

/// Labels with nothing beside them are heads where all that stands in the next row stands below them: in a
/// sheet without merged cells the cells that a head spans are blank.
void GridHead::takeBlankHeads(const GridRow& row)
{
    std::vector<PlacedLabel> blank = std::exchange(m_blank, {});
    if (blank.empty())
        return;
    const auto isHeadOf = [](const GridRow::Cell& cell) {
        return [&cell](const PlacedLabel& head) { return head.begin == cell.cell->column; };
    };
    bool isBelow = false;
    bool isFirst = true;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        const bool hasHead =
            std::ranges::any_of(blank, isHeadOf(cell)) || std::ranges::any_of(m_awaiting, isHeadOf(cell));
        const bool isName = isFirst && !hasHead && !m_awaiting.empty(); // 总额, 其中：财政资金
        isFirst = false;
        if (isName)
            continue;
        if (!hasHead || m_form.label(cell.text.text))
            return;
        isBelow = isBelow || !looksLikeLabel(cell.text.text);
    }
    if (!isBelow)
        return;
    std::ranges::move(blank, std::back_inserter(m_awaiting));
    std::ranges::sort(m_awaiting, {}, &PlacedLabel::begin);
}

/// Whether several words that are no labels follow in the row: the heads of a small table.
bool GridHead::hasHeadsBehind(const GridRow& row, size_t index) const
{
    constexpr qsizetype kFewestHeads = 2;
    const auto isHead = [this](const GridRow::Cell& cell) {
        return !cell.text.isEmpty() && !m_form.label(cell.text.text);
    };
    const auto behind = row.cells.begin() + static_cast<qsizetype>(index) + 1;
    return std::count_if(behind, row.cells.end(), isHead) >= kFewestHeads;
}

void GridHead::readLabel(const GridRow& row, size_t index, const GridForm::Hit& hit)
{
    const GridRow::Cell& cell = row.cells[index];
    notePrinted(*hit.target, cell.text);
    m_values.noteBracket(hit, cell.text);
    if (m_pending && !m_pending->hasValue) {
        // A label that covers the rows of the one beside it is the name of a group; a gap is a blank value.
        const bool isGroup = m_pending->endRow > cell.cell->endRow() || m_pending->target.kind == Kind::Group;
        const bool isBeside = m_pending->end == cell.cell->column;
        if (!isGroup && !isBeside)
            addBlank(*m_pending);
        if (isGroup || !isBeside)
            m_pending->hasValue = true;
    }
    settle();
    m_pending = PlacedLabel::at(cell, *hit.target);
    // Where nothing is merged, a table goes on as long as nothing stands in the column of its label.
    const bool isTable = hit.target->kind == Kind::Table;
    const bool isUnmerged = cell.cell->rowSpan < 2 && cell.cell->columnSpan < 2;
    if (cell.cell->rowSpan < 2 && !(isTable && isUnmerged && hasHeadsBehind(row, index)))
        return;
    if (!isUnmerged)
        m_open.push_back(*m_pending);
    if (isTable) {
        if (isUnmerged)
            m_pending->endRow = std::numeric_limits<quint32>::max();
        m_table.begin(std::move(*m_pending));
        m_pending.reset();
    }
}

void GridHead::readSegments(const GridRow::Cell& cell, std::vector<LabelledText> segments)
{
    settle();
    for (const LabelledText& segment : segments) {
        notePrinted(*segment.hit.target, segment.label);
        m_values.noteBracket(segment.hit, segment.label);
        if (!segment.value.isEmpty())
            m_values.assign(*segment.hit.target, segment.label, segment.value);
    }
    // What stands before the first label is no value of it.
    const LabelledText& last = segments.back();
    m_isInNote = last.hit.target->isNote;
    if (last.value.isEmpty()) {
        m_pending = PlacedLabel::at(cell, *last.hit.target);
        m_pending->label = last.label;
    }
}

bool GridHead::isOpenBeside(const GridRow& row) const
{
    const quint32 number = row.cells.front().cell->row;
    return !row.isText && std::ranges::any_of(m_open, [&](const PlacedLabel& label) {
        return label.row < number && number < label.endRow;
    });
}

/// 主管部门 between 审核意见 and the opinion: who gives it, one in each row.
bool GridHead::readReviewer(const GridRow& row, size_t index)
{
    const GridRow::Cell& cell = row.cells[index];
    const auto opinion = std::ranges::find_if(m_open, [&cell](const PlacedLabel& label) {
        return label.target.kind == Kind::Opinion && label.end == cell.cell->column;
    });
    const bool hasNext = index + 1 < row.cells.size() && !row.cells[index + 1].text.isEmpty();
    if (opinion == m_open.end() || !hasNext || !looksLikeLabel(cell.text.text))
        return false;
    if (m_pending)
        m_pending->hasValue = true; // the label over all of them
    settle();
    notePrinted(opinion->target, cell.text);
    m_pending = PlacedLabel::at(cell, opinion->target);
    return true;
}

/// Whether \a cell, beside a label without a value, says more of it instead: 合计 before the amount, or the
/// label of a part of what the first label covers over several rows.
bool GridHead::isPartOfLabel(PlacedLabel& label, const GridRow::Cell& cell, bool hasMore)
{
    if (!hasMore || !looksLikeLabel(cell.text.text))
        return false;
    if (m_form.isTotal(cell.text.text)) {
        m_writer.markFurniture(cell.text);
        label.end = cell.cell->endColumn();
        return true;
    }
    if (holdsParagraphs(label.target) && label.endRow > cell.cell->endRow())
        label.hasValue = true;
    return false;
}

/// 1-7月执行数 beside 年初预算数: what stands beside the label of an amount and is called one is no amount.
bool GridHead::isHeadBesideHead(const GridRow::Cell& cell) const
{
    static constexpr QStringView kEndings = u"数率额";
    const bool isAmount = m_pending && !m_pending->hasValue && m_pending->target.kind == Kind::Field &&
                          fieldInfo(m_pending->target.field).kind == FieldKind::Amount;
    const bool isMoney =
        m_pending && !m_pending->hasValue && m_pending->target.kind == Kind::Extra &&
        (m_pending->target.name == "initialBudget"_L1 || m_pending->target.name == "executed"_L1);
    const bool followsHead = !m_pending && !m_nextAwaiting.empty();
    const QString text = text::withoutSpace(cell.text.text);
    return (isAmount || isMoney || followsHead) && !text.isEmpty() && kEndings.contains(text.back());
}

/// A text may go on in the rows below its first.
void GridHead::assignBelow(PlacedLabel& head, const CellText& value)
{
    const bool isName = head.target.kind == Kind::Field && head.target.field == Field::ProjectName;
    constexpr size_t kHeadsOfList =
        3; // a name under one of so many heads is that of a row, be it the only one
    m_isList = m_isList || (isName && (!m_project.name.isEmpty() || m_awaiting.size() >= kHeadsOfList));
    const bool goesOn = head.hasValue && holdsParagraphs(head.target);
    m_values.assign(head.target, head.label, value,
                    goesOn ? GridValues::Place::Further : GridValues::Place::First);
    head.hasValue = true;
}

/// What stands below \a head is called so in the JSON format.
QString GridHead::nameOf(const PlacedLabel& head)
{
    if (head.target.kind == Kind::Field)
        return fieldInfo(head.target.field).name;
    return head.target.kind == Kind::FundSource || head.target.name.isEmpty() ? bareLabel(head.label)
                                                                              : head.target.name;
}

/// A label that nobody knows over several rows, with words beside it that are heads and no labels of single
/// values: 年度主要任务 | 任务名称 | 主要内容 | 预算金额.
bool GridHead::beginsOtherTable(const GridRow& row, size_t index) const
{
    constexpr quint32 kFewestRows = 3;
    constexpr int kFewestHeads = 3;
    if (row.cells[index].cell->rowSpan < kFewestRows || !looksLikeLabel(row.cells[index].text.text))
        return false;
    int heads = 0;
    for (size_t i = index + 1; i < row.cells.size(); ++i) {
        const GridRow::Cell& cell = row.cells[i];
        if (cell.text.isEmpty())
            continue;
        const GridForm::Hit hit = m_form.label(cell.text.text);
        const bool isMoney =
            hit &&
            (hit.target->kind == Kind::FundSource ||
             (hit.target->kind == Kind::Field && fieldInfo(hit.target->field).kind == FieldKind::Amount));
        if (!looksLikeLabel(cell.text.text) || (hit && !isMoney && !hit.target->isNote))
            return false;
        ++heads;
    }
    return heads >= kFewestHeads;
}

/// Whether the cell is a label that no description knows: of a table, of a value, or over other labels.
bool GridHead::readAsLabel(const GridRow& row, size_t index)
{
    const GridRow::Cell& cell = row.cells[index];
    const bool hasNext = index + 1 < row.cells.size();
    if (beginsOtherTable(row, index)) {
        settle();
        m_values.noteCurrency(cell.text);
        m_table.begin(PlacedLabel::at(cell, GridTarget::asPrinted()));
        return true;
    }
    if (!hasNext || !looksLikeLabel(cell.text.text))
        return false;
    if (!m_form.label(row.cells[index + 1].text.text)) {
        settle();
        m_values.noteCurrency(cell.text);
        m_pending = PlacedLabel::at(cell, GridTarget::asPrinted());
        return true;
    }
    if (cell.cell->rowSpan < 2 || (m_pending && !m_pending->hasValue))
        return false;
    m_writer.markFurniture(cell.text); // over labels
    m_values.noteCurrency(cell.text);
    return true;
}

void GridHead::readValue(const GridRow& row, size_t index)
{
    const GridRow::Cell& cell = row.cells[index];
    const bool hasMore = std::any_of(row.cells.begin() + static_cast<qsizetype>(index) + 1, row.cells.end(),
                                     [](const GridRow::Cell& other) { return !other.text.isEmpty(); });
    if (m_pending && !m_pending->hasValue && isPartOfLabel(*m_pending, cell, hasMore))
        return;
    if (isHeadBesideHead(cell)) {
        settle();
        m_writer.markFurniture(cell.text);
        m_nextAwaiting.push_back(PlacedLabel::at(cell, GridTarget::asPrinted()));
        return;
    }
    if (m_pending && !m_pending->hasValue) {
        m_values.assign(m_pending->target, m_pending->label, cell.text);
        m_pending->hasValue = true;
        m_pending->end = cell.cell->endColumn();
        return;
    }
    if (PlacedLabel* const head = awaitingAt(*cell.cell)) {
        if (m_form.isTotal(cell.text.text) && hasMore) { // 总额 below 预算金额, above the amounts
            m_writer.markFurniture(cell.text);
            m_nextAwaiting.push_back(*head);
            m_nextAwaiting.back().begin = cell.cell->column;
            m_nextAwaiting.back().end = cell.cell->endColumn();
            return;
        }
        assignBelow(*head, cell.text);
        return;
    }
    if (readAsLabel(row, index))
        return;
    if (m_pending) {
        if (holdsParagraphs(m_pending->target))
            m_values.assign(m_pending->target, m_pending->label, cell.text, GridValues::Place::Further);
        return;
    }
    if (const PlacedLabel* const open = openBefore(*cell.cell))
        m_values.assign(open->target, open->label, cell.text, GridValues::Place::Further);
}

/// The label over several rows that stands nearest before \a cell.
const PlacedLabel* GridHead::openBefore(const GridCell& cell) const
{
    const PlacedLabel* nearest = nullptr;
    for (const PlacedLabel& label : m_open) {
        const bool isBefore = label.end <= cell.column && label.target.kind != Kind::Group;
        if (isBefore && (!nearest || label.end >= nearest->end))
            nearest = &label;
    }
    return nearest;
}

/// Where the heads begin that have values in \a row. Above the names of the rows there may be a head as well:
/// 年度预算 over 年度资金总额 is no amount.
quint32 GridHead::firstHeadOver(const GridRow& row) const
{
    const auto corner = std::ranges::min_element(m_awaiting, {}, &PlacedLabel::begin);
    const bool isOfMoney =
        corner->target.kind == Kind::Group ||
        (corner->target.kind == Kind::Field && fieldInfo(corner->target.field).kind == FieldKind::Amount);
    const auto below = std::ranges::find_if(row.cells, [&corner](const GridRow::Cell& cell) {
        return !cell.text.isEmpty() && corner->overlaps(*cell.cell);
    });
    const bool isName = below != row.cells.end() && looksLikeLabel(below->text.text) &&
                        below->cell->endColumn() <= corner->end;
    quint32 first = corner->begin;
    if (isOfMoney && isName) {
        for (const PlacedLabel& head : m_awaiting) {
            if (head.begin > corner->begin && (first == corner->begin || head.begin < first))
                first = head.begin;
        }
    }
    return first;
}

/// A row of values under heads: 年度资金总额 | 100 | 120 | 98 | 10 | …
bool GridHead::readMatrix(const GridRow& row)
{
    if (m_awaiting.size() < 2)
        return false;
    const quint32 first = firstHeadOver(row);
    const GridRow::Cell* name = nullptr;
    bool hasValue = false;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (cell.cell->endColumn() <= first) {
            name = &cell;
            continue;
        }
        if (m_form.label(cell.text.text) || !awaitingAt(*cell.cell))
            return false;
        hasValue = true;
    }
    const GridForm::Hit hit = name ? m_form.label(name->text.text) : GridForm::Hit();
    if (name && !looksLikeLabel(name->text.text))
        return false;
    const bool isTotal = !name || m_form.isTotal(name->text.text) ||
                         (hit && hit.target->kind == Kind::Field && hit.target->field == Field::Budget);
    const bool isSource = hit && hit.target->kind == Kind::FundSource;
    if (!hasValue && !(name && (isTotal || isSource)))
        return false;
    const bool isOtherLabel = hit && !isTotal && !isSource && hit.target->kind != Kind::Group;
    if (isOtherLabel)
        return false;

    Extra entry;
    if (name) {
        ++m_labelCount;
        if (isTotal || (hit && hit.target->kind == Kind::Group)) {
            m_writer.markFurniture(name->text);
            if (hit)
                m_values.noteBracket(hit, name->text);
        } else {
            Extra label = m_writer.extra(u"name"_s, name->text);
            label.text = bareLabel(name->text);
            entry.parts.push_back(std::move(label));
        }
    }
    for (const GridRow::Cell& cell : row.cells) {
        PlacedLabel* const head = cell.text.isEmpty() || &cell == name ? nullptr : awaitingAt(*cell.cell);
        if (!head)
            continue;
        if (entry.parts.empty())
            assignBelow(*head, cell.text);
        else
            entry.parts.push_back(m_writer.extra(nameOf(*head), cell.text));
    }
    if (!entry.parts.empty())
        extraNamed(m_project.extras, u"fundSources"_s).parts.push_back(std::move(entry));
    return true;
}

} // namespace budget::parse
