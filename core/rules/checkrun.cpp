// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkrun.h"

#include "core/rules/checker.h"
#include "core/rules/projectview.h"
#include "core/rules/rule.h"

#include <algorithm>

namespace budget {

std::vector<Finding> checkProject(const Project& project, const Profile& profile)
{
    std::vector<Finding> findings;
    const ProjectView view(project, profile);
    FindingSink sink(project, profile, findings);
    for (const Rule& rule : ruleTable()) {
        if (rule.check && profile.isEnabled(rule.id)) {
            sink.begin(rule);
            rule.check(view, sink);
        }
    }
    return findings;
}

std::vector<Finding> checkNeighbours(const Project& project, const Profile& profile,
                                     const Neighbours& neighbours)
{
    std::vector<Finding> findings;
    const ProjectView view(project, profile);
    FindingSink sink(project, profile, findings);
    for (const Rule& rule : ruleTable()) {
        if (rule.join && profile.isEnabled(rule.id)) {
            sink.begin(rule);
            rule.join(view, neighbours, sink);
        }
    }
    return findings;
}

std::vector<Finding> merged(const std::vector<Finding>& own, const std::vector<Finding>& joined)
{
    std::vector<Finding> all = own;
    all.insert(all.end(), joined.begin(), joined.end());
    std::ranges::stable_sort(all, {}, &Finding::severity);
    return all;
}

std::vector<Finding> checkAll(const DocumentContent& content, const Profile& profile)
{
    NeighbourIndex index(profile);
    for (const ProjectPtr& project : content.projects)
        index.put(*project, nullptr);
    std::vector<Finding> all;
    for (const ProjectPtr& project : content.projects) {
        const std::vector<Finding> findings = merged(
            checkProject(*project, profile), checkNeighbours(*project, profile, index.of(project->id)));
        all.insert(all.end(), findings.begin(), findings.end());
    }
    return all;
}

} // namespace budget
