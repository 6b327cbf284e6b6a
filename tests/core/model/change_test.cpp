// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/change.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(Inverse, OfAGroupRunsBackwards)
{
    const Indicator added = test::row(7, u"产出指标|数量指标|宣传次数|次|≥|4|20|是");
    const FieldAddress cell{ProjectId(1), IndicatorId(7), Field::Value};
    const Change group =
        ChangeGroup{ChangeGroup::Kind::Paste,
                    {IndicatorInserted{ProjectId(1), 0, added}, FieldEdited{cell, u"4"_s, u"5"_s}}};

    const Change expected =
        ChangeGroup{ChangeGroup::Kind::Paste,
                    {FieldEdited{cell, u"5"_s, u"4"_s}, IndicatorRemoved{ProjectId(1), 0, added}}};
    EXPECT_EQ(inverse(group), expected);
}

TEST(Inverse, TwiceIsTheChangeItself)
{
    const ProjectPtr project = test::aProject().shared();
    const Change changes[] = {
        ProjectsInserted{0, {project}},
        ProjectReplaced{project, test::aProject().named(u"另一名称"_s).shared()},
        IndicatorMoved{ProjectId(1), 0, 3},
        ReviewSet{ProjectId(1), {}, {.verdict = Verdict::Pass, .opinion = {}, .author = u"甲"_s, .at = {}}},
        DecisionSet{std::nullopt, Decision{.rule = u"unit-missing"_s}}};

    for (const Change& change : changes)
        EXPECT_EQ(inverse(inverse(change)), change);
}

TEST(TouchedProjects, NamesEachOnce)
{
    const FieldAddress a{ProjectId(2), {}, Field::Goal};
    const FieldAddress b{ProjectId(1), {}, Field::Goal};
    const Change group = ChangeGroup{
        ChangeGroup::Kind::BulkEdit,
        {FieldEdited{a, u"x"_s, u"y"_s}, FieldEdited{b, u"x"_s, u"y"_s}, FieldEdited{a, u"y"_s, u"z"_s}}};

    EXPECT_THAT(touchedProjects(group), testing::ElementsAre(ProjectId(1), ProjectId(2)));
}

} // namespace budget
