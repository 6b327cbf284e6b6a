// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/findingtally.h"

#include "core/rules/checkrun.h"

#include <numeric>

namespace budget {

int FindingTally::total() const
{
    return std::accumulate(bySeverity.begin(), bySeverity.end(), 0);
}

void FindingTally::add(const Finding& finding)
{
    ++byRule[finding.rule];
    ++bySeverity[static_cast<size_t>(finding.severity)];
}

std::optional<FindingTally> tallied(const DocumentContent& content, const Profile& profile,
                                    const CancelToken& cancel)
{
    const auto count = [](const std::vector<Finding>& own, const std::vector<Finding>& joined,
                          FindingTally& tally) {
        for (const std::vector<Finding>* findings : {&own, &joined}) {
            for (const Finding& finding : *findings)
                tally.add(finding);
        }
    };
    const auto portions = checkedInPortions<FindingTally>(content, profile, cancel, count);
    if (!portions)
        return std::nullopt;
    FindingTally whole;
    for (const FindingTally& portion : *portions) {
        for (auto it = portion.byRule.begin(); it != portion.byRule.end(); ++it)
            whole.byRule[it.key()] += it.value();
        for (size_t i = 0; i < whole.bySeverity.size(); ++i)
            whole.bySeverity[i] += portion.bySeverity[i];
    }
    return whole;
}

} // namespace budget
