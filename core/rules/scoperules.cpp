// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

#include <QRegularExpression>

/// Rules on whether an indicator shows what the project is for, and whether the money can bring it about.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// The budget in 元; nothing when it is missing or is none.
std::optional<Money> budgetInYuan(const ProjectView& view)
{
    const std::optional<Money> budget = view.project().budget.value();
    if (!budget || *budget <= Money())
        return std::nullopt;
    return inYuan(*budget, view.project().currencyUnit);
}

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
    const std::optional<Money> budget = budgetInYuan(view);
    if (!budget || *budget > Money::fromInteger(view.parameters().smallBudget))
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
        const bool allowsDeaths = isUpperBound(row.op) && row.number && *row.number > Quantity() &&
                                  hasAny(row.name, words.deaths) && hasAny(goal, words.zeroTolerance) &&
                                  hasAny(goal, words.deaths) && !isRate(row, view.profile());
        if (!isFloorOnPenalties && !allowsDeaths)
            continue;
        Draft draft{.subject = row.subject(Field::Value),
                    .args = targetArgs(row) + QStringList(isFloorOnPenalties ? u"@perverse.penalties"_s
                                                                             : u"@perverse.deaths"_s),
                    .evidence = {row.evidence(Field::Operator), row.evidence(Field::Value)}};
        if (allowsDeaths)
            draft.evidence.push_back(view.evidence(Field::Goal));
        sink.report(std::move(draft));
    }
}

void amountVsScope(const ProjectView& view, FindingSink& sink)
{
    constexpr int kBroad = 3;
    constexpr int kVeryBroad = 6;
    constexpr qsizetype kLongScope = 200; // characters; so much work is not described for nothing
    const std::optional<Money> budget = budgetInYuan(view);
    const RuleParameters& parameters = view.parameters();
    if (!budget || *budget > Money::fromInteger(parameters.slightBudget))
        return;
    const QString& overview = view.project().overview;
    const int items = itemsIn(overview);
    const bool isTiny = *budget <= Money::fromInteger(parameters.tinyBudget);
    const bool isBroad = items >= kBroad || text::withoutSpace(overview).size() >= kLongScope;
    if (items < kVeryBroad && !(isTiny && isBroad))
        return;
    sink.report({.subject = view.subject(Field::Budget),
                 .args = {budgetText(view), QString::number(items),
                          items >= kBroad ? u"@scope.items"_s : u"@scope.long"_s},
                 .evidence = {view.evidence(Field::Budget), view.evidence(Field::Overview)}});
}

} // namespace budget::rules
