// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkrun.h"

#include "core/rules/checker.h"
#include "core/rules/findinggroups.h"
#include "core/rules/projectview.h"
#include "core/rules/rule.h"

#include <algorithm>
#include <iterator>

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
    std::ranges::stable_sort(all, isMoreImportant);
    return all;
}

void onAllProcessors(size_t portions, const std::function<void()>& work)
{
    std::vector<std::thread> helpers(
        std::min<size_t>(portions, std::max(1U, std::thread::hardware_concurrency())));
    if (!helpers.empty())
        helpers.pop_back(); // this thread works too
    for (std::thread& helper : helpers)
        helper = std::thread(work);
    work();
    for (std::thread& helper : helpers)
        helper.join();
}

std::vector<Finding> checkAll(const DocumentContent& content, const Profile& profile)
{
    const auto keep = [](const std::vector<Finding>& own, const std::vector<Finding>& joined,
                         std::vector<Finding>& findings) {
        std::ranges::move(merged(own, joined), std::back_inserter(findings));
    };
    auto portions = checkedInPortions<std::vector<Finding>>(content, profile, CancelToken(), keep);
    std::vector<Finding> all;
    for (std::vector<Finding>& portion : *portions)
        std::ranges::move(portion, std::back_inserter(all));
    return all;
}

} // namespace budget
