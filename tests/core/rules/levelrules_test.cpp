// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;
using test::RowCase;

class LevelRules : public testing::TestWithParam<RowCase>
{};

TEST_P(LevelRules, SpeakOnlyWhereTheyShould)
{
    test::expectRow(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Names, LevelRules,
    testing::Values(RowCase{"UnknownLevel1", "l1-unknown", u"过程指标|数量指标|宣传次数|次|≥|4|20|是", 1},
                    RowCase{"MissingLevel1", "l1-unknown", u"|数量指标|宣传次数|次|≥|4|20|是", 1},
                    RowCase{"Level1WithoutSuffix", "l1-unknown", u"产出|数量|宣传次数|次|≥|4|20|是", 0},
                    RowCase{"Level1WithABlank", "l1-unknown", u"产出 指标|数量指标|宣传次数|次|≥|4|20|是", 0},
                    RowCase{"UnknownLevel2", "l2-unknown", u"产出指标|效果指标|宣传次数|次|≥|4|20|是", 1},
                    RowCase{"MissingLevel2", "l2-unknown", u"产出指标||宣传次数|次|≥|4|20|是", 1},
                    RowCase{"AliasIsKnown", "l2-unknown",
                            u"效益指标|环境效益指标|空气优良天数|天|≥|300|20|是", 0},
                    RowCase{"SustainabilityIsKnown", "l2-unknown",
                            u"效益指标|可持续影响指标|长效机制||定性|健全|20|是", 0},
                    RowCase{"Environment", "l2-alias", u"效益指标|环境效益指标|空气优良天数|天|≥|300|20|是",
                            1, u"生态效益指标"},
                    RowCase{"Development", "l2-alias", u"效益指标|可持续发展指标|城市品质||定性|提高|20|是",
                            1, u"可持续影响指标"},
                    RowCase{"PlainSatisfaction", "l2-alias", u"满意度指标|满意度指标|群众满意度|%|≥|90|10|是",
                            1, u"服务对象满意度指标"},
                    RowCase{"HelpedPeople", "l2-alias",
                            u"满意度指标|帮扶对象满意度|帮扶对象满意度|%|≥|90|10|是", 1, u"服务对象满意度"},
                    RowCase{"AliasInTheStyleOfTheTable", "l2-alias",
                            u"效益|环境效益|空气优良天数|天|≥|300|20|是", 1, u"生态效益"},
                    RowCase{"TheSuffixIsNoAlias", "l2-alias", u"产出指标|数量|宣传次数|次|≥|4|20|是", 0}),
    test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    Places, LevelRules,
    testing::Values(RowCase{"CostUnderOutput", "l2-wrong-parent",
                            u"产出指标|成本指标|采购成本|万元|≤|20|20|是", 1, u"成本指标"},
                    RowCase{"QuantityUnderBenefit", "l2-wrong-parent",
                            u"效益指标|数量指标|宣传次数|次|≥|4|20|是", 1, u"产出指标"},
                    RowCase{"AliasInTheWrongPlace", "l2-wrong-parent",
                            u"效益指标|满意度指标|群众满意度|%|≥|90|10|是", 1, u"满意度指标"},
                    RowCase{"OneFaultForAnAliasInTheWrongPlace", "l2-alias",
                            u"效益指标|满意度指标|群众满意度|%|≥|90|10|是", 0},
                    RowCase{"RightPlace", "l2-wrong-parent",
                            u"成本指标|经济成本指标|采购成本|万元|≤|20|20|是", 0},
                    RowCase{"UnknownParentIsAnotherFault", "l2-wrong-parent",
                            u"过程指标|数量指标|宣传次数|次|≥|4|20|是", 0},
                    RowCase{"SatisfactionAmongBenefits", "satisfaction-elsewhere",
                            u"效益指标|社会效益指标|群众满意度|%|≥|90|10|是", 1, u"服务对象满意度指标"},
                    RowCase{"SatisfactionInItsPlace", "satisfaction-elsewhere",
                            u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|10|是", 0},
                    RowCase{"OneFaultWhenLevel2IsRight", "satisfaction-elsewhere",
                            u"效益指标|服务对象满意度指标|群众满意度|%|≥|90|10|是", 0},
                    RowCase{"ACountOfSurveys", "satisfaction-elsewhere",
                            u"产出指标|数量指标|满意度调查次数|次|≥|2|10|是", 0}),
    test::nameOf);

INSTANTIATE_TEST_SUITE_P(
    Rates, LevelRules,
    testing::Values(
        RowCase{"RateAmongQuantities", "rate-in-quantity", u"产出指标|数量指标|案件化解率|%|≥|85|20|是", 1,
                u"质量指标"},
        RowCase{"TimelyRate", "rate-in-quantity", u"产出指标|数量指标|资金及时拨付率|％|≥|95|20|是", 1,
                u"时效指标"},
        RowCase{"AreaInPercentHasTheWrongUnit", "rate-in-quantity",
                u"产出指标|数量指标|投保面积|%|≥|90|20|是", 0},
        RowCase{"PerMille", "rate-in-quantity", u"产出指标|数量指标|受害率|‰|≤|0.9|20|是", 1, u"质量指标"},
        RowCase{"ARatioIsNoRate", "rate-in-quantity", u"产出指标|数量指标|师生人数比值|%|≤|20|20|是", 0},
        RowCase{"RateAmongQualities", "rate-in-quantity", u"产出指标|质量指标|案件化解率|%|≥|85|20|是", 0},
        RowCase{"ACount", "rate-in-quantity", u"产出指标|数量指标|案件化解件数|件|≥|85|20|是", 0}),
    test::nameOf);

TEST(LevelRule, AllowsCostUnderOutputInTheOlderForm)
{
    const RowCase row{"", "l2-wrong-parent", u"产出指标|成本指标|采购成本|万元|≤|20|20|是", 0};

    test::expectRow(row, u"mof-2015");
}

TEST(LevelRule, NamesTheLevelsThatAreExpected)
{
    const auto findings =
        test::findingsOf(test::withRow(u"产出指标|效果指标|宣传次数|次|≥|4|20|是"), "l2-unknown");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args.at(2), u"数量指标、质量指标、时效指标");
    EXPECT_THAT(findings[0], test::At(Field::Level2));
}

} // namespace budget
