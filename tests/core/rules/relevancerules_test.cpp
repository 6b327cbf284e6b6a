// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

test::ProjectBuilder aFloodProject()
{
    return test::aBareProject()
        .named(u"防汛抗旱工作"_s)
        .with(Field::Overview, u"对水雨情监测站点和山洪预警平台进行维护，组织防御演练。"_s)
        .with(Field::Goal, u"完成水利设施安全检查，确保全年安全度汛。"_s);
}

size_t count(QStringView row, const char* rule)
{
    return test::findingsOf(aFloodProject().withRow(row), rule).size();
}

size_t duplicates(QStringView first, QStringView second)
{
    return test::findingsOf(aFloodProject().withRow(first).withRow(second), "near-duplicate-indicator")
        .size();
}

} // namespace

TEST(IndicatorNotInGoal, WantsSomethingOfTheNameInTheTexts)
{
    EXPECT_EQ(count(u"效益指标|生态效益指标|河道岸线美化||定性|提升|10|否", "indicator-not-in-goal"), 1U);
    EXPECT_EQ(count(u"产出指标|数量指标|运维监测点位|个|＝|252|20|是", "indicator-not-in-goal"), 0U);
}

TEST(IndicatorNotInGoal, KnowsWordsTurnedRound)
{
    EXPECT_EQ(count(u"产出指标|数量指标|练演场数|次|≥|2|10|否", "indicator-not-in-goal"), 0U);
}

TEST(IndicatorNotInGoal, ExcusesWhatNoGoalSpeaksOf)
{
    EXPECT_EQ(count(u"满意度指标|服务对象满意度指标|居民满意度|%|≥|90|10|否", "indicator-not-in-goal"), 0U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|聘用费用|万元|≤|20|10|否", "indicator-not-in-goal"), 0U);
    EXPECT_EQ(count(u"产出指标|时效指标|任务完成及时率|%|≥|95|10|否", "indicator-not-in-goal"), 0U);
}

TEST(CoreOffTopic, LooksAtHeavyCoreRowsAlone)
{
    const QStringView heavy = u"产出指标|数量指标|招商引资签约数|个|≥|5|40|是";

    EXPECT_EQ(count(heavy, "core-off-topic"), 1U);
    EXPECT_EQ(count(heavy, "indicator-not-in-goal"), 0U);
    EXPECT_EQ(count(u"产出指标|数量指标|招商引资签约数|个|≥|5|40|否", "core-off-topic"), 0U);
    EXPECT_EQ(count(u"产出指标|数量指标|招商引资签约数|个|≥|5|10|是", "core-off-topic"), 0U);
    EXPECT_EQ(count(u"产出指标|数量指标|山洪防御演练|次|≥|5|40|是", "core-off-topic"), 0U);
}

TEST(CoreOffTopic, TakesAPaymentForNoEffect)
{
    EXPECT_EQ(count(u"效益指标|社会效益指标|各项补助经费兑现率|%|≥|95|30|是", "core-off-topic"), 1U);
    EXPECT_EQ(count(u"效益指标|社会效益指标|招商企业营收增长率|%|≥|5|30|是", "core-off-topic"), 0U);
}

TEST(NearDuplicateIndicator, SeesOneTargetUnderTwoNames)
{
    EXPECT_EQ(duplicates(u"产出指标|质量指标|森林火灾受害率|‰|≤|0.3|20|是",
                         u"效益指标|生态效益指标|森林火灾受灾面积率|‰|≤|0.3|10|否"),
              1U);
}

TEST(NearDuplicateIndicator, LetsTwoThingsAndTwoMeasuresBe)
{
    EXPECT_EQ(duplicates(u"产出指标|数量指标|2型糖尿病患者基层规范管理服务率|%|≥|60|20|是",
                         u"产出指标|质量指标|高血压患者基层规范管理服务率|%|≥|60|20|是"),
              0U);
    EXPECT_EQ(duplicates(u"产出指标|质量指标|资金拨付合规率|%|＝|100|20|是",
                         u"产出指标|时效指标|资金拨付及时率|%|＝|100|20|是"),
              0U);
    EXPECT_EQ(duplicates(u"产出指标|质量指标|森林火灾受害率|‰|≤|0.3|20|是",
                         u"效益指标|生态效益指标|森林火灾受灾面积率|‰|≤|0.5|10|否"),
              0U);
    EXPECT_EQ(duplicates(u"满意度指标|服务对象满意度指标|投标单位满意度|%|≥|95|5|否",
                         u"满意度指标|服务对象满意度指标|招标采购单位满意度|%|≥|95|5|否"),
              0U);
}

} // namespace budget
