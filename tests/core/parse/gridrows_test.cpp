// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridrows.h"
#include "tests/support/budgettest.h"
#include "tests/support/formreading.h"
#include "tests/support/layoutdocuments.h"

#include <algorithm>

/// The rows below the heads of indicators, as departments write them.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

bool complains(const std::vector<Diagnostic>& diagnostics, Diagnostic::Kind kind, QStringView detail)
{
    return std::ranges::any_of(diagnostics, [&](const Diagnostic& diagnostic) {
        return diagnostic.kind == kind && diagnostic.detail == detail;
    });
}

TEST(GridRows, RowsOfATableBehindTheFormAreNoIndicators)
{
    const FormTable form = tableOf({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows());
    const FormTable stock = tableOf({u"资产清单"_s}, u"序号 | 名称 | 规格 | 数量\n1 | 课桌 | A1 | 12"_s);

    const auto batch = readTables({form, stock, form});

    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->projects.size(), 2U);
    for (const auto& project : batch->projects)
        EXPECT_EQ(project->indicators.size(), 2U);
    EXPECT_EQ(batch->document.lines.unplaced.size(), 9U) << "the other table is listed";
}

TEST(GridRows, AnIndicatorOfAnUnknownLevelBelowABlankRowIsOne)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows() + u" |  |  | \n特色指标 | 党建 | 活动 | ≥2次"_s);

    EXPECT_TRUE(text.contains(u"- 特色指标|党建|活动|次|≥|2||"_s)) << text.toStdString();
}

TEST(GridRows, IndicatorsWithoutAnyTargetAreComplainedOf)
{
    const auto batch = readTables({tableOf({u"项目绩效评价指标表"_s}, uR"(
一级指标 | 二级指标 | 三级指标 | 分值
决策 | 项目立项 | 立项依据充分性 | 5
)"_s)});

    ASSERT_TRUE(batch);
    EXPECT_TRUE(complains(batch->document.diagnostics, Diagnostic::Kind::FieldMissing, u"value"));
}

TEST(GridRows, AWordThatIsNoLevelAndHasNoRowsDoesNotVanish)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows() +
                                                  u"时效指标 |  |  | \n业务处 | 请补充时效。 |  | "_s);

    EXPECT_TRUE(text.endsWith(u"||\nunplaced 业务处\nunplaced 请补充时效。\n"_s)) << text.toStdString();
}

TEST(GridRows, PointsOfALevelStandInAnyBracket)
{
    for (const QString& points :
         {u"（50分）"_s, u"(50)分"_s, u"「(50)分」"_s, u"50分"_s, u"（50）"_s, u" （ 50 分 ）"_s}) {
        const QString text =
            readForm({u"项目支出绩效自评表"_s},
                     u"项目名称 | 甲 | < | <\n一级指标 | 二级指标 | 三级指标 | 年度指标值\n"_s +
                         u"产出指标"_s + points + u" | 数量指标 | 次数 | ≥4次"_s);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + level1Points: 50\n"_s))
            << text.toStdString();
    }
}

TEST(GridRows, AUnitMayNameAnotherInABracket)
{
    const QString text = readForm({u"项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 设备 | ≥1,200台（套）
产出指标 | 数量指标 | 学校 | 12所（含续建）
)"_s);

    EXPECT_TRUE(text.contains(u"|设备|台（套）|≥|1,200|"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|学校||定性|12所（含续建）|"_s)) << text.toStdString();
}

TEST(GridRows, RowsBelongToTheGoalBesideOrAboveTheirHeads)
{
    const QString expected = u"|次数|次|≥|4|| + goalLabel: 目标1"_s;
    const QString second = u"|场数|场|≥|2|| + goalLabel: 目标2"_s;
    const QString beside = readForm({u"部门整体支出绩效目标申报表"_s}, uR"(
年度 | 2026 | 填报单位 | 某区民政局 | <
目标1： | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 次数 | ≥4次
目标2： | 一级指标 | 二级指标 | 三级指标 | 指标值
^ | 产出指标 | 数量指标 | 场数 | ≥2场
)"_s);
    const QString above = readForm({u"部门整体支出绩效目标申报表"_s}, uR"(
年度 | 2026 | 填报单位 | 某区民政局
目标1 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
目标2 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 场数 | ≥2场
)"_s);

    for (const QString& text : {beside, above}) {
        EXPECT_TRUE(text.startsWith(u"部门整体支出绩效目标申报表 2026\nunitName: 某区民政局\n- "_s))
            << text.toStdString();
        EXPECT_TRUE(text.contains(expected) && text.contains(second)) << text.toStdString();
    }
}

TEST(GridRows, CellsUnderOneHeadAreOneValue)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
产出指标 | 数量指标 | 次数 | ≥ | 4 | 次
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
}

TEST(GridRows, TheBlockOfTheRowsMayStandAboveTheirHeads)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
长期绩效指标 | < | < | <
一级指标 | 二级指标 | 指标内容 | 指标值
产出指标 | 数量指标 | 次数 | ≥12次
年度绩效指标 | < | < | <
一级指标 | 二级指标 | 指标内容 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_EQ(
        text,
        u"2025年项目绩效目标表 2025\nname: 甲\n+ longTermIndicators[] level1: 产出指标, level2: 数量指标, "_s
        u"name: 次数, unit: 次, operator: ≥, value: 12\n- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

TEST(GridRows, AFirstLevelMayStandInARowOfItsOwn)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | <
二级指标 | 三级指标 | 指标值
产出指标（50分） | < | <
数量指标 | 次数 | ≥4次
效益指标（40分） | < | <
社会效益指标 | 知晓率 | ≥90%
)"_s);

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4|| + level1Points: 50\n"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"- 效益指标|社会效益指标|知晓率|%|≥|90|| + level1Points: 40\n"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(GridRows, ARowOfDotsIsNoIndicator)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows() +
                                                  u"效益指标 | …… | …… | \n^ | 生态效益指标 | / | /"_s);

    EXPECT_EQ(text.count(u"\n- "_s), 2) << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(GridRows, EachOfTwoBlocksHasItsOwnLevels)
{
    const QString own = readForm({u"2022年项目支出绩效目标批复表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 总次数 | 12次 | 产出指标 | 数量指标 | 次数 | 4次
^ | ^ | 总人数 | 30人 | ^ | 质量指标 | 合格率 | 95%
)"_s);
    const QString shared = readForm({u"2022年项目支出绩效目标批复表"_s}, uR"(
项目名称 | 甲 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 总次数 | 12次 | 数量指标 | 次数 | 4次
^ | ^ | 总人数 | 30人 | 质量指标 | 合格率 | 95%
)"_s);

    for (const QString& text : {own, shared}) {
        EXPECT_TRUE(text.contains(u"level1: 产出指标, level2: 数量指标, name: 总人数"_s))
            << text.toStdString();
        EXPECT_TRUE(
            text.contains(u"- 产出指标|数量指标|次数|次||4||\n- 产出指标|质量指标|合格率|%||95||\n"_s))
            << text.toStdString();
    }
}

TEST(GridRows, AWeightMayNameItsUnit)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
产出指标 | 数量指标 | 次数 | ≥4次 | 15分
产出指标 | 数量指标 | 人数 | ≥4人 | 12.5%
产出指标 | 数量指标 | 场数 | ≥4场 | ３０％
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|15|\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|人数|人|≥|4|12.5|\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"|场数|场|≥|4|３０|\n"_s)) << text.toStdString();
}

TEST(GridRows, RowsOfUnknownLevelsGoOnOnAnotherPage)
{
    const FormTable first = tableOf({u"2025年部门整体支出绩效目标表"_s},
                                    u"部门名称 | 某局 | < | <\n一级指标 | 二级指标 | 三级指标 | 指标值\n"_s
                                    u"职责履行 | 整体工作 | 完成率 | ≥95%"_s);
    const FormTable next = tableOf({}, u"能力建设 | 队伍建设 | 培训机制 | 健全"_s);

    const auto batch = readTables({first, next});

    ASSERT_TRUE(batch);
    EXPECT_EQ(batch->projects.front()->indicators.size(), 2U) << dumpOf(*batch).toStdString();
}

} // namespace
} // namespace budget::test
