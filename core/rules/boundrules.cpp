// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/projectquantities.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules on what the name of a row says about its bound, its number and its unit.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

// In percent.
constexpr ExactNumber kHundred = 100;
constexpr ExactNumber kTwoHundred = 200;
constexpr ExactNumber kLowLimit = 10; ///< nobody asks for so little of a good thing

Draft aboutOperator(const RowView& row, QStringList args)
{
    return {.subject = row.subject(Field::Operator),
            .args = std::move(args),
            .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}};
}

Draft aboutValue(const RowView& row, QStringList args)
{
    return {.subject = row.subject(Field::Value),
            .args = std::move(args),
            .evidence = {row.evidence(Field::Value), row.evidence(Field::Unit)}};
}

/// The percentage that a cell holds, its sign in the value or in the unit.
std::optional<ExactNumber> percentage(const RowView& row, const ProjectView& view)
{
    if (row.number || !row.value.endsWith(u'%'))
        return percentOf(row, view.profile());
    const std::optional<Quantity> printed = Quantity::parse(QStringView(row.value).chopped(1));
    return printed ? std::optional(ExactNumber::from(*printed)) : std::nullopt;
}

/// The goal asks for the same rate and more: 早诊率达到 90%以上.
bool isRaisedByGoal(const RowView& row, const ProjectView& view)
{
    constexpr int kNamed = 90;
    const ProjectQuantities& all = view.quantities();
    const auto target = std::ranges::find(all.rows, &row, &RowQuantity::row);
    return target != all.rows.end() && std::ranges::any_of(all.goal, [&](const StatedQuantity& quantity) {
               return quantity.bound == Bound::AtLeast && quantitymatch::sameUnit(quantity, *target) &&
                      quantitymatch::isEqual(quantity, *target) &&
                      quantitymatch::closeness(quantity, *target) >= kNamed;
           });
}

/// 满意度 or 满意率, in whatever unit. 满意度调查次数 and 不满意率 are none.
bool isNamedShareOfContent(const RowView& row, const Lexicon& words)
{
    return hasAny(row.name, words.satisfaction) && !hasAny(row.name, words.notSatisfaction) &&
           (row.name.endsWith(u'度') || row.name.endsWith(u'率'));
}

} // namespace

void suspectOcrOperator(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        const std::optional<ExactNumber> percent = percentage(row, view);
        if (!percent || *percent <= kHundred)
            continue;
        const QString printed = row.row->value + (row.number ? row.row->unit : QString());
        if (!row.isQuantitative() && *percent >= kTwoHundred && row.value.startsWith(u'2')) {
            sink.report(aboutValue(row, {row.row->name, printed, QStringView(printed).mid(1).toString(),
                                         u"@ocr.lostOperator"_s}));
            continue;
        }
        const bool isShare = (row.name.endsWith(u'率') || hasAny(row.name, words.satisfaction)) &&
                             !hasAny(row.name, words.growing) && !hasAny(row.name, words.ratios);
        if (isShare)
            sink.report(aboutValue(row, {row.row->name, printed, QString(), u"@ocr.overHundred"_s}));
    }
}

void positiveRateCapped(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!isRate(row, view.profile()) || !isUpperBound(row.op) || row.isCost() ||
            hasAny(row.name, words.timely) || hasAny(row.name, words.satisfaction))
            continue;
        const bool isGood = hasAny(row.name, words.goodRates) && !hasAny(row.name, words.notGoodRates) &&
                            !hasAny(row.name, words.late);
        const bool isRaised = isRaisedByGoal(row, view);
        if (!isGood && !isRaised)
            continue;
        // 森林火灾控制率 ≤0.3‰ is a rate of damage under a good rate's name: turned round it would be absurd.
        const std::optional<ExactNumber> percent = percentOf(row, view.profile());
        const bool isMisnamed = !isRaised && percent && *percent <= kLowLimit;
        Draft draft = aboutOperator(row, targetArgs(row) +
                                             QStringList(isMisnamed ? u"@rate.misnamed"_s : u"@rate.good"_s));
        if (isMisnamed)
            draft.severity = Severity::Warning;
        sink.report(std::move(draft));
    }
}

void negativeWithFloor(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!isLowerBound(row.op) || row.isCost() || hasAny(row.name, view.words().satisfaction))
            continue;
        const QString bad = badThing(row, view.words());
        if (!bad.isEmpty() && !hasAny(row.name, view.words().savings))
            sink.report(aboutOperator(row, targetArgs(row) + QStringList(bad)));
    }
}

void outputCapped(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!row.isLevel2(LevelKind::Count) || !row.isIn(LevelKind::Output) || !isUpperBound(row.op) ||
            isRate(row, view.profile()) || row.unit.contains(u'元') || hasAny(row.name, words.bad) ||
            hasAny(row.name, words.outcomes) || hasAny(row.name, words.consumption) ||
            hasAny(row.name, words.late) || hasAny(row.name, words.ratios) ||
            words.timeUnits.contains(row.unit))
            continue;
        sink.report(aboutOperator(row, targetArgs(row)));
    }
}

void satisfactionLow(const ProjectView& view, FindingSink& sink)
{
    const int floor = view.parameters().satisfactionFloor;
    for (const RowView& row : view.rows()) {
        const bool isFloor = isLowerBound(row.op) || row.op == Operator::Equal;
        // Points are on a scale that the table does not tell: 4.5分 are many out of 5.
        const std::optional<ExactNumber> percent = row.number && row.unit.isEmpty()
                                                       ? std::optional(ExactNumber::from(*row.number))
                                                       : percentOf(row, view.profile());
        // A fraction such as 0.9 is another fault: the unit.
        if (isFloor && percent && *percent<floor&& * percent> 1 && measuresSatisfaction(row, view))
            sink.report(aboutValue(row, targetArgs(row) + QStringList(QString::number(floor))));
    }
}

void satisfactionUnit(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isQuantitative() && !row.unit.isEmpty() && row.isIn(LevelKind::Satisfaction) &&
            (measuresSatisfaction(row, view) || isNamedShareOfContent(row, view.words())) &&
            !isRate(row, view.profile()))
            sink.report({.subject = row.subject(Field::Unit), .args = {row.row->name, row.row->unit}});
    }
}

void exactForecast(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (row.op != Operator::Equal || !row.number || *row.number == Quantity() || row.isCost() ||
            row.isIn(LevelKind::Satisfaction) || hasAny(row.name, words.policyShares) ||
            hasAny(row.name, words.satisfaction))
            continue;
        const std::optional<ExactNumber> percent = percentOf(row, view.profile());
        const bool isOpenRate = percent && row.name.endsWith(u'率') && *percent < kHundred;
        const bool isForecast = !isRate(row, view.profile()) && hasAny(row.name, words.forecasts) &&
                                !hasAny(row.name, words.inputs);
        if (isOpenRate || isForecast)
            sink.report(aboutOperator(row, targetArgs(row)));
    }
}

void percentOnNonrate(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (isPercentOfNoRate(row, view))
            sink.report({.subject = row.subject(Field::Unit),
                         .args = {row.row->name, row.row->op + row.row->value + row.row->unit},
                         .evidence = {row.evidence(Field::Unit), row.evidence(Field::IndicatorName)}});
    }
}

void pseudoQuantified(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        const QString word = firstOf(row.name, words.immeasurable);
        const bool isPoints = isRate(row, view.profile()) || row.unit == u"分";
        if (!row.isQuantitative() || !isPoints || word.isEmpty() || hasAny(row.name, words.satisfaction) ||
            hasAny(row.name, words.opinion) || hasAny(row.name, words.perception))
            continue;
        sink.report(aboutValue(row, {row.row->name, row.row->op + row.row->value + row.row->unit, word}));
    }
}

} // namespace budget::rules
