// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using test::RowCase;

class TargetRules : public testing::TestWithParam<RowCase>
{};

TEST_P(TargetRules, SpeakOnlyWhereTheyShould)
{
    test::expectRow(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Cost, TargetRules,
    testing::Values(
        RowCase{"FloorOnCost", "cost-direction", u"成本指标|经济成本指标|资金投入成本|万元|≥|180|10|否", 1},
        RowCase{"MoreThanOnCost", "cost-direction", u"成本指标|经济成本指标|资金投入成本|万元|>|180|10|否",
                1},
        RowCase{"CapOnCost", "cost-direction", u"成本指标|经济成本指标|资金投入成本|万元|≤|180|10|否", 0},
        RowCase{"FixedStandard", "cost-direction", u"成本指标|经济成本指标|补助标准|元/人|＝|260|10|否", 0},
        RowCase{"ASavingHasAFloor", "cost-direction", u"成本指标|经济成本指标|采购成本节约率|%|≥|5|10|否", 0},
        RowCase{"MisplacedCost", "cost-direction", u"产出指标|成本指标|材料费|万元|≥|5|10|否", 1},
        RowCase{"MisplacedSomething", "cost-direction", u"产出指标|成本指标|抢险救援次数|次|≥|20|10|否", 0},
        RowCase{"FloorOnOutput", "cost-direction", u"产出指标|数量指标|宣传次数|次|≥|4|10|否", 0},
        RowCase{"QualitativeCost", "cost-qualitative",
                u"成本指标|经济成本指标|严格控制成本||定性|不超预算|20|是", 1},
        RowCase{"QuantifiedCost", "cost-qualitative", u"成本指标|经济成本指标|总成本|万元|≤|20|20|是", 0},
        RowCase{"QualitativeBenefit", "cost-qualitative", u"效益指标|社会效益指标|安全水平||定性|提升|20|是",
                0}),
    test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    Timeliness, TargetRules,
    testing::Values(
        RowCase{"CapOnTimelyRate", "timeliness-direction", u"产出指标|时效指标|完成及时率|%|≤|95|20|是", 1},
        RowCase{"CapOnPunctualRate", "timeliness-direction", u"产出指标|质量指标|按期完成率|%|<|95|20|是", 1},
        RowCase{"FloorOnTimelyRate", "timeliness-direction", u"产出指标|时效指标|完成及时率|%|≥|95|20|是", 0},
        RowCase{"CapOnLateRate", "timeliness-direction", u"产出指标|时效指标|逾期率|%|≤|5|20|是", 0},
        RowCase{"CapOnNotTimely", "timeliness-direction", u"产出指标|时效指标|处置不及时率|%|≤|5|20|是", 0},
        RowCase{"CapOnResponseTime", "timeliness-direction", u"产出指标|时效指标|及时响应时间|小时|≤|2|20|是",
                0},
        RowCase{"FloorOnResponseTime", "timeliness-direction",
                u"产出指标|时效指标|故障响应时间|分钟|≥|30|20|是", 1},
        RowCase{"FloorOnOpeningHours", "timeliness-direction",
                u"产出指标|时效指标|每天开放时间|小时|≥|8|20|是", 0}),
    test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    Satisfaction, TargetRules,
    testing::Values(RowCase{"EqualsNinety", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|＝|90|10|否", 1, u"≥"},
                    RowCase{"MoreThanNinety", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|＞|90|10|否", 1, u"≥"},
                    RowCase{"PointsCountToo", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|医务人员满意度|分|＞|80|10|否", 1, u"≥"},
                    RowCase{"ACapNeedsAPerson", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|≤|90|10|否", 1},
                    RowCase{"AtLeastNinety", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|10|否", 0},
                    RowCase{"AsciiAtLeast", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|>=|90|10|否", 0},
                    RowCase{"CapOnDissatisfaction", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|群众不满意率|%|≤|5|10|否", 0},
                    RowCase{"CapOnComplaints", "satisfaction-operator",
                            u"满意度指标|服务对象满意度指标|有效投诉次数|次|≤|3|10|否", 0},
                    RowCase{"SurveysAreCounted", "satisfaction-operator",
                            u"产出指标|数量指标|满意度调查次数|次|＝|2|10|否", 0},
                    RowCase{"EqualsHundred", "satisfaction-hundred",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|＝|100|10|否", 1},
                    RowCase{"AtLeastHundred", "satisfaction-hundred",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|≥|100.00|10|否", 1},
                    RowCase{"ThousandPerMille", "satisfaction-hundred",
                            u"满意度指标|服务对象满意度指标|群众满意度|‰|≥|1000|10|否", 1},
                    RowCase{"HundredPerMille", "satisfaction-hundred",
                            u"满意度指标|服务对象满意度指标|群众满意度|‰|≥|100|10|否", 0},
                    RowCase{"NearlyHundred", "satisfaction-hundred",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|≥|99.9|10|否", 0},
                    RowCase{"PassRateMayBeHundred", "satisfaction-hundred",
                            u"产出指标|质量指标|合格率|%|＝|100|10|否", 0},
                    RowCase{"SatisfactionInWords", "satisfaction-qualitative",
                            u"满意度指标|服务对象满意度指标|补助对象满意度||定性|较好|5|否", 1},
                    RowCase{"SatisfactionInWordsElsewhere", "satisfaction-qualitative",
                            u"效益指标|社会效益指标|群众满意度||定性|较好|5|否", 1},
                    RowCase{"SatisfactionInPercent", "satisfaction-qualitative",
                            u"满意度指标|服务对象满意度指标|补助对象满意度|%|≥|90|5|否", 0}),
    test::nameOf);

} // namespace budget
