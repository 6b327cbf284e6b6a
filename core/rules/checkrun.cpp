// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkrun.h"

#include "core/rules/checker.h"
#include "core/rules/findinggroups.h"
#include "core/rules/projectview.h"
#include "core/rules/rule.h"

#include <QHash>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

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

std::vector<Finding> checkAll(const DocumentContent& content, const Profile& profile)
{
    NeighbourIndex index(profile);
    QHash<ProjectId, const Project*> byId;
    byId.reserve(static_cast<qsizetype>(content.projects.size()));
    for (const ProjectPtr& project : content.projects) {
        index.put(*project, nullptr);
        byId.insert(project->id, project.get());
    }
    const auto lookup = [&](ProjectId id) { return byId.value(id, nullptr); };

    // What is found in a project depends on nothing that changes here: the processors share the projects out
    // among themselves, portion by portion, and the portions are put together in the order of the projects.
    constexpr size_t kPortion = 128;
    const size_t count = content.projects.size();
    std::vector<std::vector<Finding>> portions((count + kPortion - 1) / kPortion);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t portion = next++; portion < portions.size(); portion = next++) {
            const size_t end = std::min(count, (portion + 1) * kPortion);
            for (size_t i = portion * kPortion; i < end; ++i) {
                const Project& project = *content.projects[i];
                std::ranges::move(
                    merged(checkProject(project, profile),
                           checkNeighbours(project, profile, resolved(index.of(project.id), lookup))),
                    std::back_inserter(portions[portion]));
            }
        }
    };
    std::vector<std::thread> helpers(
        std::min<size_t>(portions.size(), std::max(1U, std::thread::hardware_concurrency())));
    if (!helpers.empty())
        helpers.pop_back(); // this thread works too
    for (std::thread& helper : helpers)
        helper = std::thread(work);
    work();
    for (std::thread& helper : helpers)
        helper.join();

    std::vector<Finding> all;
    for (std::vector<Finding>& portion : portions)
        std::ranges::move(portion, std::back_inserter(all));
    return all;
}

} // namespace budget
