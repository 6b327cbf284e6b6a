// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

struct TextCase
{
    const char* name;
    size_t findings;
    QStringView overview;
    QStringView goal = u"完成任务。";
};
void PrintTo(const TextCase& text, std::ostream* out)
{
    *out << text.overview.toString().toStdString();
}

class OverviewArithmetic : public testing::TestWithParam<TextCase>
{};

std::string caseName(const testing::TestParamInfo<TextCase>& instance)
{
    return instance.param.name;
}

test::ProjectBuilder funded(const char16_t* budget)
{
    return test::aBareProject().with(Field::Budget, QString::fromUtf16(budget));
}

} // namespace

TEST_P(OverviewArithmetic, SpeaksOfFiguresThatDisagree)
{
    const auto project = test::aBareProject()
                             .with(Field::Overview, GetParam().overview.toString())
                             .with(Field::Goal, GetParam().goal.toString());

    EXPECT_EQ(test::findingsOf(project, "overview-arithmetic").size(), GetParam().findings);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, OverviewArithmetic,
    testing::Values(
        TextCase{"WrongShare", 1, u"森林面积 57.2万亩，纯林 15.63万亩，占全区森林面积的 29％。"},
        TextCase{"RightShare", 0, u"森林面积 57.2万亩，纯林 15.63万亩，占全区森林面积的 27.3％。"},
        TextCase{"CutShare", 0, u"森林面积 57.2万亩，纯林 15.63万亩，占全区森林面积的 27％。"},
        TextCase{"ShareOfSomethingElse", 0, u"耕地 57.2万亩，纯林 15.63万亩，占全市林地的 29％。"},
        TextCase{"RateOfPremium", 1, u"每亩保险金额 800元，保险费率 1.25%（1元/亩）。"},
        TextCase{"PerMilleOfPremium", 0, u"每亩保险金额 800元，保险费率 1.25‰（1元/亩）。"},
        TextCase{"PartAboveTheWhole", 1, u"管护绿地82万平方米，其中外包绿地95万平方米。"},
        TextCase{"PartOfTheWhole", 0, u"管护绿地82万平方米，其中外包绿地15万平方米、自管67万平方米。"},
        TextCase{"AmountsAboveTheTotal", 1, u"总投资500万元，其中市级资金300万元、区级资金250万元。"},
        TextCase{"AmountsBeyondAllReason", 1,
                 u"总投资5000000000000元，其中市级资金50000000000000000元、区级资金250元。"},
        TextCase{"PeopleMayBeCountedTwice", 0, u"培训100人，其中女性60人、党员70人。"},
        TextCase{"OverviewAndGoal", 1, u"管护路灯设施14014盏。", u"管护路灯设施14104盏。"},
        TextCase{"SeveralYearsInTheOverview", 0, u"三年改造老旧管网300公里。", u"改造老旧管网100公里。"},
        TextCase{"WhatIsThereIsSaidOfTheNextNumberOnly", 1,
                 u"全区共有供水工程96处，受益人口11.2万人，逐步更新。", u"受益人口12.1万人。"},
        TextCase{"WhatIsThereIsNoTarget", 0, u"全区现有城市路灯设施14014盏。", u"管护城市路灯设施9000盏。"},
        TextCase{"ASumOverSeveralClauses", 0,
                 u"公示35座水库，维护142个站点、2座水文站、73处广播，共252个点位。"}),
    caseName);

TEST(UnitCost, ComparesPriceTimesCountWithTheBudget)
{
    const QStringView price = u"产出指标|数量指标|人均补助标准|元/人*月|＝|260|10|否";
    const QStringView people = u"产出指标|数量指标|补助人数|人|≥|60|20|是";

    const auto off = test::findingsOf(funded(u"21.84").withRow(price).withRow(people), "unit-cost-check");
    ASSERT_EQ(off.size(), 1U);
    EXPECT_EQ(off[0].args.at(3), u"18.72万元");
    EXPECT_TRUE(test::findingsOf(funded(u"18.80").withRow(price).withRow(people), "unit-cost-check").empty());
}

TEST(UnitCost, TakesAPriceFromTheGoal)
{
    const auto project = funded(u"45").with(Field::Goal, u"按每生每年 700 元、800 元、900 元补贴。"_s);
    const QStringView people = u"产出指标|数量指标|发放人数|人数|≥|2500|20|是";

    EXPECT_EQ(test::findingsOf(test::ProjectBuilder(project).withRow(people), "unit-cost-check").size(), 1U);
}

TEST(UnitCost, IsSilentWhereSomethingIsMissing)
{
    const QStringView price = u"产出指标|数量指标|人均补助标准|元/人*月|＝|260|10|否";
    const QStringView people = u"产出指标|数量指标|补助人数|人|≥|60|20|是";
    const QStringView others = u"产出指标|数量指标|慰问人数|人|≥|30|20|是";

    EXPECT_TRUE(test::findingsOf(funded(u"500").withRow(price), "unit-cost-check").empty());
    EXPECT_TRUE(test::findingsOf(funded(u"500").withRow(people), "unit-cost-check").empty());
    EXPECT_TRUE(
        test::findingsOf(funded(u"500").withRow(price).withRow(people).withRow(others), "unit-cost-check")
            .empty());
}

TEST(UnitCost, MultipliesWithWhatAPriceDependsOnOrNotAtAll)
{
    const auto off = [](const char* unit) {
        const QString price =
            u"成本指标|经济成本指标|补助标准|%1|＝|100|10|否"_s.arg(QString::fromUtf8(unit));
        const QStringView people = u"产出指标|数量指标|补助人数|人|≥|60|20|是";
        return test::findingsOf(funded(u"50").withRow(price).withRow(people), "unit-cost-check").size();
    };

    for (const auto* unit : {"元/人", "元/人*年", "元/人*季度", "元/人*月", "元/人/年"})
        EXPECT_EQ(off(unit), 1U) << unit;
    for (const auto* unit :
         {"元/人*天", "元/天*人", "元/人/天", "元/人*次", "元/人*周", "元/人*小时", "元/人*学时"})
        EXPECT_EQ(off(unit), 0U) << unit << ": nobody says how many each one has";
}

TEST(UnitCost, IsSilentWhereARowSaysForHowLong)
{
    const QStringView price = u"成本指标|经济成本指标|补助标准|元/人*月|＝|5000|10|否";
    const QStringView people = u"产出指标|数量指标|补助人数|人|≥|200|20|是";
    const auto off = [&](QStringView row) {
        return test::findingsOf(funded(u"100").withRow(price).withRow(people).withRow(row), "unit-cost-check")
            .size();
    };

    EXPECT_EQ(off(u"产出指标|数量指标|补助月数|个月|＝|1|10|否"), 0U);
    EXPECT_EQ(off(u"产出指标|时效指标|完成时限|个月|≤|12|10|否"), 1U) << "until when, not how often";
}

TEST(UnitCost, TakesNoFactorForGrantedInTheGoal)
{
    const auto off = [](const QString& goal) {
        const QStringView people = u"产出指标|数量指标|发放人数|人|≥|60|20|是";
        return test::findingsOf(funded(u"50").with(Field::Goal, goal).withRow(people), "unit-cost-check")
            .size();
    };

    EXPECT_EQ(off(u"按每人每月 100 元补贴。"_s), 1U);
    EXPECT_EQ(off(u"按每人每天 100 元补贴。"_s), 0U);
    EXPECT_EQ(off(u"按每人每次 100 元补贴。"_s), 0U);
}

TEST(UnitCost, DoesNotTakeKilometresForMetres)
{
    const QStringView price = u"成本指标|经济成本指标|日常养护补助标准|元/公里|≤|10000|20|是";
    const QStringView roads = u"产出指标|数量指标|养护公路里程|公里|＝|1243|15|是";

    EXPECT_TRUE(test::findingsOf(funded(u"1243").withRow(price).withRow(roads), "unit-cost-check").empty());
}

TEST(UnitCost, LeavesRoomForWhatElseTheMoneyPays)
{
    const QStringView price = u"成本指标|经济成本指标|传承人补助标准|元/人|＝|5000|10|否";
    const QStringView people = u"产出指标|数量指标|补助传承人数量|人|＝|38|20|是";
    const QStringView events = u"产出指标|数量指标|进校园活动|场次|≥|20|20|是";
    const auto count = [&](const char16_t* budget) {
        return test::findingsOf(funded(budget).withRow(price).withRow(people).withRow(events),
                                "unit-cost-check")
            .size();
    };

    EXPECT_EQ(count(u"36"), 0U);
    EXPECT_EQ(count(u"15"), 1U) << "19万元 are more than all there is";
}

TEST(CostOverBudget, LooksAtTotalsOnly)
{
    const auto count = [](QStringView row) {
        return test::findingsOf(funded(u"180").withRow(row), "cost-over-budget").size();
    };

    EXPECT_EQ(count(u"成本指标|经济成本指标|资金投入成本|万元|≤|200|10|否"), 1U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|资金投入成本|万元|≤|180|10|否"), 0U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|资金投入成本|万|≤|200|10|否"), 1U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|资金投入成本|元|≤|1790000|10|否"), 0U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|项目总成本|万元|≤|200|10|否"), 1U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|污水处理厂运行成本|万元|≤|181|10|否"), 1U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|每座公厕建设成本|万元|≤|200|10|否"), 0U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|道路造价|万元|≤|200|10|否"), 0U)
        << "of a kilometre, or of all years";
    EXPECT_EQ(count(u"成本指标|经济成本指标|节约成本|万元|≥|200|10|否"), 0U);
    EXPECT_EQ(count(u"成本指标|经济成本指标|设备购置单价标准|万元|≤|200|10|否"), 0U);
    EXPECT_EQ(count(u"产出指标|数量指标|协调处理欠薪金额|万元|≥|7000|10|否"), 0U);
}

TEST(MoneyRules, ReckonWithLargeBudgetsInEitherUnit)
{
    const auto inUnit = [](const char16_t* budget, const char16_t* unit) {
        return funded(budget).with(Field::CurrencyUnit, QString::fromUtf16(unit));
    };
    const QStringView total = u"成本指标|经济成本指标|资金投入成本|万元|≤|15000|10|否";
    const QStringView price = u"成本指标|经济成本指标|补助标准|元/人*年|＝|10000|10|否";
    const QStringView people = u"产出指标|数量指标|补助人数|人|≥|60000|20|是";
    const auto over = [&](test::ProjectBuilder project) {
        return test::findingsOf(project.withRow(total), "cost-over-budget").size();
    };
    const auto off = [&](test::ProjectBuilder project) {
        return test::findingsOf(project.withRow(price).withRow(people), "unit-cost-check").size();
    };

    EXPECT_EQ(over(inUnit(u"120000000", u"元")), 1U);
    EXPECT_EQ(over(inUnit(u"12000", u"万元")), 1U);
    EXPECT_EQ(over(inUnit(u"150000000", u"元")), 0U);
    EXPECT_EQ(off(inUnit(u"120000000", u"元")), 1U) << "6亿元 were needed";
    EXPECT_EQ(off(inUnit(u"600000000", u"元")), 0U);
    EXPECT_EQ(over(inUnit(u"9000000000000", u"万元")), 0U) << "9万万亿, and no overflow";
    EXPECT_EQ(over(inUnit(u"-5", u"万元")), 0U) << "amount-missing-or-zero";
}

} // namespace budget
