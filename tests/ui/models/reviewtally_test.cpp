// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdesk.h"
#include "ui/models/reviewtally.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::IsOk;
using test::TestDesk;

struct Tally : ::testing::Test
{
    void decide(qint64 project, Verdict before, Verdict after)
    {
        ASSERT_THAT(
            desk.sink.submit(ReviewSet{.project = ProjectId(project),
                                       .before = {.verdict = before, .opinion = {}, .author = {}, .at = {}},
                                       .after = {.verdict = after, .opinion = {}, .author = {}, .at = {}}}),
            IsOk());
    }

    TestDesk desk{aProject(1), aProject(2), aProject(3).ofUnit(u"303"_s, u"卫健委"_s)};
    ReviewTally tally{desk.document};
};

using Count = ReviewTally::Count;

} // namespace

TEST_F(Tally, CountsVerdictsOfTheDepartmentAndOfAll)
{
    EXPECT_EQ(tally.all(), (Count{0, 3}));
    decide(1, Verdict::None, Verdict::Pass);

    EXPECT_EQ(tally.all(), (Count{1, 3}));
    EXPECT_EQ(tally.departmentOf(ProjectId(2)), (Count{1, 2}));
    EXPECT_EQ(tally.departmentOf(ProjectId(3)), (Count{0, 1}));
    desk.sink.undo();
    EXPECT_EQ(tally.all(), (Count{0, 3}));
}

TEST_F(Tally, FollowsAProjectIntoItsNewDepartment)
{
    decide(3, Verdict::None, Verdict::Pass);
    EXPECT_EQ(tally.departmentOf(ProjectId(1)), (Count{0, 2}));
    const Project& first = *desk.document.project(ProjectId(1));
    for (const Field field : {Field::UnitCode, Field::UnitName}) {
        const FieldAddress cell{ProjectId(3), {}, field};
        ASSERT_THAT(desk.sink.submit(FieldEdited{cell, textAt(*desk.document.project(ProjectId(3)), cell),
                                                 first.text(field)}),
                    IsOk());
    }

    EXPECT_EQ(tally.departmentOf(ProjectId(1)), (Count{1, 3}));
}

TEST_F(Tally, KnowsNothingOfAnUnknownProject)
{
    EXPECT_EQ(tally.departmentOf(ProjectId(9)), Count());
}

} // namespace budget::ui
