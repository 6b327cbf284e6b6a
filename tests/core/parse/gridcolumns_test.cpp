// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridcolumns.h"
#include "tests/support/budgettest.h"
#include "tests/support/formreading.h"
#include "tests/support/layoutdocuments.h"

/// The heads of indicators, in words of other departments.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

TEST(GridColumns, AHeadIsKnownByTheWordItHolds)
{
    for (const QString& head :
         {u"指标值及计量单位"_s, u"预期当年实现值"_s, u"本年度计划指标值"_s, u"区级目标值"_s}) {
        const QString text =
            readForm({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n一级指标 | 二级指标 | 三级指标 | "_s +
                                                head + u"\n产出指标 | 数量指标 | 次数 | ≥4次"_s);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
    }
}

TEST(GridColumns, AHeadThatIsSpelledSoGoesBeforeOneThatHoldsTheWord)
{
    const QString text = readForm({u"项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 区级指标值 | 指标值 | 上年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次 | 2次
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|| + otherFields.区级指标值: 3次, otherFields.上年指标值: 2次"_s))
        << text.toStdString();
}

TEST(GridColumns, HeadsMayStandInTwoRows)
{
    const FormTable table = tableOf({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标值 | < | <
^ | ^ | ^ | ^ | 指标性质 | 指标值 | 计量单位
^ | 产出指标 | 数量指标 | 次数 | ≥ | 4 | 次
^ | 效益指标 | 社会效益指标 | 效果 | 定性 | 好 | 
)"_s);

    for (const auto& batch : {readTables({table}), readDocument(toCsv({table}), u"x.csv"_s)}) {
        ASSERT_TRUE(batch);
        const QString text = dumpOf(*batch);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"- 效益指标|社会效益指标|效果||定性|好||\n"_s)) << text.toStdString();
    }
}

TEST(GridColumns, AHeadBelowAHeadMayBeOneOfAnotherYear)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | <
^ | ^ | ^ | 上年指标值 | 当年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + otherFields.上年指标值: 3次\n"_s))
        << text.toStdString();
}

TEST(GridColumns, OfTargetsOfSeveralYearsTheLastIsTheTables)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 2024年指标值 | 2025年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|| + otherFields.2024年指标值: 3次\n"_s)) << text.toStdString();
}

} // namespace
} // namespace budget::test
