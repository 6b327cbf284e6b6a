// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;
using test::RowCase;

class BoundRules : public testing::TestWithParam<RowCase>
{};

TEST_P(BoundRules, SpeakOnlyWhereTheyShould)
{
    test::expectRow(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Boundaries, BoundRules,
    testing::Values(
        RowCase{"JustLowEnough", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度|%|≥|79.9|10|否", 1},
        RowCase{"AtTheFloor", "satisfaction-low", u"满意度指标|服务对象满意度指标|群众满意度|%|≥|80|10|否",
                0},
        RowCase{"PointsOutOfFive", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度|分|≥|4.5|10|否", 0},
        RowCase{"PointsOutOfAHundred", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度|分|≥|75|10|否", 0},
        RowCase{"LowWithoutAUnit", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度||≥|75|10|否", 1},
        RowCase{"EnoughPerMille", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度|‰|≥|900|10|否", 0},
        RowCase{"TooFewPerMille", "satisfaction-low",
                u"满意度指标|服务对象满意度指标|群众满意度|‰|≥|90|10|否", 1},
        RowCase{"PerMilleBelowAHundredPercent", "suspect-ocr-operator",
                u"效益指标|社会效益指标|千人犯罪率|‰|≤|120|10|否", 0},
        RowCase{"PerMilleAboveAHundredPercent", "suspect-ocr-operator",
                u"产出指标|质量指标|合格率|‰|≥|1001|10|否", 1},
        RowCase{"PerTenThousand", "suspect-ocr-operator", u"产出指标|质量指标|差错率|‱|≤|300|10|否", 0},
        RowCase{"PerTenThousandInWords", "suspect-ocr-operator",
                u"产出指标|质量指标|差错率|万分比|≤|300|10|否", 0},
        RowCase{"AllOfIt", "exact-forecast", u"效益指标|经济效益指标|水费征收率|‰|＝|1000|10|否", 0},
        RowCase{"PerMilleBelowAllOfIt", "exact-forecast", u"效益指标|经济效益指标|水费征收率|‰|＝|990|10|否",
                1},
        RowCase{"SatisfactionInPeople", "satisfaction-unit",
                u"满意度指标|服务对象满意度指标|群众满意度|人|≥|90|10|否", 1},
        RowCase{"SatisfactionInPoints", "satisfaction-unit",
                u"满意度指标|服务对象满意度指标|群众满意度|分|≥|90|10|否", 1},
        RowCase{"SatisfactionPerMille", "satisfaction-unit",
                u"满意度指标|服务对象满意度指标|群众满意度|‰|≥|900|10|否", 0},
        RowCase{"SurveysAreCounted", "satisfaction-unit",
                u"满意度指标|服务对象满意度指标|满意度调查人数|人|≥|90|10|否", 0},
        RowCase{"ComplaintsAreCounted", "satisfaction-unit",
                u"满意度指标|服务对象满意度指标|有效投诉|次|≤|3|10|否", 0},
        RowCase{"RateOfAHundred", "suspect-ocr-operator", u"产出指标|质量指标|合格率|%|≥|100|10|否", 0},
        RowCase{"RateAboveAHundred", "suspect-ocr-operator", u"产出指标|质量指标|合格率|%|≥|100.1|10|否", 1},
        RowCase{"TwoHundredAsText", "suspect-ocr-operator", u"产出指标|质量指标|合格率||定性|200%|10|否", 1},
        RowCase{"NoTextAtAll", "suspect-ocr-operator", u"产出指标|质量指标|合格率||定性|%|10|否", 0},
        RowCase{"RatioUpToTen", "percent-on-nonrate", u"效益指标|经济效益指标|城乡收入比|%|≤|10|10|否", 1},
        RowCase{"RatioInPercent", "percent-on-nonrate", u"效益指标|经济效益指标|城乡收入比|%|≤|187|10|否", 0},
        RowCase{"ExactRateOfAHundred", "exact-forecast", u"效益指标|经济效益指标|水费征收率|%|＝|100|10|否",
                0},
        RowCase{"ExactRateBelow", "exact-forecast", u"效益指标|经济效益指标|水费征收率|%|＝|99.9|10|否", 1}),
    test::nameOf);

TEST(BoundRule, GuessesTheNumberBehindAMisreadSign)
{
    const auto findings = test::findingsOf(
        test::withRow(u"满意度指标|服务对象满意度指标|群众满意度|%||290|10|否"), "suspect-ocr-operator");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args.at(1), u"290%");
    EXPECT_EQ(findings[0].args.at(2), u"90%");
    EXPECT_FALSE(findings[0].fix) << "a guess is shown, not made";
}

TEST(BoundRule, TakesTheGoalsWordThatMoreOfARateIsBetter)
{
    const auto capped = [](const QString& goal) {
        return test::findingsOf(
            test::withRow(u"产出指标|质量指标|早诊率|%|≤|90|10|否").with(Field::Goal, goal),
            "positive-rate-capped");
    };

    EXPECT_EQ(capped(u"早诊率达到 90%以上。"_s).size(), 1U);
    EXPECT_TRUE(capped(u"早诊率控制在 90%以内。"_s).empty());
    EXPECT_TRUE(capped(u"筛查率达到 90%以上。"_s).empty());
}

TEST(BoundRule, DoubtsTheNameOfAGoodRateWithALowLimit)
{
    const auto misnamed = test::findingsOf(test::withRow(u"产出指标|质量指标|森林火灾控制率|‰|≤|0.3|10|否"),
                                           "positive-rate-capped");
    const auto capped =
        test::findingsOf(test::withRow(u"产出指标|质量指标|宣传覆盖率|%|≤|90|10|否"), "positive-rate-capped");

    ASSERT_EQ(misnamed.size(), 1U);
    EXPECT_EQ(misnamed[0].severity, Severity::Warning);
    EXPECT_EQ(misnamed[0].args.at(3), u"@rate.misnamed");
    ASSERT_EQ(capped.size(), 1U);
    EXPECT_EQ(capped[0].severity, Severity::Error);
}

TEST(BoundRule, NamesTheBadThingThatHasAFloor)
{
    const auto findings = test::findingsOf(
        test::withRow(u"效益指标|社会效益指标|自然灾害隐患提高率|%|＞|80|10|否"), "negative-with-floor");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args.at(3), u"隐患");
    EXPECT_THAT(findings[0], test::At(Field::Operator));
}

} // namespace budget
