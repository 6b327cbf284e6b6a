// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> basisFindings(const QString& basis)
{
    return test::findingsOf(test::aProject().with(Field::Basis, basis), "basis-duplicate");
}

/// In a table of 2025.
size_t yearFindings(const QString& goal, const QString& name = u"绿化管护"_s)
{
    Project project = test::aProject().named(name).with(Field::Goal, goal).build();
    project.year = 2025;
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));
    std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));
    return static_cast<size_t>(
        std::ranges::count(findings, QString(u"goal-year-mismatch"_s), &Finding::rule));
}

} // namespace

TEST(BasisDuplicate, SeesTheSameDocumentTwice)
{
    const auto findings =
        basisFindings(u"《甲办法》（某府发〔2020〕1号）\n《乙条例》\n《甲办法》(某府发[2020]1 号)"_s);

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList{u"《甲办法》（某府发〔2020〕1号）"_s});
    EXPECT_EQ(findings[0].evidence.size(), 2U);
}

TEST(BasisDuplicate, SeesItOnOneLineAndWithoutItsNumber)
{
    EXPECT_EQ(basisFindings(u"《甲办法》（某府发〔2020〕1号）、《甲办法》"_s).size(), 1U);
    EXPECT_EQ(basisFindings(u"1、某区委会议纪要第3期\n2、某区委会议纪要第3期。"_s).size(), 1U);
}

TEST(BasisDuplicate, GathersAllRepeatsOfATable)
{
    const auto findings = basisFindings(u"《甲办法》\n《甲办法》\n《乙条例》\n《乙条例》\n《乙条例》"_s);

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList{u"《甲办法》、《乙条例》"_s});
}

TEST(BasisDuplicate, LetsTheSameTitleUnderAnotherNumberPass)
{
    EXPECT_TRUE(
        basisFindings(
            u"《关于开展评查的通知》（渝政法〔2017〕38号）\n《关于开展评查的通知》（渝政法〔2018〕12号）"_s)
            .empty());
    EXPECT_TRUE(basisFindings(u"《甲条例》（2019年修订）\n《甲条例》（2023年修订）"_s).empty());
    EXPECT_TRUE(
        basisFindings(
            u"《关于印发<甲方案>的通知》（某发〔2023〕3号）\n《关于印发<乙方案>的通知》（某发〔2023〕3号）"_s)
            .empty());
}

TEST(GoalYear, SeesAGoalOfLastYear)
{
    EXPECT_EQ(yearFindings(u"2024年完成行道树补植300株。"_s), 1U);
    EXPECT_EQ(yearFindings(u"于２０２３ 年底前完成行道树补植300株。"_s), 1U);
    EXPECT_EQ(yearFindings(u"2021-2023年完成补植。"_s), 1U);
}

TEST(GoalYear, IsContentWithTheYearOfTheTable)
{
    EXPECT_EQ(yearFindings(u"2025年完成行道树补植300株。"_s), 0U);
    EXPECT_EQ(yearFindings(u"完成行道树补植300株。"_s), 0U);
    EXPECT_EQ(yearFindings(u"2025年兑现2024年度奖补资金。"_s), 0U);
    EXPECT_EQ(yearFindings(u"2023年至2025年全面开展土壤普查。"_s), 0U);
    EXPECT_EQ(yearFindings(u"2023—2027年持续推进。"_s), 0U);
}

TEST(GoalYear, AllowsPlansTitlesBaselinesAndHorizons)
{
    EXPECT_EQ(yearFindings(u"按照《2024年工作要点》推进。"_s), 0U);
    EXPECT_EQ(yearFindings(u"落实“2024年民生实事”任务。"_s), 0U);
    EXPECT_EQ(yearFindings(u"依据某府发〔2024年〕3号推进。"_s), 0U);
    EXPECT_EQ(yearFindings(u"执法数量较2024年增长5%。"_s), 0U);
    EXPECT_EQ(yearFindings(u"在2024年基础上提高5%。"_s), 0U);
    EXPECT_EQ(yearFindings(u"完成2024年高标准农田建设项目扫尾。"_s), 0U);
    EXPECT_EQ(yearFindings(u"力争到2027年建成。"_s), 0U);
    EXPECT_EQ(yearFindings(u"完成2024年示范乡镇创建。"_s, u"2024年示范乡镇创建"_s), 0U);
}

TEST(GoalYear, NeedsTheYearOfTheTable)
{
    EXPECT_TRUE(test::findingsOf(test::aProject().with(Field::Goal, u"2024年完成。"_s), "goal-year-mismatch")
                    .empty());
}

TEST(UnbalancedPunctuation, PointsToTheSignInItsCell)
{
    const auto findings = test::findingsOf(
        test::withRow(u"效益指标|社会效益指标|反邪教工作知晓率”|%|≥|90|30|是"), "unbalanced-punctuation");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::At(Field::IndicatorName));
    EXPECT_EQ(findings[0].args.at(0), u"”");
}

TEST(UnbalancedPunctuation, ShowsWhereInALongText)
{
    const auto findings =
        test::findingsOf(test::aProject().with(
                             Field::Goal, u"第一段文字。\n保障实施“一行动一计划，坚持一体推进，联动高校。"_s),
                         "unbalanced-punctuation");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].evidence.at(0).text, u"保障实施“一行动一计划，坚持一");
}

} // namespace budget
