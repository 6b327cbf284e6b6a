// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A goal, an overview and rows, and how often one rule speaks of them.
struct GoalCase
{
    const char* name;
    const char* rule;
    size_t findings;
    QStringView goal;
    std::vector<QStringView> rows;
    QStringView overview = u"做好各项工作。";
};
void PrintTo(const GoalCase& goal, std::ostream* out)
{
    *out << goal.rule << ": " << goal.goal.toString().toStdString();
}

test::ProjectBuilder projectOf(const GoalCase& goal)
{
    test::ProjectBuilder builder = test::aBareProject();
    builder.with(Field::Goal, goal.goal.toString()).with(Field::Overview, goal.overview.toString());
    for (const QStringView row : goal.rows)
        builder.withRow(row);
    return builder;
}

class GoalNumberRules : public testing::TestWithParam<GoalCase>
{};

std::string caseName(const testing::TestParamInfo<GoalCase>& instance)
{
    return instance.param.name;
}

} // namespace

TEST_P(GoalNumberRules, SpeakOnlyWhereTheyShould)
{
    EXPECT_EQ(test::findingsOf(projectOf(GetParam()), GetParam().rule).size(), GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(Slips, GoalNumberRules,
                         testing::Values(GoalCase{"DigitsThatChangedPlaces",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"对在册2368名严重精神障碍患者实行规范管理。",
                                                  {u"产出指标|数量指标|在册患者管理人数|人|≥|2386|15|是"}},
                                         GoalCase{"OtherNumbersNeedMoreWords",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"对在册2368名严重精神障碍患者实行规范管理。",
                                                  {u"产出指标|数量指标|在册患者管理人数|人|≥|1500|15|是"}},
                                         GoalCase{"AZeroTooFew",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"租用云主机150台、存储200TB。",
                                                  {u"产出指标|数量指标|租用存储容量|TB|＝|20|15|是"}},
                                         GoalCase{"ATenthOfWhatIsCounted",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"覆盖200所学校。",
                                                  {u"产出指标|数量指标|示范学校创建数量|所|＝|20|15|是"}},
                                         GoalCase{"AnotherPriceForTheSame",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"购买惠民演出30场。",
                                                  {u"产出指标|数量指标|惠民演出场次|场|≥|30|15|是",
                                                   u"成本指标|经济成本指标|每场演出平均成本|万元|≤|2|15|是"},
                                                  u"面向园区职工购买惠民演出30场，每场2.5万元。"},
                                         GoalCase{
                                             "TheSamePrice",
                                             "goal-number-conflict",
                                             0,
                                             u"购买惠民演出30场。",
                                             {u"产出指标|数量指标|惠民演出场次|场|≥|30|15|是",
                                              u"成本指标|经济成本指标|每场演出平均成本|万元|≤|2.5|15|是"},
                                             u"面向园区职工购买惠民演出30场，每场2.5万元。"}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(AgainstTheOverview, GoalNumberRules,
                         testing::Values(GoalCase{"OverviewSaysWhatTheRowSays",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"购置行包安检仪8台。",
                                                  {u"产出指标|数量指标|购置行包安检仪数量|台|＝|6|15|是"},
                                                  u"更新行包安检仪6台。"},
                                         GoalCase{
                                             "NumberWrittenOutBesideTenThousand",
                                             "value-vs-unit-scale",
                                             1,
                                             u"全年接待游客620万人次。",
                                             {u"效益指标|社会效益指标|接待游客人数|万人次|≥|6200000|10|是"}}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(
    Conflict, GoalNumberRules,
    testing::Values(GoalCase{"OtherNumber",
                             "goal-number-conflict",
                             1,
                             u"无公害防治率达到 85%以上，测报准确率达到90%。",
                             {u"效益指标|生态效益指标|无公害防治率|%|≥|82|15|是"}},
                    GoalCase{"WordsInAnotherOrder",
                             "goal-number-conflict",
                             1,
                             u"全年培训基层干部500人次。",
                             {u"产出指标|数量指标|基层干部培训人次|人次|≥|400|15|是"}},
                    GoalCase{"InTheOverviewToo",
                             "goal-number-conflict",
                             1,
                             u"做好管护。",
                             {u"产出指标|数量指标|管护河流数|条|＝|110|20|是"},
                             u"对全区管护河流114条。"},
                    GoalCase{"ShortNameOfTheOnlyRow",
                             "goal-number-conflict",
                             1,
                             u"群众有更多获得感，满意度 80%以上；",
                             {u"满意度指标|服务对象满意度指标|群众满意度|%|≥|85|10|否",
                              u"效益指标|社会效益指标|安全隐患整治率|%|≥|80|20|是"}},
                    GoalCase{"TenThousandthsArePerMille",
                             "goal-number-conflict",
                             0,
                             u"受灾面积控制在万分之三以内。",
                             {u"产出指标|质量指标|受灾面积率|‰|≤|0.3|20|是"}},
                    GoalCase{"MuAndTenThousandMu",
                             "goal-number-conflict",
                             0,
                             u"公益林管护面积是 95646亩。",
                             {u"产出指标|数量指标|公益林管护面积|万亩|≥|9.5646|20|是"}},
                    GoalCase{"ASumOverSeveralClauses",
                             "goal-number-conflict",
                             0,
                             u"做好监测。",
                             {u"产出指标|数量指标|监测站点|个|＝|252|30|是"},
                             u"公示35座水库；对142个监测站点、2座水文站、73处预警广播和1个平台进行维护。"},
                    GoalCase{"OneTargetSplitOverTwoRows",
                             "goal-number-conflict",
                             0,
                             u"精神病患者救助 1600人次。",
                             {u"产出指标|数量指标|精神病患者住院救助人数|人次|≥|200|10|否",
                              u"产出指标|数量指标|精神病患者服药救助人数|人次|≥|1400|10|否"}},
                    GoalCase{"WithinARange",
                             "goal-number-conflict",
                             0,
                             u"开展志愿服务活动3-5场。",
                             {u"产出指标|数量指标|志愿服务活动场次|场|≥|4|10|否"}},
                    GoalCase{"About",
                             "goal-number-conflict",
                             0,
                             u"运输生活垃圾约 18万吨。",
                             {u"产出指标|数量指标|运输生活垃圾|万吨|≥|17.5|10|否"}},
                    GoalCase{"LastYearIsNoTarget",
                             "goal-number-conflict",
                             0,
                             u"去年培训基层干部500人次。",
                             {u"产出指标|数量指标|基层干部培训人次|人次|≥|400|15|是"}},
                    GoalCase{"AnotherThing",
                             "goal-number-conflict",
                             0,
                             u"举办展会促销 1次。",
                             {u"产出指标|数量指标|消费促销活动次数|次|≥|10|20|是",
                              u"产出指标|数量指标|参加展会次数|次|≥|5|10|否",
                              u"产出指标|数量指标|举办展会次数|次|≥|1|20|是"}},
                    GoalCase{"AgesAndDiseases",
                             "goal-number-conflict",
                             0,
                             u"做好65岁及以上老年人、2型糖尿病患者管理。",
                             {u"产出指标|数量指标|65岁及以上老年人管理人数|人|≥|900|20|是"}}),
    caseName);

INSTANTIATE_TEST_SUITE_P(Unreflected, GoalNumberRules,
                         testing::Values(GoalCase{"NoRow",
                                                  "goal-number-unreflected",
                                                  1,
                                                  u"孵化项目 20个以上，转化成果 100项以上。",
                                                  {u"产出指标|数量指标|研修次数|次|≥|1|40|是"}},
                                         GoalCase{"EveryNumberHasARow",
                                                  "goal-number-unreflected",
                                                  0,
                                                  u"回收农膜 58.9吨，建设中心1个。",
                                                  {u"产出指标|数量指标|回收废弃农膜|吨|≥|58.9|20|是",
                                                   u"产出指标|数量指标|建设中心数量|个|＝|1|20|是"}},
                                         GoalCase{"AnEqualRateOfAnotherThing",
                                                  "goal-number-unreflected",
                                                  1,
                                                  u"森林防火巡逻覆盖率达到90%以上。",
                                                  {u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|10|否"}},
                                         GoalCase{"TwoRowsAddUp",
                                                  "goal-number-unreflected",
                                                  0,
                                                  u"住院和服药救助 1600人次。",
                                                  {u"产出指标|数量指标|住院救助人数|人|≥|200|10|否",
                                                   u"产出指标|数量指标|服药救助人数|人|≥|1400|10|否"}},
                                         GoalCase{"ARowInWords",
                                                  "goal-number-unreflected",
                                                  0,
                                                  u"成果100%通过上级审核。",
                                                  {u"产出指标|质量指标|通过上级审核||定性|通过|10|否"}},
                                         GoalCase{"YearsAndDays",
                                                  "goal-number-unreflected",
                                                  0,
                                                  u"2025年12月底前开展“5.12”防灾减灾日宣传，实行24小时值班。",
                                                  {u"产出指标|数量指标|宣传次数|次|≥|1|40|是"}}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(Unit, GoalNumberRules,
                         testing::Values(GoalCase{"BatchesAndPieces",
                                                  "goal-unit-conflict",
                                                  1,
                                                  u"全年抽检样品不少于 1086批次。",
                                                  {u"产出指标|数量指标|抽检样品数量|个|≥|1086|30|是"}},
                                         GoalCase{
                                             "PeopleAndVisits",
                                             "goal-unit-conflict",
                                             1,
                                             u"残疾人（子女）大学生救助 320人次。",
                                             {u"产出指标|数量指标|残疾（子女）大学生救助|人|≥|320|10|是"}},
                                         GoalCase{"AnotherWordForTheSame",
                                                  "goal-unit-conflict",
                                                  0,
                                                  u"协调处理欠薪投诉 140起。",
                                                  {u"产出指标|数量指标|处理欠薪投诉|件|≥|140|30|是"}},
                                         GoalCase{"AnotherThingOfTheSameNumber",
                                                  "goal-unit-conflict",
                                                  0,
                                                  u"建设文化广场20处。",
                                                  {u"产出指标|数量指标|扶持人数|人|＝|20|10|是"}},
                                         GoalCase{"PerMilleInsteadOfPerCent",
                                                  "value-vs-unit-scale",
                                                  1,
                                                  u"成灾率控制在3‰以下。",
                                                  {u"产出指标|质量指标|成灾率|%|≤|3|25|是"}},
                                         GoalCase{"TenThousandLost",
                                                  "value-vs-unit-scale",
                                                  1,
                                                  u"生猪投保数量达到1.5万头。",
                                                  {u"产出指标|数量指标|生猪投保数量|头|≥|1.5|25|是"}},
                                         GoalCase{"WrittenOut",
                                                  "value-vs-unit-scale",
                                                  0,
                                                  u"管护绿地面积82万平方米。",
                                                  {u"产出指标|数量指标|管护绿地面积|平方米|≥|820000|25|是"}}),
                         caseName);

INSTANTIATE_TEST_SUITE_P(
    Numbers, GoalNumberRules,
    testing::Values(GoalCase{"None", "goal-without-numbers", 1, u"2025年做好各项工作，解决一批问题。", {}},
                    GoalCase{"ARate", "goal-without-numbers", 0, u"及时率达到百分之百，覆盖百分之九十。", {}},
                    GoalCase{"InWords", "goal-without-numbers", 0, u"举办不少于两次培训。", {}},
                    GoalCase{"NoGoalAtAll", "goal-without-numbers", 0, u"", {}}),
    caseName);

INSTANTIATE_TEST_SUITE_P(NamesThatAreCounts, GoalNumberRules,
                         testing::Values(GoalCase{"AWholeNameThatEndsInWhatItCounts",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"培训人次达到800人次。",
                                                  {u"产出指标|数量指标|培训人次|人次|≥|500|15|是"}},
                                         GoalCase{"EachMonthAndAllTheYear",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"每月举办文化活动1场。",
                                                  {u"产出指标|数量指标|举办文化活动|场|≥|12|15|是"}},
                                         GoalCase{"EachClassAndAllOfThem",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"举办培训班5期，每期培训人数100人。",
                                                  {u"产出指标|数量指标|培训人数|人|≥|500|15|是"}},
                                         GoalCase{"AllTheYearInBoth",
                                                  "goal-number-conflict",
                                                  1,
                                                  u"全年举办文化活动10场。",
                                                  {u"产出指标|数量指标|举办文化活动|场|≥|12|15|是"}},
                                         GoalCase{"PartOfANameIsTooLittle",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"培训村医800人次。",
                                                  {u"产出指标|数量指标|培训人次|人次|≥|500|15|是"}},
                                         GoalCase{"TheSameNumberElsewhereInTheGoal",
                                                  "goal-number-conflict",
                                                  0,
                                                  u"培训人次达到500人次，其中骨干培训人次200人次。",
                                                  {u"产出指标|数量指标|培训人次|人次|≥|500|15|是"}}),
                         caseName);

TEST(StrictOperator, WantsWhatTheGoalSays)
{
    const GoalCase above{"",
                         "strict-operator",
                         1,
                         u"年度资金使用率达到了 90%以上。",
                         {u"产出指标|质量指标|年度资金使用率|%|＞|90|10|否"}};
    const GoalCase exceeds{"",
                           "strict-operator",
                           0,
                           u"年度资金使用率超过 90%。",
                           {u"产出指标|质量指标|年度资金使用率|%|＞|90|10|否"}};

    const auto findings = test::findingsOf(projectOf(above), "strict-operator");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::HasFix(u"≥"));
    EXPECT_TRUE(test::findingsOf(projectOf(exceeds), "strict-operator").empty());
}

TEST(GoalNumberConflict, ShowsBothNumbersAndWhereTheyStand)
{
    const QString goal = u"成灾率控制在 3‰以下，无公害防治率达到 85%以上。"_s;
    const auto findings =
        test::findingsOf(projectOf({"", "", 1, goal, {u"效益指标|生态效益指标|无公害防治率|%|≥|82|15|是"}}),
                         "goal-number-conflict");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args,
              QStringList({u"无公害防治率"_s, u"≥82%"_s, u"@field.goal"_s, u"无公害防治率达到 85%以上"_s}));
    ASSERT_EQ(findings[0].evidence.size(), 2U);
    const TextSpan span = findings[0].evidence[0].spans.at(0);
    EXPECT_EQ(goal.mid(span.start, span.length), u"85%");
    EXPECT_EQ(findings[0].evidence[1].text, u"82");
}

} // namespace budget
