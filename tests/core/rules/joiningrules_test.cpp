// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const QString kGoal = u"对管护路段的行道树缺株进行补植，完成乔木抹芽、清理枯枝及断枝、处理危树及悬挂物，"
                      u"开展广场、花坛、游园、绿地的日常绿化管护，确保植被安全度夏。"_s;

test::ProjectBuilder project(qint64 id, const QString& name, const QString& goal)
{
    return test::aProject(id).named(name).with(Field::Goal, goal);
}

test::ProjectBuilder ofUnit(test::ProjectBuilder builder, const QString& code)
{
    return builder.ofUnit(code, u"单位"_s + code);
}

} // namespace

TEST(DuplicateProject, JoinsProjectsOfOneUnitAndName)
{
    const auto findings = test::findingsOf({project(1, u"绿化管护（重点）"_s, u"目标一"_s),
                                            project(2, u"绿化 管护(重点)"_s, u"目标二"_s),
                                            project(3, u"道路管护（重点）"_s, u"目标三"_s)},
                                           "duplicate-project");

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].related, std::vector{ProjectId(2)});
    EXPECT_EQ(findings[1].related, std::vector{ProjectId(1)});
}

TEST(DuplicateProject, LetsTwoUnitsUseOneName)
{
    const auto first = project(1, u"绿化管护"_s, u"目标一"_s);
    const auto other = ofUnit(project(2, u"绿化管护"_s, u"目标二"_s), u"202"_s);

    EXPECT_TRUE(test::findingsOf({first, other}, "duplicate-project").empty());
}

TEST(GoalCopied, SeesEqualAndNearlyEqualGoals)
{
    QString changed = kGoal;
    changed.replace(u"度夏"_s, u"越冬"_s);
    const auto equal =
        test::findingsOf({project(1, u"甲"_s, kGoal), project(2, u"乙"_s, kGoal)}, "goal-copied");
    const auto alike =
        test::findingsOf({project(1, u"甲"_s, kGoal), project(2, u"乙"_s, changed)}, "goal-copied");

    ASSERT_EQ(equal.size(), 2U);
    EXPECT_EQ(equal[0].args, QStringList({u"乙"_s, u"100"_s}));
    ASSERT_EQ(alike.size(), 2U);
    EXPECT_GE(alike[0].args[1].toInt(), 90);
    EXPECT_LT(alike[0].args[1].toInt(), 100);
}

TEST(GoalCopied, LetsGoalsThatShareHalfTheirWordsPass)
{
    const QString other =
        kGoal.left(kGoal.size() / 2) + u"按月支付电费，保证全区道路照明设施亮灯率，为市民营造良好环境。"_s;

    EXPECT_TRUE(
        test::findingsOf({project(1, u"甲"_s, kGoal), project(2, u"乙"_s, other)}, "goal-copied").empty());
}

TEST(GoalCopied, LetsShortGoalsPass)
{
    EXPECT_TRUE(test::findingsOf({project(1, u"甲"_s, u"完成任务。"_s), project(2, u"乙"_s, u"完成任务。"_s)},
                                 "goal-copied")
                    .empty());
}

TEST(GoalCopied, LetsUnitsOfOneKindShareAProjectAndItsGoal)
{
    const auto town = ofUnit(project(1, u"环境整治"_s, kGoal), u"601"_s);
    const auto sameProject = ofUnit(project(2, u"环境整治"_s, kGoal), u"602"_s);
    const auto otherProject = ofUnit(project(2, u"厕所管护"_s, kGoal), u"602"_s);

    EXPECT_TRUE(test::findingsOf({town, sameProject}, "goal-copied").empty());
    EXPECT_EQ(test::findingsOf({town, otherProject}, "goal-copied").size(), 2U);
}

TEST(GoalCopied, ComparesDocumentsOfOneYear)
{
    Project thisYear = project(1, u"甲"_s, kGoal).build();
    thisYear.year = 2025;
    Project lastYear = project(2, u"乙"_s, kGoal).build();
    lastYear.document = DocumentId(2);
    lastYear.year = 2024;
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(thisYear));
    content.projects.push_back(std::make_shared<Project>(lastYear));

    for (const Finding& finding : checkAll(content, *test::profileNamed(u"chongqing")))
        EXPECT_NE(finding.rule, u"goal-copied");
}

TEST(NameStyle, WantsTheBracketsOfTheMajority)
{
    const auto findings =
        test::findingsOf({project(1, u"甲（重点）"_s, u""_s), project(2, u"乙（重点）"_s, u""_s),
                          project(3, u"丙(重点)"_s, u""_s), project(4, u"丁（重点)"_s, u""_s)},
                         "name-style-inconsistent");

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].subject.project, ProjectId(3));
    EXPECT_THAT(findings[0], test::HasFix(u"丙（重点）"));
    EXPECT_THAT(findings[1], test::HasFix(u"丁（重点）"));
}

TEST(NameStyle, IsContentWithHalfWidthBracketsThroughout)
{
    EXPECT_TRUE(test::findingsOf({project(1, u"甲(一期)"_s, u""_s), project(2, u"乙(二期)"_s, u""_s)},
                                 "name-style-inconsistent")
                    .empty());
}

TEST(NameStyle, WantsOneMarkThroughoutAUnit)
{
    const auto missing = test::findingsOf(
        {project(1, u"甲（重点）"_s, u""_s), project(2, u"乙（重点）"_s, u""_s), project(3, u"丙"_s, u""_s)},
        "name-style-inconsistent");
    const auto alone = test::findingsOf(
        {project(1, u"甲（重点）"_s, u""_s), project(2, u"乙"_s, u""_s), project(3, u"丙"_s, u""_s)},
        "name-style-inconsistent");

    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].subject.project, ProjectId(3));
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(alone[0].subject.project, ProjectId(1));
}

TEST(NameStyle, LetsOtherUnitsAndOtherBracketsBe)
{
    EXPECT_TRUE(
        test::findingsOf({project(1, u"甲（重点）"_s, u""_s), ofUnit(project(2, u"乙"_s, u""_s), u"202"_s)},
                         "name-style-inconsistent")
            .empty());
    EXPECT_TRUE(test::findingsOf({project(1, u"甲（二期）"_s, u""_s), project(2, u"乙"_s, u""_s)},
                                 "name-style-inconsistent")
                    .empty());
}

TEST(GoalCopied, MarksTheEqualPartsInBothTexts)
{
    QString changed = kGoal;
    changed.replace(u"度夏"_s, u"越冬"_s);
    const auto findings =
        test::findingsOf({project(1, u"甲"_s, kGoal), project(2, u"乙"_s, changed)}, "goal-copied");

    ASSERT_EQ(findings.size(), 2U);
    const std::vector<Evidence>& evidence = findings[0].evidence;
    ASSERT_EQ(evidence.size(), 2U);
    const TextSpan own = evidence[0].spans.at(0);
    const TextSpan other = evidence[1].spans.at(0);
    EXPECT_EQ(kGoal.mid(own.start, own.length), changed.mid(other.start, other.length));
    EXPECT_LT(own.length, kGoal.size());
}

TEST(SimilarProjects, SeesOverviewsThatAreMuchAlike)
{
    QString changed = kGoal;
    changed.replace(u"行道树缺株"_s, u"绿化带缺苗"_s);
    const auto one = project(1, u"甲"_s, u"目标一"_s).with(Field::Overview, kGoal);
    const auto two = project(2, u"乙"_s, u"目标二"_s).with(Field::Overview, changed);
    const auto half = project(2, u"乙"_s, u"目标二"_s)
                          .with(Field::Overview, kGoal.left(kGoal.size() / 2) + u"按月支付路灯电费。"_s);

    EXPECT_EQ(test::findingsOf({one, two}, "similar-projects").size(), 2U);
    EXPECT_TRUE(test::findingsOf({one, half}, "similar-projects").empty());
}

TEST(IndicatorSetCopied, ComparesNamesAndValuesWithinADepartment)
{
    const auto one = test::aProject(1).named(u"甲"_s);
    const auto copy = test::aProject(2).named(u"乙"_s);
    const auto elsewhere = ofUnit(test::aProject(2).named(u"乙"_s), u"202"_s);
    const auto findings = test::findingsOf({one, copy}, "indicator-set-copied");

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].args, QStringList({u"乙"_s, u"5"_s, u"5"_s}));
    EXPECT_EQ(findings[0].related, std::vector{ProjectId(2)});
    EXPECT_TRUE(test::findingsOf({one, elsewhere}, "indicator-set-copied").empty());
}

TEST(IndicatorSetCopied, LetsProjectsShareSomeRows)
{
    const auto rows = [](test::ProjectBuilder builder, QStringView first, QStringView second) {
        return builder.withRow(u"产出指标|时效指标|完成及时率|%|≥|95|20|是")
            .withRow(u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|10|否")
            .withRow(first)
            .withRow(second);
    };
    const auto one = rows(test::aBareProject(1).named(u"甲"_s), u"产出指标|数量指标|修路|公里|≥|5|20|是",
                          u"产出指标|质量指标|道路合格率|%|＝|100|20|是");
    const auto two = rows(test::aBareProject(2).named(u"乙"_s), u"产出指标|数量指标|植树|株|≥|5|20|是",
                          u"产出指标|质量指标|树木成活率|%|≥|95|20|是");

    EXPECT_TRUE(test::findingsOf({one, two}, "indicator-set-copied").empty());
}

TEST(BasisShared, NamesEachProjectThatCitesOneOfTheDocuments)
{
    const auto citing = [](qint64 id, const QString& basis) {
        return project(id, u"项目%1"_s.arg(id), u"目标"_s).with(Field::Basis, basis);
    };
    const QString first = u"《甲通知》（渝汛办〔2022〕3号）"_s;
    const QString second = u"《乙通知》（渝汛办〔2023〕8号）"_s;

    const auto findings = test::findingsOf(
        {citing(1, first + u'\n' + second), citing(2, second), citing(3, first)}, "basis-shared");

    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].args, QStringList({first + u'、' + second, u"项目2”“项目3"_s}));
    EXPECT_EQ(findings[0].related, (std::vector{ProjectId(2), ProjectId(3)}));
    EXPECT_EQ(findings[1].args, QStringList({second, u"项目1"_s}));
    EXPECT_EQ(findings[2].args, QStringList({first, u"项目1"_s}));
}

TEST(BasisShared, AsksAboutNumberedDocumentsAlone)
{
    const auto citing = [](qint64 id, const QString& basis) {
        return project(id, u"项目%1"_s.arg(id), u"目标"_s).with(Field::Basis, basis);
    };
    const QString paper = u"《关于开展“战汛-2022”应急演练的通知》（渝汛办〔2022〕3号）"_s;
    const QString written = u"《关于开展“战汛—2022”应急演练的通知》(渝汛办[2022]3号)"_s;
    const QString law = u"《中华人民共和国防洪法》"_s;

    EXPECT_EQ(test::findingsOf({citing(1, paper), citing(2, law + u'\n' + written)}, "basis-shared").size(),
              2U);
    EXPECT_TRUE(test::findingsOf({citing(1, law), citing(2, law)}, "basis-shared").empty());
    EXPECT_TRUE(
        test::findingsOf({citing(1, paper), ofUnit(citing(2, paper), u"202"_s)}, "basis-shared").empty());
}

} // namespace budget
