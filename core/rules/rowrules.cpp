// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on the cells of one row: weight, operator, value and unit each for themselves.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// A row that stands for nothing: its name is a dash, or it says that it does not apply. The value 无 alone
/// is a proper answer (重大事故: 无).
bool isEmptyIndicator(const RowView& row, const Lexicon& words)
{
    return words.placeholders.contains(row.name) || words.notInvolved.contains(row.value) ||
           hasAny(row.name, words.notInvolved);
}

bool isBlankValue(const RowView& row, const Lexicon& words)
{
    if (row.value.isEmpty())
        return true;
    // 无 may be the qualitative answer; a dash never is one.
    const bool isDash = std::ranges::none_of(row.value, [](QChar c) { return c.isLetterOrNumber(); });
    return isDash && words.placeholders.contains(row.value);
}

/// ">=" or "≧" for "≥". Half-width "=" for "＝" is a matter of fonts.
bool isSpelledOut(const QString& printed, Operator op)
{
    return text::folded(printed) != text::folded(operatorWord(op)) && printed != u"<" && printed != u">";
}

void reportPart(const RowView& row, FindingSink& sink, Field field, const QString& phrase)
{
    sink.report(
        {.subject = row.subject(field), .args = {row.row->name, row.row->op, row.row->value, phrase}});
}

/// True for a unit that holds a digit outside of the few that have one (m2), a comparison or a bracket alone.
bool hasForeignSigns(QString unit, const QStringList& withDigits)
{
    for (const QString& known : withDigits)
        unit.remove(known);
    return std::ranges::any_of(
               unit,
               [](QChar c) { return c.isDigit() || QStringView(u"≥≤<>=≧≦，。；：、?？!！").contains(c); }) ||
           unit.count(u'(') != unit.count(u')');
}

/// 万 alone is cut from 万元 only where the row speaks of money; elsewhere it may be 万份 or 万人.
bool isReplaceable(const RowView& row, const QString& replacement, const Lexicon& words)
{
    return row.unit != u"万" || replacement != u"万元" || row.isCost() || hasAny(row.name, words.money);
}

} // namespace

void weightNotPositive(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const std::optional<Weight> weight = row.row->weight.value();
        if (weight && *weight <= Weight())
            sink.report({.subject = row.subject(Field::IndicatorWeight),
                         .args = {row.row->name, row.row->weight.text()}});
    }
}

void weightMissingOrNonnumeric(const ProjectView& view, FindingSink& sink)
{
    if (!view.hasWeights())
        return; // a form without weights
    for (const RowView& row : view.rows()) {
        const Printed<Weight>& weight = row.row->weight;
        if (weight.value())
            continue;
        const bool isMissing = text::withoutSpace(weight.text()).isEmpty();
        sink.report({.subject = row.subject(Field::IndicatorWeight),
                     .args = {row.row->name, weight.text(),
                              isMissing ? u"@weight.missing"_s : u"@weight.noNumber"_s}});
    }
}

void operatorOrValueMissing(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.name.isEmpty())
            reportPart(row, sink, Field::IndicatorName, u"@row.noName"_s);
        if (isEmptyIndicator(row, view.words()))
            continue; // one fault: empty-indicator-with-points
        const QString printed = text::withoutSpace(row.row->op);
        if (printed.isEmpty()) {
            reportPart(row, sink, Field::Operator, u"@row.noOperator"_s);
        } else if (!row.op) {
            reportPart(row, sink, Field::Operator, u"@row.unknownOperator"_s);
        } else if (isSpelledOut(printed, *row.op)) {
            sink.report({.subject = row.subject(Field::Operator),
                         .args = {row.row->name, row.row->op, operatorWord(*row.op).toString(),
                                  u"@row.operatorSpelling"_s},
                         .fix = Fix{row.address(Field::Operator), operatorWord(*row.op).toString()},
                         .severity = Severity::Hint});
        }
        if (isBlankValue(row, view.words()))
            reportPart(row, sink, Field::Value, u"@row.noValue"_s);
        else if (row.isQuantitative() && !row.number)
            reportPart(row, sink, Field::Value, u"@row.noNumber"_s);
    }
}

void unitMissing(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        // A value that is no number has its own finding, and mostly holds the unit: 95%.
        if (row.isQuantitative() && row.number && row.unit.isEmpty() &&
            !hasAny(row.name, view.words().ratios) && !isEmptyIndicator(row, view.words()))
            sink.report(
                {.subject = row.subject(Field::Unit), .args = {row.row->name, row.row->op + row.row->value}});
    }
}

void unitOnQualitative(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isQualitative() && !row.unit.isEmpty())
            sink.report({.subject = row.subject(Field::Unit), .args = {row.row->name, row.row->unit}});
    }
}

void unitMalformed(const ProjectView& view, FindingSink& sink)
{
    const UnitDictionary& units = view.profile().units();
    for (const RowView& row : view.rows()) {
        if (row.unit.isEmpty() || row.isQualitative())
            continue; // unit-on-qualitative
        Draft draft{.subject = row.subject(Field::Unit), .args = {row.row->name, row.row->unit}};
        if (const auto known = units.synonyms.constFind(row.unit); known != units.synonyms.cend()) {
            draft.args += {*known, u"@unit.synonym"_s};
            if (isReplaceable(row, *known, view.words()))
                draft.fix = Fix{row.address(Field::Unit), *known};
        } else if (units.notUnits.contains(row.unit)) {
            draft.args += {QString(), u"@unit.notUnit"_s};
        } else if (hasForeignSigns(row.unit, units.withDigits)) {
            draft.args += {QString(), u"@unit.foreignSigns"_s};
        } else {
            continue;
        }
        sink.report(std::move(draft));
    }
}

void qualitativeYes(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isQualitative() && view.words().emptyAnswers.contains(row.value))
            sink.report({.subject = row.subject(Field::Value), .args = {row.row->name, row.row->value}});
    }
}

void emptyIndicatorWithPoints(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const std::optional<Weight> weight = row.row->weight.value();
        if (!weight || *weight <= Weight() || !isEmptyIndicator(row, view.words()))
            continue;
        const bool isName = !view.words().notInvolved.contains(row.value);
        sink.report({.subject = row.subject(isName ? Field::IndicatorName : Field::Value),
                     .args = {isName ? row.row->name : row.row->value, row.row->weight.text()},
                     .evidence = {row.evidence(isName ? Field::IndicatorName : Field::Value),
                                  row.evidence(Field::IndicatorWeight)}});
    }
}

} // namespace budget::rules
