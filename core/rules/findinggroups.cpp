// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/findinggroups.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace budget {

namespace {

enum class Cause : quint8 { Aim, Percent, Place, Points, Completeness, Scope, Bound };

struct RuleCause
{
    QLatin1String rule;
    Cause cause;
};

// Only rules that speak about the same row, or the same head, for one and the same reason.
constexpr auto kCauses = std::to_array<RuleCause>({
    {QLatin1String("qualitative-ungraded"), Cause::Aim},
    {QLatin1String("qualitative-yes"), Cause::Aim},
    {QLatin1String("quantifiable-left-qualitative"), Cause::Aim},
    {QLatin1String("qualitative-echo"), Cause::Aim},
    {QLatin1String("core-qualitative"), Cause::Aim},
    {QLatin1String("name-is-sentence"), Cause::Aim},
    {QLatin1String("cost-qualitative"), Cause::Aim},
    {QLatin1String("satisfaction-qualitative"), Cause::Aim},
    {QLatin1String("percent-on-nonrate"), Cause::Percent},
    {QLatin1String("pseudo-quantified"), Cause::Percent},
    {QLatin1String("name-compound"), Cause::Percent},
    {QLatin1String("name-too-long"), Cause::Percent},
    {QLatin1String("name-truncated"), Cause::Percent},
    {QLatin1String("l2-wrong-parent"), Cause::Place},
    {QLatin1String("cost-name-not-cost"), Cause::Place},
    {QLatin1String("exec-rate-duplicated"), Cause::Place},
    {QLatin1String("process-indicator"), Cause::Place},
    {QLatin1String("not-timeliness"), Cause::Place},
    {QLatin1String("timeliness-name-elsewhere"), Cause::Place},
    {QLatin1String("rate-in-quantity"), Cause::Place},
    {QLatin1String("output-count-in-benefit"), Cause::Place},
    {QLatin1String("outcome-in-quantity"), Cause::Place},
    {QLatin1String("benefit-l2-doubt"), Cause::Place},
    {QLatin1String("cost-content-in-output"), Cause::Place},
    {QLatin1String("l2-alias"), Cause::Place},
    {QLatin1String("l2-sustainable-legacy"), Cause::Place},
    {QLatin1String("l1-weight-profile"), Cause::Points},
    {QLatin1String("satisfaction-weight"), Cause::Points},
    {QLatin1String("no-satisfaction-weight-shift"), Cause::Points},
    {QLatin1String("weight-sum-mismatch"), Cause::Points},
    {QLatin1String("output-or-benefit-missing"), Cause::Completeness},
    {QLatin1String("quantity-missing"), Cause::Completeness},
    {QLatin1String("quality-and-timeliness-missing"), Cause::Completeness},
    {QLatin1String("timeliness-missing"), Cause::Completeness},
    {QLatin1String("quality-missing"), Cause::Completeness},
    {QLatin1String("cost-missing"), Cause::Completeness},
    {QLatin1String("satisfaction-missing"), Cause::Completeness},
    {QLatin1String("overview-as-goal"), Cause::Scope},
    {QLatin1String("goal-copied"), Cause::Scope},
    {QLatin1String("goal-off-overview"), Cause::Scope},
    {QLatin1String("goal-without-numbers"), Cause::Scope},
    {QLatin1String("goal-too-short"), Cause::Scope},
    {QLatin1String("goal-is-indicator-list"), Cause::Scope},
    {QLatin1String("satisfaction-operator"), Cause::Bound},
    {QLatin1String("satisfaction-hundred"), Cause::Bound},
    {QLatin1String("strict-operator"), Cause::Bound},
});

/// A list of all findings asks for each of them, so the rules are looked up by their hash.
std::optional<Cause> causeOf(const QString& rule)
{
    static const QHash<QString, Cause> kByRule = [] {
        QHash<QString, Cause> causes;
        for (const RuleCause& known : kCauses)
            causes.insert(known.rule, known.cause);
        return causes;
    }();
    const auto found = kByRule.constFind(rule);
    return found == kByRule.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<FindingGroup> groupsOf(std::span<const Finding> findings)
{
    std::vector<const Finding*> pointers;
    pointers.reserve(findings.size());
    for (const Finding& finding : findings)
        pointers.push_back(&finding);
    return groupsOf(pointers);
}

std::vector<FindingGroup> groupsOf(std::span<const Finding* const> findings)
{
    std::vector<FindingGroup> groups;
    QHash<std::pair<qint64, qint64>, std::vector<std::pair<Cause, size_t>>> known;
    for (size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = *findings[i];
        if (const std::optional<Cause> cause = causeOf(finding.rule)) {
            auto& places = known[{finding.subject.project.value(), finding.subject.indicator.value()}];
            const auto place = std::ranges::find(places, *cause, &std::pair<Cause, size_t>::first);
            if (place != places.end()) {
                groups[place->second].members.push_back(i);
                continue;
            }
            places.emplace_back(*cause, groups.size());
        }
        groups.push_back({{i}});
    }
    for (FindingGroup& group : groups) {
        std::ranges::stable_sort(group.members, {}, [&](size_t i) { return findings[i]->severity; });
    }
    return groups;
}

bool isMoreImportant(const Finding& a, const Finding& b)
{
    return std::tuple(a.severity, b.points, b.budget) < std::tuple(b.severity, a.points, a.budget);
}

} // namespace budget
