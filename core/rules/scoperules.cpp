// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"
#include "core/rules/topics.h"

#include <QRegularExpression>

#include <algorithm>

/// Rules on whether an indicator shows what the project is for, and whether the money can bring it about.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

QString budgetText(const ProjectView& view)
{
    return view.project().budget.text() + view.project().currencyUnit;
}

/// How many items a text lists: 1. 2. 3., （一）（二）, 一是…二是, or clauses of work joined by semicolons.
int itemsIn(const QString& text)
{
    static const QRegularExpression kMarker(
        u"(?:^|[\n;；。:：])\\s*(?:\\d{1,2}[.、．)）]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,2}(?:是|、))"_s);
    int markers = 0;
    for (auto it = kMarker.globalMatch(text); it.hasNext(); it.next())
        ++markers;
    const auto clauses = 1 + static_cast<int>(text.count(u'；') + text.count(u';'));
    return std::max(markers, clauses);
}

/// A clause of the goal that rules out what the row counts: 杜绝肇事肇祸案件发生. 防范 and 避免 promise an
/// effort, no zero.
bool isRuledOut(const RowView& row, const QString& foldedGoal, const Lexicon& words)
{
    constexpr int kMostly = 60;
    constexpr QStringView kAbsolute = u"零无不杜";
    static const QRegularExpression kClauseEnd(u"[,;。；，、\n]"_s);
    const QStringList matter = topics::matter(row.name, words);
    const QStringList clauses = foldedGoal.split(kClauseEnd, Qt::SkipEmptyParts);
    return std::ranges::any_of(clauses, [&](const QString& clause) {
        const QString word = firstOf(clause, words.zeroTolerance);
        return !word.isEmpty() && kAbsolute.contains(word.front()) &&
               topics::percentTouched(matter, clause) >= kMostly;
    });
}

} // namespace

void processIndicator(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const QString word = firstOf(row.name, view.words().process);
        if (!word.isEmpty() && !row.isIn(LevelKind::Satisfaction))
            sink.report({.subject = row.subject(Field::IndicatorName), .args = {row.row->name, word}});
    }
}

void execRateDuplicated(const ProjectView& view, FindingSink& sink)
{
    const Project& project = view.project();
    if (!project.executionWeight.value() || *project.executionWeight.value() <= Weight())
        return; // a form that does not score it apart
    for (const RowView& row : view.rows()) {
        if (hasAny(row.name, view.words().execution))
            sink.report(
                {.subject = row.subject(Field::IndicatorName),
                 .args = {row.row->name, project.executionWeight.text()},
                 .evidence = {row.evidence(Field::IndicatorName), view.evidence(Field::ExecutionWeight)}});
    }
}

void attributionTooFar(const ProjectView& view, FindingSink& sink)
{
    const std::optional<ExactNumber> budget = view.budgetInYuan();
    if (!budget || *budget > view.parameters().smallBudget)
        return;
    for (const RowView& row : view.rows()) {
        const QString word = firstOf(row.name, view.words().macroResults);
        if (row.isIn(LevelKind::Benefit) && !word.isEmpty())
            sink.report({.subject = row.subject(Field::IndicatorName),
                         .args = {row.row->name, word, budgetText(view)},
                         .evidence = {row.evidence(Field::IndicatorName), view.evidence(Field::Budget)}});
    }
}

void perverseTarget(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    const QString& goal = view.foldedText(Field::Goal);
    for (const RowView& row : view.rows()) {
        const bool isFloorOnPenalties =
            isLowerBound(row.op) && hasAny(row.name, words.penalties) && !isRate(row, view.profile());
        const bool allowsSome = isUpperBound(row.op) && row.number && *row.number > Quantity() &&
                                !isRate(row, view.profile()) && hasAny(goal, words.zeroTolerance);
        const bool allowsDeaths = allowsSome && hasAny(row.name, words.deaths) && hasAny(goal, words.deaths);
        const bool allowsBad =
            allowsDeaths || (allowsSome && !badThing(row, words).isEmpty() && isRuledOut(row, goal, words));
        if (!isFloorOnPenalties && !allowsBad)
            continue;
        Draft draft{.subject = row.subject(Field::Value),
                    .args = targetArgs(row) + QStringList(isFloorOnPenalties ? u"@perverse.penalties"_s
                                                                             : u"@perverse.deaths"_s),
                    .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}};
        if (allowsBad)
            draft.evidence.push_back(view.evidence(Field::Goal));
        sink.report(std::move(draft));
    }
}

void amountVsScope(const ProjectView& view, FindingSink& sink)
{
    constexpr int kBroad = 3;
    constexpr int kVeryBroad = 6;
    constexpr qsizetype kLongScope = 200; // characters; so much work is not described for nothing
    const std::optional<ExactNumber> budget = view.budgetInYuan();
    const RuleParameters& parameters = view.parameters();
    if (!budget || *budget > parameters.slightBudget)
        return;
    const QString& overview = view.project().overview;
    const int items = itemsIn(overview);
    const bool isTiny = *budget <= parameters.tinyBudget;
    const bool isBroad = items >= kBroad || text::withoutSpace(overview).size() >= kLongScope;
    if (items < kVeryBroad && !(isTiny && isBroad))
        return;
    sink.report({.subject = view.subject(Field::Budget),
                 .args = {budgetText(view), QString::number(items),
                          items >= kBroad ? u"@scope.items"_s : u"@scope.long"_s},
                 .evidence = {view.evidence(Field::Budget), view.evidence(Field::Overview)}});
}

} // namespace budget::rules
