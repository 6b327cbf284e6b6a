// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;
using test::RowCase;

class RowRules : public testing::TestWithParam<RowCase>
{};

TEST_P(RowRules, SpeakOnlyWhereTheyShould)
{
    test::expectRow(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Weights, RowRules,
                         testing::Values(RowCase{"ZeroIsNotPositive", "weight-not-positive",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4|0|是", 1},
                                         RowCase{"NegativeIsNotPositive", "weight-not-positive",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4|-5|是", 1},
                                         RowCase{"ALittleIsPositive", "weight-not-positive",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4|0.5|是", 0},
                                         RowCase{"AMissingWeightIsNotZero", "weight-not-positive",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4||是", 0},
                                         RowCase{"MissingWeight", "weight-missing-or-nonnumeric",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4||是", 1},
                                         RowCase{"AboutTwenty", "weight-missing-or-nonnumeric",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4|约20|是", 1},
                                         RowCase{"WeightWithDecimals", "weight-missing-or-nonnumeric",
                                                 u"产出指标|数量指标|宣传次数|次|≥|4|12.50|是", 0}),
                         test::nameOf);

INSTANTIATE_TEST_SUITE_P(OperatorAndValue, RowRules,
                         testing::Values(RowCase{"NoOperator", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次||4|20|是", 1},
                                         RowCase{"UnknownOperator", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次|约|4|20|是", 1},
                                         RowCase{"HalfWidthOperator", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次|=|4|20|是", 0},
                                         RowCase{"OperatorOfTwoSigns", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次|>=|4|20|是", 1, u"≥"},
                                         RowCase{"NoValue", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次|≥||20|是", 1},
                                         RowCase{"NoQualitativeValue", "operator-or-value-missing",
                                                 u"效益指标|社会效益指标|安全水平||定性||20|是", 1},
                                         RowCase{"QualitativeTextIsFree", "operator-or-value-missing",
                                                 u"效益指标|社会效益指标|安全水平||定性|有所提升|20|是", 0},
                                         RowCase{"NoneIsAQualitativeAnswer", "operator-or-value-missing",
                                                 u"效益指标|社会效益指标|重大事故||定性|无|20|是", 0},
                                         RowCase{"ADashIsNoAnswer", "operator-or-value-missing",
                                                 u"效益指标|社会效益指标|重大事故||定性|/|20|是", 1},
                                         RowCase{"TextInAQuantity", "operator-or-value-missing",
                                                 u"产出指标|数量指标|宣传次数|次|≥|若干|20|是", 1},
                                         RowCase{"UnitInTheValue", "operator-or-value-missing",
                                                 u"产出指标|质量指标|合格率||≥|95%|20|是", 1},
                                         RowCase{"ThousandsSeparator", "operator-or-value-missing",
                                                 u"产出指标|数量指标|管护面积|平方米|≥|820,000|20|是", 0},
                                         RowCase{"EmptyIndicatorHasItsOwnRule", "operator-or-value-missing",
                                                 u"产出指标|数量指标|不涉及||||5|否", 0}),
                         test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    Units, RowRules,
    testing::Values(
        RowCase{"NoUnit", "unit-missing", u"产出指标|数量指标|宣传次数||≥|4|20|是", 1},
        RowCase{"SlashForAUnit", "unit-missing", u"产出指标|数量指标|宣传次数|/|≥|4|20|是", 1},
        RowCase{"QualitativeNeedsNoUnit", "unit-missing", u"效益指标|社会效益指标|安全水平||定性|提升|20|是",
                0},
        RowCase{"ARatioNeedsNoUnit", "unit-missing", u"效益指标|经济效益指标|城乡收入比||≤|1.87|20|是", 0},
        RowCase{"OneFaultForAPercentInTheValue", "unit-missing", u"产出指标|质量指标|合格率||≥|95%|20|是", 0},
        RowCase{"UnitOnQualitative", "unit-on-qualitative",
                u"效益指标|社会效益指标|安全水平|%|定性|提升|20|是", 1},
        RowCase{"PlaceholderOnQualitative", "unit-on-qualitative",
                u"效益指标|社会效益指标|安全水平|/|定性|提升|20|是", 0},
        RowCase{"UnitOnQuantity", "unit-on-qualitative", u"产出指标|数量指标|宣传次数|次|≥|4|20|是", 0},
        RowCase{"PeopleCountedAsCount", "unit-malformed", u"产出指标|数量指标|发放人数|人数|≥|50|20|是", 1,
                u"人"},
        RowCase{"PercentInWords", "unit-malformed", u"产出指标|质量指标|合格率|百分比|≥|95|20|是", 1, u"%"},
        RowCase{"FullWidthPercentIsFine", "unit-malformed", u"产出指标|质量指标|合格率|％|≥|95|20|是", 0},
        RowCase{"CutMoneyUnit", "unit-malformed", u"成本指标|经济成本指标|委托服务费|万|≤|20|20|是", 1,
                u"万元"},
        RowCase{"TenThousandOfWhat", "unit-malformed", u"产出指标|数量指标|宣传品份数|万|≥|2|20|是", 1},
        RowCase{"TenThousandCopies", "unit-malformed", u"产出指标|数量指标|宣传品份数|万份|≥|2|20|是", 0},
        RowCase{"AQuantityIsNoUnit", "unit-malformed", u"产出指标|数量指标|管护规模|数量|≥|2|20|是", 1},
        RowCase{"DigitsInAUnit", "unit-malformed", u"产出指标|数量指标|慰问人次|100人|≥|2|20|是", 1},
        RowCase{"SquareMetres", "unit-malformed", u"产出指标|数量指标|管护面积|m²|≥|2|20|是", 0},
        RowCase{"CompoundUnit", "unit-malformed", u"产出指标|数量指标|人均补助标准|元/人*月|＝|260|20|是", 0},
        RowCase{"MedalsAreCountedInPieces", "unit-malformed", u"产出指标|数量指标|获得奖牌数|块|≥|3|20|是",
                0}),
    test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    EmptyWords, RowRules,
    testing::Values(
        RowCase{"YesSaysNothing", "qualitative-yes", u"产出指标|时效指标|及时发放||定性|是|5|否", 1},
        RowCase{"AGradeSaysSomething", "qualitative-yes", u"产出指标|时效指标|及时发放||定性|优良|5|否", 0},
        RowCase{"ANumberIsNoYes", "qualitative-yes", u"产出指标|数量指标|宣传次数|次|≥|4|5|否", 0},
        RowCase{"NotInvolvedWithPoints", "empty-indicator-with-points",
                u"成本指标|社会成本指标|不涉及||||5|否", 1},
        RowCase{"NameOfADash", "empty-indicator-with-points", u"成本指标|社会成本指标|无||||5|否", 1},
        RowCase{"ValueNotInvolved", "empty-indicator-with-points",
                u"成本指标|社会成本指标|社会成本||定性|不涉及|5|否", 1},
        RowCase{"NotInvolvedWithoutPoints", "empty-indicator-with-points",
                u"成本指标|社会成本指标|不涉及||||0|否", 0},
        RowCase{"NoAccidentIsATarget", "empty-indicator-with-points",
                u"效益指标|社会效益指标|重大事故||定性|无|5|否", 0},
        RowCase{"ObstaclesAreNoNothing", "empty-indicator-with-points",
                u"产出指标|数量指标|无障碍改造户数|户|≥|60|5|否", 0}),
    test::nameOf);

TEST(RowRule, PointToTheCell)
{
    const auto findings = test::findingsOf(test::withRow(u"产出指标|数量指标|宣传次数|次|≥|若干|20|是"),
                                           "operator-or-value-missing");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::At(Field::Value));
    EXPECT_EQ(findings[0].evidence[0].text, u"若干");
}

TEST(RowRule, TreatASpellingOfAnOperatorAsAHint)
{
    const auto findings = test::findingsOf(test::withRow(u"产出指标|数量指标|宣传次数|次|>=|4|20|是"),
                                           "operator-or-value-missing");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, Severity::Hint);
}

TEST(RowRule, AreSilentAboutWeightsInAFormWithoutThem)
{
    const auto project = test::aBareProject()
                             .with(Field::ExecutionWeight, u""_s)
                             .withRow(u"产出指标|数量指标|宣传次数|次|≥|4||")
                             .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90||");

    EXPECT_TRUE(test::findingsOf(project, "weight-missing-or-nonnumeric").empty());
    EXPECT_TRUE(test::findingsOf(project, "weight-sum-mismatch").empty());
    EXPECT_TRUE(test::findingsOf(project, "l1-weight-profile").empty());
}

} // namespace budget
