// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rowfacts.h"

#include "core/rules/quantityunit.h"

#include <algorithm>

namespace budget::rules {

namespace {

/// A name that a percentage can belong to: a rate, a change, or a share that is in some state.
bool takesPercent(const RowView& row, const Lexicon& words)
{
    return hasAny(row.name, words.rateNames) || !words.rateEnds.endOf(row.name).isEmpty() ||
           hasAny(row.name, words.changes) || hasAny(row.name, words.states) ||
           hasAny(row.name, words.satisfaction) || hasAny(row.name, words.ratios);
}

/// 城乡收入比 1.87 %: a ratio of that size was never a percentage.
bool isRatioInPercent(const RowView& row, const Lexicon& words)
{
    constexpr Quantity kLargestRatio = Quantity::fromInteger(10);
    return row.number && *row.number <= kLargestRatio && *row.number > Quantity() &&
           !words.ratios.endOf(row.name).isEmpty();
}

} // namespace

bool isLowerBound(std::optional<Operator> op)
{
    return op == Operator::AtLeast || op == Operator::MoreThan;
}

bool isUpperBound(std::optional<Operator> op)
{
    return op == Operator::AtMost || op == Operator::LessThan;
}

QStringList targetArgs(const RowView& row)
{
    return {row.row->name, row.row->op, row.row->value + row.row->unit};
}

bool isRate(const RowView& row, const Profile& profile)
{
    return profile.units().rates.contains(row.unit);
}

std::optional<ExactNumber> percentOf(const RowView& row, const Profile& profile)
{
    if (!row.number || !isRate(row, profile))
        return std::nullopt;
    const ExactNumber printed = ExactNumber::from(*row.number);
    const std::optional<units::Unit> unit = units::unitOf(profile.units().standard(row.unit));
    // A unit of rates that only this profile knows is taken for a percentage.
    return unit && unit->isRate() ? printed.times(unit->factor) : printed;
}

bool measuresSatisfaction(const RowView& row, const ProjectView& view)
{
    const Lexicon& words = view.words();
    if (hasAny(row.name, words.notSatisfaction))
        return false;
    const bool isNamed = hasAny(row.name, words.satisfaction) ||
                         (row.isIn(LevelKind::Satisfaction) && hasAny(row.name, words.opinion));
    const bool isPercent = row.unit.isEmpty() || isRate(row, view.profile());
    return isNamed && (isPercent || row.unit == u"分" || row.isQualitative());
}

QString badThing(const RowView& row, const Lexicon& words)
{
    const QString bad = firstOf(row.name, words.bad);
    return bad.isEmpty() || hasAny(row.name, words.handled) ? QString() : bad;
}

QString inStyleOf(const QString& printed, const QString& standard)
{
    return printed.trimmed().endsWith(u"指标") ? standard : levelKey(standard);
}

std::optional<Fix> moveTo(const RowView& row, const Profile& profile, LevelKind level1Kind,
                          LevelKind level2Kind)
{
    const Level1* level1 = profile.level1(level1Kind);
    if (!level1)
        return std::nullopt;
    const auto level2 = std::ranges::find(level1->level2, level2Kind, &Level2::kind);
    if (level2 == level1->level2.end())
        return std::nullopt;
    const bool isPlaced = row.level1 == level1;
    if (isPlaced && row.level2 == &*level2)
        return std::nullopt;
    Fix fix{row.address(Field::Level2), inStyleOf(row.row->level2, level2->name), {}};
    if (!isPlaced)
        fix.also.push_back({row.address(Field::Level1), inStyleOf(row.row->level1, level1->name)});
    return fix;
}

bool isPercentOfNoRate(const RowView& row, const ProjectView& view)
{
    const Lexicon& words = view.words();
    if (!row.isQuantitative() || row.name.isEmpty() || !isRate(row, view.profile()) ||
        row.isIn(LevelKind::Satisfaction) || row.isCost() || hasAny(row.name, words.immeasurable) ||
        hasAny(row.name, words.perception))
        return false;
    // A name that was cut has its own finding: its end may well have been 比重.
    return isRatioInPercent(row, words) || (!isTruncatedName(row.name, words) && !takesPercent(row, words));
}

} // namespace budget::rules
