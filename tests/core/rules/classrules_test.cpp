// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

// Which rows speak is shown by the examples of the profiles (selftest_test.cpp); here what they say.

TEST(ClassRule, MovesAMisplacedTimelinessToItsLevels)
{
    const auto findings = test::findingsOf(
        test::withRow(u"效益指标|社会效益指标|预警信息发布及时率|%|≥|90|20|是"), "timeliness-name-elsewhere");

    ASSERT_EQ(findings.size(), 1U);
    ASSERT_TRUE(findings[0].fix);
    EXPECT_EQ(findings[0].fix->cell.field, Field::Level2);
    EXPECT_EQ(findings[0].fix->replacement, u"时效指标");
    ASSERT_EQ(findings[0].fix->also.size(), 1U);
    EXPECT_EQ(findings[0].fix->also[0].cell.field, Field::Level1);
    EXPECT_EQ(findings[0].fix->also[0].replacement, u"产出指标");
}

TEST(ClassRule, ChangesOneCellWhereLevel1IsRight)
{
    const auto findings = test::findingsOf(test::withRow(u"产出|质量|资料传输及时率|%|≥|96|20|是"),
                                           "timeliness-name-elsewhere");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::HasFix(u"时效"));
    EXPECT_TRUE(findings[0].fix->also.empty());
}

TEST(ClassRule, MovesCostWhereTheProfileKeepsIt)
{
    const test::ProjectBuilder project =
        test::withRow(u"产出指标|数量指标|人均补助标准|元/人*月|＝|260|10|否");
    const auto newer = test::findingsOf(project, "cost-content-in-output");
    const auto older =
        test::findingsOf({project}, "cost-content-in-output", *test::profileNamed(u"mof-2015"));

    ASSERT_EQ(newer.size(), 1U);
    EXPECT_THAT(newer[0], test::HasFix(u"经济成本指标"));
    EXPECT_EQ(newer[0].fix->also.size(), 1U);
    ASSERT_EQ(older.size(), 1U);
    EXPECT_THAT(older[0], test::HasFix(u"成本指标"));
    EXPECT_TRUE(older[0].fix->also.empty());
}

TEST(ClassRule, SaysWhyABenefitIsNone)
{
    const auto activity = test::findingsOf(test::withRow(u"效益指标|社会效益指标|项目会审次数|次|≥|10|20|是"),
                                           "output-count-in-benefit");
    const auto input = test::findingsOf(test::withRow(u"效益指标|经济效益指标|增加总投资|万元|＝|5|20|是"),
                                        "output-count-in-benefit");

    ASSERT_EQ(activity.size(), 1U);
    ASSERT_EQ(input.size(), 1U);
    EXPECT_EQ(activity[0].args.at(2), u"@benefit.activity");
    EXPECT_EQ(input[0].args.at(2), u"@benefit.input");
}

TEST(ClassRule, TakesIncidentsForResultsHoweverTheyAreCounted)
{
    const auto doubts = [](QStringView row) {
        return test::findingsOf(test::withRow(row), "output-count-in-benefit").size();
    };

    EXPECT_EQ(doubts(u"效益指标|社会效益指标|重大网络安全事件发生次数|次|＝|0|20|是"), 0U);
    EXPECT_EQ(doubts(u"效益指标|社会效益指标|肇事肇祸案件发生数|起|≤|5|20|是"), 0U);
    EXPECT_EQ(doubts(u"效益指标|社会效益指标|安全事故应急演练次数|次|≥|4|20|是"), 1U);
}

TEST(ClassRule, LeavesTheOlderFormsTheirSustainedInfluence)
{
    const test::ProjectBuilder project = test::withRow(u"效益指标|可持续影响指标|管护机制||定性|健全|20|是");

    EXPECT_EQ(test::findingsOf(project, "l2-sustainable-legacy").size(), 1U);
    EXPECT_TRUE(
        test::findingsOf({project}, "l2-sustainable-legacy", *test::profileNamed(u"mof-2015")).empty());
}

} // namespace budget
