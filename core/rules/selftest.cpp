// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/selftest.h"

#include "core/rules/checker.h"
#include "core/rules/rule.h"

#include <algorithm>

namespace budget {

namespace {

bool doesFire(const RuleExample& example, const Profile& profile)
{
    DocumentContent content;
    content.projects = example.projects;
    const std::vector<Finding> findings = checkAll(content, profile);
    return std::ranges::any_of(findings, [&](const Finding& f) { return f.rule == example.rule; });
}

} // namespace

SelfTest selfTest(const Profile& profile)
{
    SelfTest result;
    for (const Rule& rule : ruleTable()) {
        if (!profile.isEnabled(rule.id))
            continue;
        ++result.rules;
        int firing = 0;
        int silent = 0;
        for (const RuleExample& example : profile.examples()) {
            if (example.rule != rule.id)
                continue;
            ++(example.fires ? firing : silent);
            if (doesFire(example, profile) != example.fires)
                result.failures.push_back(&example);
        }
        result.examples += firing + silent;
        if (firing == 0)
            result.withoutFiring.append(rule.id);
        if (silent == 0)
            result.withoutSilent.append(rule.id);
    }
    return result;
}

} // namespace budget
