// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkrun.h"
#include "core/rules/checkworkers.h"
#include "tests/core/rules/checkfixture.h"
#include "tests/support/sample.h"

#include <QDeadlineTimer>

#include <set>

namespace budget {

namespace {

/// Until everything is taken; a dead worker ends the test, not the machine.
std::vector<CheckWorkers::Checked> allOf(CheckWorkers& workers)
{
    std::vector<CheckWorkers::Checked> all;
    const QDeadlineTimer patience(60'000);
    while (!workers.isDone() && !patience.hasExpired()) {
        for (CheckWorkers::Checked& checked : workers.take())
            all.push_back(std::move(checked));
    }
    return all;
}

} // namespace

TEST(CheckWorkers, CheckEveryProjectOnce)
{
    const DocumentContent content = test::sampleContent();
    const auto profile = test::profileNamed(u"chongqing");
    CheckWorkers workers(content.projects, profile);

    const std::vector<CheckWorkers::Checked> all = allOf(workers);

    ASSERT_EQ(all.size(), content.projects.size());
    EXPECT_EQ(workers.taken(), content.projects.size());
    std::set<const Project*> seen;
    for (const CheckWorkers::Checked& checked : all) {
        EXPECT_EQ(checked.findings, checkProject(*checked.project, *profile));
        EXPECT_TRUE(seen.insert(checked.project).second);
    }
}

TEST(CheckWorkers, AreDoneWhenThereIsNothingToCheck)
{
    const CheckWorkers workers({}, test::profileNamed(u"chongqing"));

    EXPECT_TRUE(workers.isDone());
}

TEST(CheckWorkers, KeepTheirSnapshotsUntilTheyGo)
{
    const DocumentContent content = test::sampleContent();
    std::vector<ProjectPtr> first{content.projects.front()};
    const auto owners = content.projects.front().use_count();
    {
        CheckWorkers workers(std::move(first), test::profileNamed(u"chongqing"));
        std::ignore = allOf(workers);
        EXPECT_EQ(content.projects.front().use_count(), owners); // whoever writes copies first
    }
    EXPECT_LT(content.projects.front().use_count(), owners);
}

TEST(CheckWorkers, MayGoInTheMiddle)
{
    const DocumentContent content = test::sampleContent();
    auto workers = std::make_unique<CheckWorkers>(content.projects, test::profileNamed(u"chongqing"));

    workers.reset();

    EXPECT_EQ(content.projects.front().use_count(), 1);
}

} // namespace budget
