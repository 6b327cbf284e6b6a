// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/formfacts.h"
#include "core/rules/rulefunctions.h"

#include <algorithm>
#include <array>
#include <limits>

/// Rules on the division of the points.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevel1Kinds{LevelKind::Cost, LevelKind::Output, LevelKind::Benefit,
                                  LevelKind::Satisfaction};

/// What the weights of the rows may add up to: what the execution weight leaves of the whole. A form without
/// a cell for it scores execution elsewhere, in a row of its own or not at all. Empty where that cannot be
/// told: header-field-missing or exec-weight-not-profile speaks.
std::vector<Weight> soundSums(const ProjectView& view)
{
    const Weight whole = view.parameters().totalWeight;
    const std::optional<Weight> execution = view.project().executionWeight.value();
    if (execution) {
        const bool isAbsurd = qAbs(execution->millionths()) > whole.millionths() * 1000;
        return isAbsurd ? std::vector<Weight>() : std::vector{whole - *execution};
    }
    if (!isBlank(view.project(), Field::ExecutionWeight) || isAskedFor(view, Field::ExecutionWeight))
        return {};
    std::vector<Weight> sums{whole};
    for (const Weight usual : view.parameters().executionWeights)
        sums.push_back(whole - usual);
    return sums;
}

bool isSound(Weight sum, const std::vector<Weight>& sums)
{
    return std::ranges::find(sums, sum) != sums.end();
}

/// The rows have the points that the schemes divide. Only then does it make sense to ask how: otherwise
/// weight-sum-mismatch comes first. Rows that have the whole leave nothing for execution, as no scheme does.
bool isWhole(const ProjectView& view)
{
    const std::optional<Weight> rows = view.rowWeights();
    const bool hasKnownLevels =
        std::ranges::all_of(view.rows(), [](const RowView& row) { return row.level1 != nullptr; });
    const bool leavesExecution =
        view.project().executionWeight.value() || rows != view.parameters().totalWeight;
    return rows && hasKnownLevels && leavesExecution && isSound(*rows, soundSums(view));
}

const WeightScheme::Share* shareOf(const WeightScheme& scheme, LevelKind kind)
{
    const auto found = std::ranges::find(scheme.shares, kind, &WeightScheme::Share::kind);
    return found == scheme.shares.end() ? nullptr : &*found;
}

/// How far the table is from the scheme, in millionths of a point, over all 一级.
qint64 distance(const ProjectView& view, const WeightScheme& scheme)
{
    qint64 sum = 0;
    for (const LevelKind kind : kLevel1Kinds) {
        const Weight actual = view.weightOf(kind);
        const WeightScheme::Share* share = shareOf(scheme, kind);
        const Weight low = share ? share->low : Weight();
        const Weight high = share ? share->high : Weight();
        if (actual < low)
            sum += (low - actual).millionths();
        else if (actual > high)
            sum += (actual - high).millionths();
    }
    return sum;
}

/// The scheme that a table with these 一级 follows: the one with the same ones, else the nearest.
const WeightScheme* activeScheme(const ProjectView& view)
{
    const WeightScheme* best = nullptr;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    bool bestFits = false;
    for (const WeightScheme& scheme : view.profile().schemes()) {
        const bool fits = std::ranges::all_of(kLevel1Kinds, [&](LevelKind kind) {
            return view.has(kind) == (shareOf(scheme, kind) != nullptr);
        });
        const qint64 d = distance(view, scheme);
        if (d == 0)
            return &scheme;
        if (!best || (fits && !bestFits) || (fits == bestFits && d < bestDistance)) {
            best = &scheme;
            bestDistance = d;
            bestFits = fits;
        }
    }
    return best;
}

QString pointsText(const WeightScheme::Share& share)
{
    return share.low == share.high ? share.low.toString()
                                   : share.low.toString() + u'–' + share.high.toString();
}

/// 产出 60、效益 30
QString actualText(const ProjectView& view)
{
    QStringList parts;
    for (const Level1& level1 : view.profile().levels()) {
        if (view.has(level1.kind))
            parts.append(level1.key + u' ' + view.weightOf(level1.kind).toString());
    }
    return parts.join(u'、');
}

QString schemeText(const ProjectView& view, const WeightScheme& scheme)
{
    QStringList parts;
    for (const Level1& level1 : view.profile().levels()) {
        if (const WeightScheme::Share* share = shareOf(scheme, level1.kind))
            parts.append(level1.key + u' ' + pointsText(*share));
    }
    return parts.join(u'、');
}

std::vector<Evidence> weightEvidence(const ProjectView& view)
{
    std::vector<Evidence> evidence;
    for (const RowView& row : view.rows())
        evidence.push_back(row.evidence(Field::IndicatorWeight));
    return evidence;
}

std::vector<Evidence> levelEvidence(const ProjectView& view)
{
    std::vector<Evidence> evidence;
    for (const RowView& row : view.rows()) {
        evidence.push_back(row.evidence(Field::Level1));
        evidence.push_back(row.evidence(Field::IndicatorWeight));
    }
    return evidence;
}

/// The points of a missing 满意度 went to 产出 at the cost of 效益: the scheme they should follow, or null.
const WeightScheme* shiftedScheme(const ProjectView& view)
{
    if (view.has(LevelKind::Satisfaction) || !isWhole(view))
        return nullptr;
    const WeightScheme* scheme = activeScheme(view);
    const WeightScheme::Share* output = scheme ? shareOf(*scheme, LevelKind::Output) : nullptr;
    const WeightScheme::Share* benefit = scheme ? shareOf(*scheme, LevelKind::Benefit) : nullptr;
    const WeightScheme::Share* cost = scheme ? shareOf(*scheme, LevelKind::Cost) : nullptr;
    const Weight costPoints = view.weightOf(LevelKind::Cost);
    const bool isCostRight = cost ? cost->low <= costPoints && costPoints <= cost->high : costPoints.isZero();
    const bool isShifted = output && benefit && isCostRight && !shareOf(*scheme, LevelKind::Satisfaction) &&
                           view.weightOf(LevelKind::Output) > output->high &&
                           view.weightOf(LevelKind::Benefit) < benefit->low;
    return isShifted ? scheme : nullptr;
}

} // namespace

void weightSumMismatch(const ProjectView& view, FindingSink& sink)
{
    const std::optional<Weight> rows = view.rowWeights();
    const std::vector<Weight> sums = soundSums(view);
    if (!rows || sums.empty() || isSound(*rows, sums))
        return; // weight-missing-or-nonnumeric speaks about what cannot be added
    const Weight whole = view.parameters().totalWeight;
    const std::optional<Weight> execution = view.project().executionWeight.value();
    Draft draft{.subject = view.subject(), .evidence = weightEvidence(view)};
    if (execution) {
        draft.args = {rows->toString(), execution->toString(), (*rows + *execution).toString(),
                      whole.toString()};
        draft.evidence.insert(draft.evidence.begin(), view.evidence(Field::ExecutionWeight));
    } else {
        QStringList sound;
        for (const Weight sum : sums)
            sound.append(sum.toString());
        draft.args = {rows->toString(), u"@weight.noExecution"_s, rows->toString(), sound.join(u'/')};
    }
    sink.report(std::move(draft));
}

void l1WeightProfile(const ProjectView& view, FindingSink& sink)
{
    if (!isWhole(view) || shiftedScheme(view))
        return; // no-satisfaction-weight-shift says it better
    const WeightScheme* scheme = activeScheme(view);
    if (!scheme || distance(view, *scheme) == 0)
        return;
    sink.report({.subject = view.subject(),
                 .args = {actualText(view), scheme->name, schemeText(view, *scheme)},
                 .evidence = levelEvidence(view)});
}

void satisfactionWeight(const ProjectView& view, FindingSink& sink)
{
    const Weight expected = view.parameters().satisfactionWeight;
    const bool isKnown = std::ranges::all_of(view.rows(), [](const RowView& row) {
        return !row.isIn(LevelKind::Satisfaction) || row.row->weight.value();
    });
    if (!isKnown || !view.rowWeights() || !view.has(LevelKind::Satisfaction) ||
        view.weightOf(LevelKind::Satisfaction) == expected)
        return;
    Draft draft{.subject = view.subject(),
                .args = {view.weightOf(LevelKind::Satisfaction).toString(), expected.toString()}};
    for (const RowView& row : view.rows()) {
        if (row.isIn(LevelKind::Satisfaction))
            draft.evidence.push_back(row.evidence(Field::IndicatorWeight));
    }
    sink.report(std::move(draft));
}

void noSatisfactionWeightShift(const ProjectView& view, FindingSink& sink)
{
    const WeightScheme* scheme = shiftedScheme(view);
    if (!scheme)
        return;
    sink.report(
        {.subject = view.subject(),
         .args = {view.weightOf(LevelKind::Output).toString(), view.weightOf(LevelKind::Benefit).toString(),
                  pointsText(*shareOf(*scheme, LevelKind::Output)),
                  pointsText(*shareOf(*scheme, LevelKind::Benefit))},
         .evidence = levelEvidence(view)});
}

void singleWeightDominates(const ProjectView& view, FindingSink& sink)
{
    const Weight limit = view.parameters().dominantWeight;
    for (const RowView& row : view.rows()) {
        const std::optional<Weight> weight = row.row->weight.value();
        if (weight && *weight >= limit)
            sink.report({.subject = row.subject(Field::IndicatorWeight),
                         .args = {row.row->name, weight->toString(), limit.toString()}});
    }
}

void coreLighterThanNoncore(const ProjectView& view, FindingSink& sink)
{
    const RowView* lightestCore = nullptr;
    const RowView* heaviestOther = nullptr;
    for (const RowView& row : view.rows()) {
        const std::optional<Weight> weight = row.row->weight.value();
        if (!weight)
            continue;
        if (row.isCore() && (!lightestCore || *weight < *lightestCore->row->weight.value()))
            lightestCore = &row;
        if (row.isPlain() && (!heaviestOther || *weight > *heaviestOther->row->weight.value()))
            heaviestOther = &row;
    }
    if (!lightestCore || !heaviestOther ||
        *lightestCore->row->weight.value() >= *heaviestOther->row->weight.value())
        return;
    sink.report({.subject = view.subject(),
                 .args = {lightestCore->row->name, lightestCore->row->weight.value()->toString(),
                          heaviestOther->row->name, heaviestOther->row->weight.value()->toString()},
                 .evidence = {lightestCore->evidence(Field::IndicatorWeight),
                              heaviestOther->evidence(Field::IndicatorWeight)}});
}

} // namespace budget::rules
