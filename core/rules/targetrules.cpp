// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

/// Rules on how the target bounds what the row measures. They matter because next year's self-evaluation
/// scores by the operator: an upper bound read as a lower one turns the score upside down.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// A row that stands under 成本 where the profile has it. One that only bears the 二级 成本 in a wrong place
/// may be anything; there it must be money.
bool isReallyCost(const RowView& row)
{
    const bool isPlaced = row.isIn(LevelKind::Cost) || row.level2Parent == row.level1;
    return row.isCost() && (isPlaced || row.unit.contains(u'元') || row.name.contains(u"成本"));
}

} // namespace

void costDirection(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (isReallyCost(row) && isLowerBound(row.op) && !hasAny(row.name, view.words().savings))
            sink.report({.subject = row.subject(Field::Operator),
                         .args = targetArgs(row),
                         .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}});
    }
}

void costQualitative(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isCost() && row.isQualitative())
            sink.report({.subject = row.subject(Field::Operator),
                         .args = {row.row->name, row.row->value},
                         .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}});
    }
}

void timelinessDirection(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        // A rate of being in time; an hour or a day within which something is done may well be bounded above.
        const bool isTimelyRate = hasAny(row.name, words.timely) && !hasAny(row.name, words.late) &&
                                  view.profile().units().rates.contains(row.unit);
        const bool isRateCapped = isTimelyRate && isUpperBound(row.op);
        const bool isLimitRaised =
            words.timeUnits.contains(row.unit) && isLowerBound(row.op) && hasAny(row.name, words.timeLimits);
        if (isRateCapped || isLimitRaised)
            sink.report(
                {.subject = row.subject(Field::Operator),
                 .args = targetArgs(row) + QStringList(isRateCapped ? u"@timely.rate"_s : u"@timely.limit"_s),
                 .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}});
    }
}

void satisfactionOperator(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!row.isQuantitative() || row.op == Operator::AtLeast || !measuresSatisfaction(row, view))
            continue;
        Draft draft{.subject = row.subject(Field::Operator), .args = targetArgs(row)};
        // ＝ and ＞ mean the same wish; an upper bound may hide another measure, a person must look.
        if (!isUpperBound(row.op))
            draft.fix = Fix{row.address(Field::Operator), operatorWord(Operator::AtLeast).toString()};
        sink.report(std::move(draft));
    }
}

void satisfactionHundred(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const std::optional<ExactNumber> percent = percentOf(row, view.profile());
        const bool isHundred = percent ? *percent == 100 : row.number == Quantity::fromInteger(100);
        if (isHundred && (row.op == Operator::Equal || isLowerBound(row.op)) &&
            measuresSatisfaction(row, view))
            sink.report({.subject = row.subject(Field::Value),
                         .args = targetArgs(row),
                         .evidence = {row.evidence(Field::Value), row.evidence(Field::Operator)}});
    }
}

void satisfactionQualitative(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const bool isSatisfaction = row.isIn(LevelKind::Satisfaction) || measuresSatisfaction(row, view);
        if (row.isQualitative() && isSatisfaction)
            sink.report({.subject = row.subject(Field::Operator),
                         .args = {row.row->name, row.row->value},
                         .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}});
    }
}

} // namespace budget::rules
