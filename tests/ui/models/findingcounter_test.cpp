// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/models/findingcounter.h"

#include <QSignalSpy>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

DocumentContent twoProjects()
{
    DocumentContent content;
    content.projects = {test::aProject(1).shared(), test::aProject(2).shared()};
    return content;
}

TEST(FindingCounter, AnswersTheLastQuestionOnly)
{
    FindingCounter counter(twoProjects());
    QSignalSpy counted(&counter, &FindingCounter::counted);
    QSignalSpy started(&counter, &FindingCounter::started);
    const auto last = Profile::builtIn(u"sichuan"_s).value();

    counter.count(Profile::builtIn(u"chongqing"_s).value());
    counter.count(last);
    EXPECT_TRUE(counter.isCounting());
    ASSERT_TRUE(counted.wait(30'000));

    EXPECT_FALSE(counter.isCounting());
    EXPECT_EQ(started.size(), 1);
    ASSERT_EQ(counted.size(), 1);
    EXPECT_EQ(counted[0][0].value<FindingTally>(), tallied(twoProjects(), *last, CancelToken()));
}

TEST(FindingCounter, HasNothingToCountWithoutADocument)
{
    FindingCounter counter({});

    counter.count(Profile::builtIn(u"chongqing"_s).value());

    EXPECT_FALSE(counter.isCounting());
}

TEST(FindingCounter, MayGoWhileItCounts)
{
    auto counter = std::make_unique<FindingCounter>(twoProjects());
    counter->count(Profile::builtIn(u"chongqing"_s).value());

    counter.reset();

    EXPECT_EQ(counter, nullptr);
}

} // namespace
} // namespace budget::ui
