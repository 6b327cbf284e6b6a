// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/decisions.h"

#include "core/rules/rule.h"

#include <algorithm>

namespace budget {

namespace {

bool isAbout(const Decision& decision, const QString& rule, const Subject& subject)
{
    return decision.rule == rule && decision.subject == subject;
}

/// As the rule said it then. Its evidence is gone with the facts; severity and weight are today's, so that it
/// stands where others of its kind stand.
Finding mendedFinding(const Decision& decision, const Rule& rule, const Project& project,
                      const Profile& profile)
{
    const Indicator* const row = project.indicator(decision.subject.indicator);
    return {.rule = decision.rule,
            .severity = profile.severity(rule.id).value_or(rule.severity),
            .dimension = rule.dimension,
            .subject = decision.subject,
            .args = decision.args,
            .evidence = {},
            .related = {},
            .fix = {},
            .points = row ? row->weight.valueOr({}) : profile.parameters().totalWeight,
            .budget = inYuan(project.budget.valueOr({}), project.currencyUnit),
            .fingerprint = decision.fingerprint};
}

} // namespace

FindingState stateAfter(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accepted: return FindingState::Accepted;
    case DecisionKind::Rejected: return FindingState::Rejected;
    case DecisionKind::Mended: return FindingState::Mended;
    }
    return FindingState::Open;
}

bool holds(const Decision& decision, const Finding& finding)
{
    return decision.kind == DecisionKind::Accepted || decision.fingerprint == finding.fingerprint;
}

void DecisionIndex::reset(std::span<const Decision> decisions)
{
    m_byProject.clear();
    for (const Decision& decision : decisions)
        m_byProject[decision.subject.project].push_back(decision);
}

void DecisionIndex::follow(const DecisionSet& change)
{
    if (change.before) {
        std::vector<Decision>& known = m_byProject[change.before->subject.project];
        std::erase_if(known, [&](const Decision& decision) {
            return isAbout(decision, change.before->rule, change.before->subject);
        });
    }
    if (change.after)
        m_byProject[change.after->subject.project].push_back(*change.after);
}

const Decision* DecisionIndex::find(const QString& rule, const Subject& subject) const
{
    const auto known = m_byProject.constFind(subject.project);
    if (known == m_byProject.cend())
        return nullptr;
    const auto found = std::ranges::find_if(
        *known, [&](const Decision& decision) { return isAbout(decision, rule, subject); });
    return found == known->end() ? nullptr : &*found;
}

const Decision* DecisionIndex::of(const Finding& finding) const
{
    const Decision* const decision = find(finding.rule, finding.subject);
    return decision && holds(*decision, finding) ? decision : nullptr;
}

FindingState DecisionIndex::stateOf(const Finding& finding) const
{
    const Decision* const decision = of(finding);
    return decision ? stateAfter(decision->kind) : FindingState::Open;
}

std::vector<Finding> DecisionIndex::mendedOf(const Project& project, std::span<const Finding> present,
                                             const Profile& profile) const
{
    std::vector<Finding> mended;
    const auto known = m_byProject.constFind(project.id);
    if (known == m_byProject.cend())
        return mended;
    for (const Decision& decision : *known) {
        const Rule* const rule = findRule(decision.rule);
        if (decision.kind == DecisionKind::Rejected || !rule || !profile.isEnabled(rule->id))
            continue;
        const bool isThere = std::ranges::any_of(present, [&](const Finding& finding) {
            return isAbout(decision, finding.rule, finding.subject);
        });
        if (!isThere)
            mended.push_back(mendedFinding(decision, *rule, project, profile));
    }
    return mended;
}

std::optional<DecisionSet> decisionChange(const BudgetDocument& document, const Finding& finding,
                                          const std::optional<DecisionWords>& words)
{
    const Decision* const before = document.decision(finding.rule, finding.subject);
    if (!before && !words)
        return std::nullopt;
    DecisionSet change;
    if (before)
        change.before = *before;
    if (words) {
        change.after = Decision{.rule = finding.rule,
                                .subject = finding.subject,
                                .fingerprint = finding.fingerprint,
                                .kind = words->kind,
                                .author = words->author,
                                .at = words->at,
                                .note = words->note,
                                .args = finding.args};
    }
    return change;
}

std::optional<Change> decisionChange(const BudgetDocument& document, std::span<const Finding> findings,
                                     const std::optional<DecisionWords>& words)
{
    ChangeGroup group{ChangeGroup::Kind::Decisions, {}};
    for (const Finding& finding : findings) {
        if (std::optional<DecisionSet> change = decisionChange(document, finding, words))
            group.changes.emplace_back(std::move(*change));
    }
    if (group.changes.empty())
        return std::nullopt;
    if (group.changes.size() == 1)
        return group.changes.front();
    return Change(std::move(group));
}

} // namespace budget
