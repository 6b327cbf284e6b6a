// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridhead.h"
#include "tests/support/budgettest.h"
#include "tests/support/formreading.h"
#include "tests/support/layoutdocuments.h"

#include <algorithm>

/// Labels and their values, as departments vary them.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

TEST(GridHead, ALabelMayNameTheYear)
{
    const QString text = readForm(
        {u"项目绩效目标表"_s},
        u"项目名称 | 甲 | < | <\n2025年度绩效目标 | 完成4次。 | < | <\n项目立项的依据 | 《办法》 | < | <\n"_s
        u"2024年预算数 | 7 | 2025年预算数 | 8"_s +
            twoRows());

    EXPECT_TRUE(text.contains(u"goal: 完成4次。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"basis: 《办法》"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"+ otherFields.2024年预算数: 7"_s)) << "which year is the table's is not said";
}

TEST(GridHead, AnOfficeStandsBesideItsCodeAndTheReminderOfASeal)
{
    struct Case
    {
        QStringView printed;
        QStringView code;
        QStringView name;
    };
    for (const Case& each :
         {Case{u"318001-公路中心（盖章）", u"318001", u"公路中心"},
          Case{u"（盖章）公路中心", u"", u"公路中心"}, Case{u"[318]公路中心", u"318", u"公路中心"},
          Case{u"公路中心[318]", u"318", u"公路中心"}, Case{u"318001公路中心", u"318001", u"公路中心"},
          Case{u"318\u3000公路中心", u"318", u"公路中心"}, Case{u"110指挥中心", u"", u"110指挥中心"},
          Case{u"110 指挥中心", u"", u"110 指挥中心"}}) {
        const auto batch = readTables(
            {tableOf({u"2025年项目绩效目标表"_s}, u"填报单位 | %1 | 主管部门 | %1"_s.arg(each.printed) +
                                                      u"\n项目名称 | 甲 | < | <"_s + twoRows())});
        ASSERT_TRUE(batch);
        const Project& project = *batch->projects.front();
        EXPECT_EQ(project.unitCode, each.code) << each.printed.toUtf8().constData();
        EXPECT_EQ(project.unitName, each.name);
        EXPECT_EQ(project.department, each.name);
        const Extra* const code = findExtra(project.extras, u"departmentCode");
        EXPECT_EQ(code ? code->text : QString(), each.code);
        EXPECT_TRUE(batch->document.lines.unplaced.empty());
    }
}

TEST(GridHead, TheUnitOfMoneyStandsInTheLabelOfAGroup)
{
    const auto read = [](const QString& label) {
        return readForm({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n"_s + label +
                                                   u" | 资金总额 | 500 | <\n^ | 财政拨款 | 500 | <"_s +
                                                   twoRows());
    };

    EXPECT_TRUE(read(u"项目资金（万元）"_s).contains(u"currencyUnit: 万元"_s));
    EXPECT_TRUE(read(u"资金筹措计划（元）"_s).contains(u"currencyUnit: 元"_s)) << "a label nobody knows";
}

TEST(GridHead, RemarksBelowTheTableAreKept)
{
    FormTable behind =
        tableOf({u"注：1.本表由单位填报。"_s, u"2.金额保留两位小数。"_s, u"二、其他"_s}, u"甲 | 乙"_s);
    const auto batch =
        readTables({tableOf({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows()), behind});

    ASSERT_TRUE(batch);
    const QString text = dumpOf(*batch);
    EXPECT_TRUE(text.contains(u"+ otherFields.注: 1.本表由单位填报。/2.金额保留两位小数。"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"unplaced 二、其他"_s)) << text.toStdString();
    EXPECT_TRUE(std::ranges::none_of(batch->document.diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.kind == Diagnostic::Kind::LabelUnknown;
    })) << "remarks are no doubt";
}

TEST(GridHead, ValuesStandBelowTheirLabelsWhereNothingIsMerged)
{
    const FormTable table = tableOf({u"项目支出绩效自评表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
项目资金（万元） |  | 年初预算数 | 全年预算数 | < | 全年执行数
^ | 年度资金总额 | 200 | 210 | < | 205
年度总体目标 | 预期目标 | < | 实际完成情况 | < | <
^ | 目标1：开放300天。 | < | 开放310天。 | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
产出指标 | 数量指标 | 天数 | ≥300天 | 310天 | 9
)"_s);
    const auto csv = readDocument(toCsv({table}), u"x.csv"_s);
    const auto html = readDocument(toHtml({table}), u"x"_s);

    ASSERT_TRUE(csv && html);
    EXPECT_EQ(dumpOf(*csv), dumpOf(*html));
    EXPECT_TRUE(dumpOf(*csv).contains(u"goal: 目标1：开放300天。\n"_s)) << dumpOf(*csv).toStdString();
}

TEST(GridHead, ABlankCellBelowALabelIsNoHead)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s},
                                  u"项目名称 |  | 主管部门 | \n评审编号 | 7 | 备案号 | 8"_s + twoRows());

    EXPECT_FALSE(text.contains(u"name: "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"otherFields.评审编号: 7"_s)) << text.toStdString();
}

TEST(GridHead, ASumStandsBehindTheWordThatCallsItOne)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
资金情况（万元） | 年度资金总额 | 合计 | 640
^ | 财政资金 | 小计 | 600
^ | ^ | 其中：上级资金 | 400
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"budget: 640\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"name: 财政资金, amount: 600\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"name: 上级资金, amount: 400\n"_s)) << text.toStdString();
}

TEST(GridHead, ALabelOverLabelsIsNoTextOfItsOwn)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
项目基本情况 | 建设地点 | 某镇 | <
^ | 项目概况 | 修路。 | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"overview: 修路。\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"otherFields.建设地点: 某镇\n"_s)) << text.toStdString();
}

TEST(GridHead, AFurtherLineBelongsToTheNearestOfTwoTexts)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
项目概况 | 修路。 | 年度目标 | 修一公里。
^ | 修桥。 | ^ | 修一座桥。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"overview: 修路。/修桥。\ngoal: 修一公里。/修一座桥。\n"_s))
        << text.toStdString();
}

TEST(GridHead, OpinionsOfSeveralStandBesideTheirNames)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows() + uR"(
审核意见 | 主管部门 | 同意。 | <
^ | 财政部门 | 同意安排。 | <
^ | 绩效科 | 细化指标。 | <
)"_s);

    EXPECT_TRUE(text.contains(u"+ opinions[] from: 主管部门, text: 同意。\n"
                              "+ opinions[] from: 财政部门, text: 同意安排。\n"
                              "+ opinions[] from: 绩效科, text: 细化指标。\n"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"otherFields"_s)) << text.toStdString();
}

TEST(GridHead, TextsBelowTheirHeadsGoOnInFurtherRows)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | <
总体目标 | 实施期目标（2025年-2027年） | < | 年度目标
^ | 目标1：建成。 | < | 目标1：开工。
^ | 目标2：验收。 | < | 目标2：完成一半。
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
)"_s);

    EXPECT_TRUE(text.contains(u"goal: 目标1：开工。/目标2：完成一半。\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"longTermGoal: 目标1：建成。/目标2：验收。\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"otherFields"_s)) << text.toStdString();
}

TEST(GridHead, WhoSignsAnOpinionMayDateIt)
{
    const QString text =
        readForm({u"2025年项目绩效目标表"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows() +
                     u"绩效科审核意见 | 同意。  审核人：（签字） 方圆  2024年11月3日 | < | <"_s);

    EXPECT_TRUE(text.contains(u"from: 绩效科, text: 同意。, reviewer: 方圆, date: 2024年11月3日\n"_s))
        << text.toStdString();
}

TEST(GridHead, AnEmptyCellHasAPlaceAndAMissingOneHasNone)
{
    const auto placesOfBasis = [](const QString& rows) {
        const auto batch = readTables(
            {tableOf({u"2025年项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n"_s + rows + twoRows())});
        return batch ? batch->projects.front()->sources.spans(0, Field::Basis).size() : size_t(99);
    };

    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | < | <"_s), 0U);
    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | < | <\n立项依据 |  | < | <"_s), 1U);
    EXPECT_EQ(placesOfBasis(u"项目概况 | 修路。 | 立项依据 | "_s), 1U);
    EXPECT_EQ(placesOfBasis(u"立项依据 | 《办法》 | < | <"_s), 1U);
}

TEST(GridHead, AHeadOverTheNamesOfAMoneyTableIsNoAmount)
{
    const QString text = readForm({u"部门整体支出绩效自评表"_s}, uR"(
部门名称 | 某局 | < | < | <
年度预算（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
年度资金总额 | 5,000 | 5,200 | 5,148 | 99%
其中：基本支出 | 3,000 | 3,000 | 3,000 | 100%
一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
产出指标 | 数量指标 | 次数 | ≥4次 | 15
)"_s);

    EXPECT_TRUE(text.contains(u"budget: 5,200\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"+ initialBudget: 5,000\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"fundSources[] name: 基本支出, initialBudget: 3,000, budget: 3,000"_s))
        << text.toStdString();
}

TEST(GridHead, HeadsOfMoneyThatNobodyKnowsAreHeads)
{
    const QString text = readForm({u"2024年项目支出绩效目标执行监控表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
项目资金（万元） |  | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
^ | 年度资金总额 | 100 | 60 | 60% | 98
^ | 其中：财政拨款 | 90 | 50 | 55% | 88
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况
产出指标 | 数量指标 | 场次 | ≥100场 | 60场 | 100场
)"_s);

    EXPECT_EQ(
        text,
        u"2024年项目支出绩效目标执行监控表 2024\ncurrencyUnit: 万元\nname: 甲\nbudget: 100\n+ initialBudget: "_s
        u"100\n+ otherFields.1-7月执行数: 60\n+ otherFields.1-7月执行率: 60%\n+ "_s
        u"otherFields.全年预计执行数: 98\n+ fundSources[] name: 财政拨款, initialBudget: 90, 1-7月执行数: "_s
        u"50, 1-7月执行率: 55%, 全年预计执行数: 88\n- 产出指标|数量指标|场次|场|≥|100|| + "_s
        u"otherFields.1-7月执行情况: 60场, otherFields.全年预计完成情况: 100场\n"_s);
}

TEST(GridHead, AYearAloneIsAValue)
{
    const QString text = readForm({u"项目绩效目标表"_s},
                                  u"项目名称 | 甲 | < | <\n实施期 | 2024年 | 建设地点 | 某镇"_s + twoRows());

    EXPECT_TRUE(text.contains(u"+ period: 2024年\n"_s)) << text.toStdString();
}

} // namespace
} // namespace budget::test
