// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rowfacts.h"
#include "core/rules/rulefunctions.h"

/// Rules on whether a row stands where what it measures belongs.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

/// Words that only look like others are taken out before the others are looked for: 经济作物 is no economy.
bool speaksOf(const RowView& row, const WordList& words, const WordList& lookAlikes)
{
    return hasAny(lookAlikes.takenFrom(row.name), words);
}

/// Money, or a rate that speaks of it.
bool isInYuan(const RowView& row)
{
    return row.unit.contains(u'元');
}

Draft aboutPlace(const RowView& row, QStringList args, Field level)
{
    return {.subject = row.subject(level),
            .args = std::move(args),
            .evidence = {row.evidence(level), row.evidence(Field::IndicatorName)}};
}

/// A share or a speed of something done in time belongs to 时效, a count of such things (及时处置件数) does
/// not.
bool isTimely(const RowView& row, const ProjectView& view)
{
    const bool isCounted = row.isQuantitative() && !row.unit.isEmpty() && !isRate(row, view.profile()) &&
                           !view.words().timeUnits.contains(row.unit);
    return hasAny(row.name, view.words().timely) && !isCounted;
}

/// What a 效益 row counts when it is no benefit, as a phrase; empty when it is one.
QString effortIn(const RowView& row, const Lexicon& words)
{
    // Incidents are counted in 起 and 次 like activities, but nobody sets them going.
    const bool isResult =
        (hasAny(row.name, words.outcomes) || hasAny(row.name, words.bad)) && !hasAny(row.name, words.handled);
    if (words.activityUnits.contains(row.unit) && hasAny(row.name, words.activities) &&
        !hasAny(row.name, words.savings) && !isResult)
        return u"@benefit.activity"_s;
    if (isInYuan(row) && hasAny(row.name, words.inputs) && !hasAny(row.name, words.attracted))
        return u"@benefit.input"_s;
    return {};
}

} // namespace

void l2SustainableLegacy(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (row.isLevel2(LevelKind::Sustained) && !row.isLevel2Alias && row.level2Parent == row.level1)
            sink.report({.subject = row.subject(Field::Level2), .args = {row.row->name, row.row->level2}});
    }
}

void costNameNotCost(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!row.isCost() || row.name.isEmpty() || isInYuan(row) || hasAny(row.name, words.costs) ||
            hasAny(row.name, words.sideEffects) || hasAny(row.name, words.bad) ||
            hasAny(row.name, words.execution))
            continue;
        sink.report(aboutPlace(row, {row.row->name}, Field::Level2));
    }
}

void nonsatisfactionInSatisfaction(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!row.isIn(LevelKind::Satisfaction) || row.name.isEmpty() ||
            hasAny(row.name, words.satisfaction) || hasAny(row.name, words.opinion) ||
            hasAny(row.name, words.notSatisfaction) || hasAny(row.name, words.perception))
            continue;
        sink.report(aboutPlace(row, {row.row->name}, Field::Level1));
    }
}

void perceptionAsBenefit(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        const QString word = firstOf(row.name, view.words().perception);
        if (row.isIn(LevelKind::Benefit) && !word.isEmpty())
            sink.report(aboutPlace(row, {row.row->name, word}, Field::Level1));
    }
}

void timelinessNameElsewhere(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!row.level2 || row.isLevel2(LevelKind::Timeliness) || row.isCost() ||
            row.isIn(LevelKind::Satisfaction) || hasAny(row.name, view.words().satisfaction) ||
            !isTimely(row, view))
            continue;
        if (row.isLevel2(LevelKind::Count) && isRate(row, view.profile()))
            continue; // rate-in-quantity says it, with the same remedy
        Draft draft = aboutPlace(
            row, {row.row->name, firstOf(row.name, view.words().timely), row.row->level2}, Field::Level2);
        draft.fix = moveTo(row, view.profile(), LevelKind::Output, LevelKind::Timeliness);
        sink.report(std::move(draft));
    }
}

void notTimeliness(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        // "2024年9月底前", "30日内": the value speaks of time.
        if (!row.isLevel2(LevelKind::Timeliness) || row.name.isEmpty() || hasAny(row.name, words.timely) ||
            hasAny(row.name, words.late) || hasAny(row.name, words.times) ||
            words.timeUnits.contains(row.unit) ||
            (row.isQualitative() && (hasAny(row.value, words.times) || hasAny(row.value, words.timely))))
            continue;
        sink.report(aboutPlace(row, {row.row->name}, Field::Level2));
    }
}

void outputCountInBenefit(const ProjectView& view, FindingSink& sink)
{
    for (const RowView& row : view.rows()) {
        if (!row.isIn(LevelKind::Benefit) || !row.isQuantitative())
            continue;
        const QString phrase = effortIn(row, view.words());
        if (!phrase.isEmpty())
            sink.report(aboutPlace(row, {row.row->name, row.row->unit, phrase}, Field::Level1));
    }
}

void outcomeInQuantity(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        const QString word = firstOf(row.name, words.outcomes);
        const bool isHandled = hasAny(row.name, words.handled) && !hasAny(row.name, words.deaths);
        if (!row.isLevel2(LevelKind::Count) || word.isEmpty() || isHandled ||
            hasAny(row.name, words.outcomeService) || isRate(row, view.profile()))
            continue;
        sink.report(aboutPlace(row, {row.row->name, word}, Field::Level2));
    }
}

void benefitL2Doubt(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!row.isIn(LevelKind::Benefit) || row.name.isEmpty() || hasAny(row.name, words.process))
            continue;
        const bool isOddEconomy = row.isLevel2(LevelKind::Economy) && !isInYuan(row) &&
                                  !speaksOf(row, words.economy, words.notEconomy);
        const bool isOddEcology = row.isLevel2(LevelKind::Ecology) && !hasAny(row.name, words.ecology);
        if (isOddEconomy || isOddEcology)
            sink.report(aboutPlace(row, {row.row->name, row.row->level2}, Field::Level2));
    }
}

void costContentInOutput(const ProjectView& view, FindingSink& sink)
{
    const Lexicon& words = view.words();
    for (const RowView& row : view.rows()) {
        if (!row.isIn(LevelKind::Output) || row.isCost() || !row.isQuantitative())
            continue;
        QString word = firstOf(row.name, words.costStandards);
        if (word.isEmpty() && row.unit.startsWith(u"元/"))
            word = row.row->unit;
        if (word.isEmpty() || hasAny(row.name, words.savings) || hasAny(row.name, words.timely))
            continue;
        Draft draft = aboutPlace(row, {row.row->name, word}, Field::Level2);
        // The older forms keep cost below 产出.
        draft.fix = moveTo(row, view.profile(), LevelKind::Cost, LevelKind::Cost);
        if (!draft.fix)
            draft.fix = moveTo(row, view.profile(), LevelKind::Output, LevelKind::Cost);
        sink.report(std::move(draft));
    }
}

} // namespace budget::rules
