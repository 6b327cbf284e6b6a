// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridhead.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/codename.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

/// A label is short; a longer text is none.
constexpr qsizetype kLongestUnknownLabel = 20;

bool overlaps(const GridCell& cell, quint32 begin, quint32 end)
{
    return cell.column < end && cell.endColumn() > begin;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool holdsParagraphs(const GridTarget& target)
{
    if (target.kind == Kind::Field)
        return fieldInfo(target.field).kind == FieldKind::Paragraphs;
    static const QStringList kLong{u"longTermGoal"_s, u"goalActual"_s,     u"feasibility"_s,
                                   u"necessity"_s,    u"measures"_s,       u"duties"_s,
                                   u"schedule"_s,     u"conclusion"_s,     u"problems"_s,
                                   u"improvements"_s, u"implementation"_s, u"executionReason"_s};
    return target.kind == Kind::Opinion || target.kind == Kind::Goal || kLong.contains(target.name);
}

/// The label as it names something: without number, colon, brackets and 其中.
QString bareLabel(const CellText& label)
{
    QString text = text::withoutSpace(label.text);
    while (!text.isEmpty() && isColon(text.back()))
        text.chop(1);
    constexpr QStringView kThereof = u"其中";
    if (text.startsWith(kThereof))
        text.remove(0, kThereof.size());
    while (!text.isEmpty() && isColon(text.front()))
        text.remove(0, 1);
    return text;
}

bool looksLikeLabel(const QString& text)
{
    if (text.isEmpty() || text.size() > kLongestUnknownLabel)
        return false;
    static constexpr QStringView kNot = u"。；，,;□√";
    const bool isSentence = std::ranges::any_of(text, [](QChar c) { return kNot.contains(c); });
    const bool hasHan = std::ranges::any_of(text, [](QChar c) { return text::isHan(c.unicode()); });
    return hasHan && !isSentence && !text.front().isDigit();
}

QString nameOf(const GridTarget& target)
{
    return target.kind == Kind::Field ? QString(fieldInfo(target.field).name) : target.name;
}

} // namespace

const GridRow::Cell* GridRow::only() const
{
    const Cell* found = nullptr;
    for (const Cell& cell : cells) {
        if (cell.text.isEmpty())
            continue;
        if (found)
            return nullptr;
        found = &cell;
    }
    return found;
}

/// The labels before colons in one cell: 编制单位：107-… 单位：万元. The first one begins the cell.
std::vector<GridHead::Segment> GridHead::segmentsOf(const GridForm& form, const GridRow::Cell& cell,
                                                    bool isAlone)
{
    constexpr qsizetype kLongestLine = 200; // longer texts hold sentences, not labels, behind the first colon
    const QString& text = cell.text.text;
    std::vector<Segment> segments;
    std::vector<std::pair<qsizetype, qsizetype>> values; // [begin of the value, begin of the next label)
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isColon(text[at]))
            continue;
        const qsizetype begin = segments.empty() ? 0 : values.back().first;
        qsizetype length = 0;
        const GridForm::Hit hit = form.labelAtEnd(QStringView(text).sliced(begin, at - begin), length);
        const bool isFirst = segments.empty();
        if (isFirst && (!hit || (length != at && !isAlone)))
            return {};
        if (!hit)
            continue;
        if (!values.empty())
            values.back().second = at - length;
        Segment segment{.hit = hit, .label = cell.text.sliced(at - length, at + 1), .value = {}};
        segments.push_back(std::move(segment));
        values.emplace_back(at + 1, text.size());
        if (holdsParagraphs(*hit.target) || text.size() > kLongestLine)
            break;
    }
    for (size_t i = 0; i < segments.size(); ++i)
        segments[i].value = cell.text.sliced(values[i].first, values[i].second);
    return segments;
}

std::vector<GridTarget> GridHead::labelsIn(const GridForm& form, const GridRow& row)
{
    std::vector<GridTarget> targets;
    const bool isAlone = row.only() != nullptr;
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        if (const GridForm::Hit hit = form.label(cell.text.text))
            targets.push_back(*hit.target);
        else
            for (const Segment& segment : segmentsOf(form, cell, isAlone))
                targets.push_back(*segment.hit.target);
    }
    return targets;
}

void GridHead::close()
{
    settle();
    m_awaiting.clear();
    m_nextAwaiting.clear();
    m_open.clear();
    m_table.reset();
    m_tableHeads.clear();
}

/// The pending label gets no more; without a value it may be the head of what stands below.
void GridHead::settle()
{
    if (m_pending && !m_pending->hasValue)
        m_nextAwaiting.push_back(std::move(*m_pending));
    m_pending.reset();
}

const GridHead::Pending* GridHead::awaitingAt(const GridCell& cell) const
{
    const auto found = std::ranges::find_if(
        m_awaiting, [&cell](const Pending& head) { return overlaps(cell, head.begin, head.end); });
    return found == m_awaiting.end() ? nullptr : &*found;
}

void GridHead::read(const GridRow& row)
{
    if (row.cells.empty())
        return;
    const quint32 number = row.cells.front().cell->row;
    if (!row.isText)
        std::erase_if(m_open, [number](const Pending& open) { return open.endRow <= number; });
    if (readTable(row) || readMatrix(row))
        return;
    const size_t labelsBefore = m_labelCount;
    const bool isAlone = row.only() != nullptr;
    m_nextAwaiting.clear();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const GridRow::Cell& cell = row.cells[i];
        if (cell.text.isEmpty()) {
            if (m_pending && cell.cell->column == m_pending->end)
                m_pending->hasValue = true; // a blank one
            continue;
        }
        if (m_table) { // its heads stand beside its label
            addTableHead(cell);
            continue;
        }
        const bool isText = m_pending && !m_pending->hasValue && holdsParagraphs(m_pending->target);
        if (const GridForm::Hit hit = m_form.label(cell.text.text)) {
            readLabel(cell, hit);
            continue;
        }
        std::vector<Segment> segments = isText ? std::vector<Segment>() : segmentsOf(m_form, cell, isAlone);
        if (segments.empty())
            readValue(row, i);
        else
            readSegments(cell, std::move(segments));
    }
    settle();
    if (!m_nextAwaiting.empty() || m_labelCount > labelsBefore)
        m_awaiting = std::exchange(m_nextAwaiting, {});
}

void GridHead::noteBracket(const GridForm::Hit& hit, const CellText& label)
{
    if (hit.bracket.isEmpty())
        return;
    const auto sliceOf = [&label](const QString& part) {
        const qsizetype at = label.text.lastIndexOf(part);
        return at < 0 ? CellText() : label.sliced(at, at + part.size());
    };
    if (m_form.isCurrency(hit.bracket)) {
        if (const CellText part = sliceOf(hit.bracket); m_project.currencyUnit.isEmpty() && !part.isEmpty())
            m_writer.set(m_project, Field::CurrencyUnit, part);
        return;
    }
    // 预算执行情况(10分): the points of the execution rate.
    constexpr QStringView kPoints = u"分";
    const bool isExecution = hit.target->kind == Kind::Group && label.text.contains(u"执行");
    if (!isExecution || !hit.bracket.endsWith(kPoints))
        return;
    const QString points = hit.bracket.chopped(kPoints.size());
    if (const CellText part = sliceOf(points); Weight::parse(points) && !part.isEmpty())
        m_writer.set(m_project, Field::ExecutionWeight, part);
}

void GridHead::readLabel(const GridRow::Cell& cell, const GridForm::Hit& hit)
{
    ++m_labelCount;
    m_writer.markFurniture(cell.text);
    noteBracket(hit, cell.text);
    if (m_pending && !m_pending->hasValue) {
        // A label that covers the rows of the one beside it is the name of a group; a gap is a blank value.
        const bool isGroup = m_pending->endRow > cell.cell->endRow() || m_pending->target.kind == Kind::Group;
        const bool isBeside = m_pending->end == cell.cell->column;
        if (isGroup || !isBeside)
            m_pending->hasValue = true;
    }
    settle();
    m_pending = Pending{.target = *hit.target,
                        .label = cell.text,
                        .begin = cell.cell->column,
                        .end = cell.cell->endColumn(),
                        .endRow = cell.cell->endRow()};
    if (cell.cell->rowSpan < 2)
        return;
    m_open.push_back(*m_pending);
    if (hit.target->kind == Kind::Table) {
        m_table = m_pending;
        m_tableHeads.clear();
        m_pending.reset();
    }
}

void GridHead::readSegments(const GridRow::Cell& cell, std::vector<Segment> segments)
{
    settle();
    for (Segment& segment : segments) {
        ++m_labelCount;
        m_writer.markFurniture(segment.label);
        noteBracket(segment.hit, segment.label);
        if (!segment.value.isEmpty())
            assign(*segment.hit.target, segment.label, segment.value, false);
    }
    // What stands before the first label is no value of it.
    const Segment& last = segments.back();
    if (last.value.isEmpty())
        m_pending = Pending{.target = *last.hit.target,
                            .label = last.label,
                            .begin = cell.cell->column,
                            .end = cell.cell->endColumn(),
                            .endRow = cell.cell->endRow()};
}

void GridHead::readValue(const GridRow& row, size_t index)
{
    const GridRow::Cell& cell = row.cells[index];
    if (m_pending && !m_pending->hasValue) {
        assign(m_pending->target, m_pending->label, cell.text, false);
        m_pending->hasValue = true;
        m_pending->end = cell.cell->endColumn();
        return;
    }
    if (const Pending* head = awaitingAt(*cell.cell)) {
        assign(head->target, head->label, cell.text, false);
        return;
    }
    const bool hasNext = index + 1 < row.cells.size();
    if (hasNext && looksLikeLabel(cell.text.text) && !m_form.label(row.cells[index + 1].text.text)) {
        settle();
        m_pending = Pending{.target = {.kind = Kind::Extra, .field = Field::UnitCode, .name = {}},
                            .label = cell.text,
                            .begin = cell.cell->column,
                            .end = cell.cell->endColumn(),
                            .endRow = cell.cell->endRow()};
        return;
    }
    const bool isGroup = hasNext && cell.cell->rowSpan > 1 && looksLikeLabel(cell.text.text);
    if (isGroup && (!m_pending || m_pending->hasValue)) {
        m_writer.markFurniture(cell.text); // a label over labels that no description knows
        return;
    }
    if (m_pending) {
        if (holdsParagraphs(m_pending->target))
            assign(m_pending->target, m_pending->label, cell.text, true);
        return;
    }
    const auto open = std::ranges::find_if(m_open, [&cell](const Pending& label) {
        return label.end <= cell.cell->column && label.target.kind != Kind::Group;
    });
    if (open != m_open.end())
        assign(open->target, open->label, cell.text, true);
}

/// A row of values under heads: 年度资金总额 | 100 | 120 | 98 | 10 | …
bool GridHead::readMatrix(const GridRow& row)
{
    if (m_awaiting.size() < 2)
        return false;
    const quint32 first = std::ranges::min_element(m_awaiting, {}, &Pending::begin)->begin;
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
                noteBracket(hit, name->text);
        } else {
            Extra label = m_writer.extra(u"name"_s, name->text);
            label.text = bareLabel(name->text);
            entry.parts.push_back(std::move(label));
        }
    }
    for (const GridRow::Cell& cell : row.cells) {
        const Pending* const head = cell.text.isEmpty() || &cell == name ? nullptr : awaitingAt(*cell.cell);
        if (!head)
            continue;
        if (entry.parts.empty())
            assign(head->target, head->label, cell.text, false);
        else
            entry.parts.push_back(m_writer.extra(nameOf(head->target), cell.text));
    }
    if (!entry.parts.empty())
        extraNamed(m_project.extras, u"fundSources"_s).parts.push_back(std::move(entry));
    return true;
}

/// A row of a small table beside its label: heads first, then one entry a row.
bool GridHead::readTable(const GridRow& row)
{
    if (!m_table)
        return false;
    if (row.isText || row.cells.front().cell->row >= m_table->endRow) {
        m_table.reset();
        return false;
    }
    Extra entry;
    const bool isHead = m_tableHeads.empty();
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty() || cell.cell->endColumn() <= m_table->end)
            continue;
        if (isHead) {
            addTableHead(cell);
            continue;
        }
        const auto head = std::ranges::find_if(m_tableHeads, [&cell](const Pending& candidate) {
            return overlaps(*cell.cell, candidate.begin, candidate.end);
        });
        entry.parts.push_back(
            m_writer.extra(head == m_tableHeads.end() ? QString() : bareLabel(head->label), cell.text));
    }
    if (!entry.parts.empty())
        extraNamed(m_project.extras, m_table->target.name).parts.push_back(std::move(entry));
    return true;
}

void GridHead::addTableHead(const GridRow::Cell& cell)
{
    m_writer.markFurniture(cell.text);
    m_tableHeads.push_back({.target = {},
                            .label = cell.text,
                            .begin = cell.cell->column,
                            .end = cell.cell->endColumn(),
                            .endRow = 0});
}

void GridHead::assign(const GridTarget& target, const CellText& label, const CellText& value, bool isFurther)
{
    switch (target.kind) {
    case Kind::Field: assignField(target.field, label, value, isFurther); return;
    case Kind::Opinion: assignOpinion(label, value); return;
    case Kind::Group:
    case Kind::Table:
        // 项目资金（万元） with the amount beside it is the budget.
        if (Money::parse(value.joined()) && m_project.budget.text().isEmpty())
            assignAmount(Field::Budget, value);
        else
            assignOther(label, value);
        return;
    case Kind::FundSource:
    case Kind::Goal: {
        const QString part = target.kind == Kind::Goal ? u"text"_s : u"amount"_s;
        Extra entry;
        entry.parts.push_back({.name = u"name"_s, .text = bareLabel(label), .parts = {}, .spans = {}});
        entry.parts.push_back(m_writer.extra(part, value));
        extraNamed(m_project.extras, target.name).parts.push_back(std::move(entry));
        return;
    }
    case Kind::Extra: break;
    }
    if (target.name.isEmpty()) {
        assignOther(label, value);
        return;
    }
    if (target.name == "unitCode"_L1 && m_project.unitCode.isEmpty()) {
        m_project.unitCode = m_writer.cell(m_project, 0, Field::UnitCode, value);
        return;
    }
    Extra read = m_writer.extra(target.name, value);
    const auto earlier = std::ranges::find(m_project.extras, target.name, &Extra::name);
    if (earlier != m_project.extras.end()) {
        if (!isFurther) {
            assignOther(label, value);
            return;
        }
        earlier->text += u'\n' + read.text;
        earlier->spans.insert(earlier->spans.end(), read.spans.begin(), read.spans.end());
        return;
    }
    m_project.extras.push_back(std::move(read));
}

void GridHead::assignField(Field field, const CellText& label, const CellText& value, bool isFurther)
{
    const bool isTaken = !m_project.text(field == Field::UnitCode ? Field::UnitName : field).isEmpty();
    if (isTaken && isFurther) {
        m_writer.append(m_project, field, value);
        return;
    }
    if (isTaken && m_project.text(field) == value.joined()) {
        m_writer.markFurniture(value); // the same is said twice
        return;
    }
    if (isTaken) {
        assignOther(label, value);
        return;
    }
    const FieldKind kind = fieldInfo(field).kind;
    if (kind == FieldKind::Amount) {
        assignAmount(field, value);
        return;
    }
    if (field == Field::CurrencyUnit) {
        // 单位 may be the unit of money or the unit that fills in the form.
        const QString text = text::withoutSpace(value.text);
        const bool isCut = !text.isEmpty() && text.size() < 2;
        if (!m_form.isCurrency(text) && !isCut && m_project.unitName.isEmpty()) {
            m_writer.set(m_project, Field::UnitCode, value);
            return;
        }
        if (!m_form.isCurrency(text))
            m_writer.complain(Diagnostic::Kind::CurrencyUnitCut, value.pieces.front().line, m_project.table,
                              value.text);
    }
    if (field == Field::ProjectName) {
        // 51000023R000000010-名称: a code is long; a year before a dash is a part of the name.
        constexpr size_t kShortestCode = 8;
        const std::string joined = value.joined().toStdString();
        Pieces code;
        Pieces name;
        splitCodeAndName(value.pieces, joined, code, name);
        std::string codeText;
        joinWrapped(code, codeText);
        if (codeText.size() >= kShortestCode && !name.empty()) {
            m_project.extras.push_back(m_writer.extra(
                u"projectCode"_s,
                {.pieces = code, .text = QString::fromStdString(codeText), .isWrapped = false}));
            m_writer.set(m_project, field, {.pieces = name, .text = {}, .isWrapped = value.isWrapped});
            return;
        }
    }
    m_writer.set(m_project, field, value);
}

/// 78.00万元: the amount, and the unit when nothing else has told it.
void GridHead::assignAmount(Field field, const CellText& value)
{
    qsizetype digits = value.text.size();
    while (digits > 0 && !value.text[digits - 1].isDigit())
        --digits;
    const CellText amount = value.sliced(0, digits);
    const CellText unit = value.sliced(digits, value.text.size());
    if (digits > 0 && m_form.isCurrency(unit.text) && Money::parse(amount.text)) {
        m_writer.set(m_project, field, amount);
        if (m_project.currencyUnit.isEmpty())
            m_writer.set(m_project, Field::CurrencyUnit, unit);
        return;
    }
    m_writer.set(m_project, field, value);
}

void GridHead::assignOther(const CellText& label, const CellText& value)
{
    m_writer.markFurniture(label);
    extraNamed(m_project.extras, kOtherFields).parts.push_back(m_writer.extra(bareLabel(label), value));
}

/// The text of an opinion, and who gave it when, where that stands behind it in the cell.
void GridHead::assignOpinion(const CellText& label, const CellText& value)
{
    QString from = bareLabel(label);
    for (const QStringView ending : {u"审核意见", u"审查意见", u"评审意见", u"审批意见", u"意见"}) {
        if (from.endsWith(ending)) {
            from.chop(ending.size());
            break;
        }
    }
    Extra entry;
    entry.parts.push_back({.name = u"from"_s, .text = from, .parts = {}, .spans = {}});
    qsizetype end = value.text.size();
    std::vector<Extra> signature;
    struct Word
    {
        QStringView printed;
        QString name;
    };
    for (const Word& word : {Word{u"日期：", u"date"_s}, Word{u"日期:", u"date"_s},
                             Word{u"审核人：", u"reviewer"_s}, Word{u"审核人:", u"reviewer"_s}}) {
        const qsizetype at = value.text.lastIndexOf(word.printed, end - 1);
        if (at < 0 || at >= end)
            continue;
        const CellText part = value.sliced(at + word.printed.size(), end);
        m_writer.markFurniture(value.sliced(at, at + word.printed.size()));
        if (!part.isEmpty())
            signature.insert(signature.begin(), m_writer.extra(word.name, part));
        end = at;
    }
    entry.parts.push_back(m_writer.extra(u"text"_s, value.sliced(0, end)));
    std::ranges::move(signature, std::back_inserter(entry.parts));
    extraNamed(m_project.extras, u"opinions"_s).parts.push_back(std::move(entry));
}

} // namespace budget::parse
