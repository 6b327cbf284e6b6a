// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridparser.h"
#include "tests/support/budgettest.h"
#include "tests/support/formreading.h"
#include "tests/support/layoutdocuments.h"

#include <algorithm>

/// What is a form, and where it begins.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

bool complains(const std::vector<Diagnostic>& diagnostics, Diagnostic::Kind kind, QStringView detail)
{
    return std::ranges::any_of(diagnostics, [&](const Diagnostic& diagnostic) {
        return diagnostic.kind == kind && diagnostic.detail == detail;
    });
}

TEST(GridParser, ATableOfSomethingElseIsRefused)
{
    const QStringList tables{
        u"单位编码 | 单位名称 | 项目名称 | 采购品目 | 预算金额\n205 | 某校 | 课桌采购 | 家具 | 42"_s,
        u"序号 | 项目名称 | 主管部门 | 实施单位 | 预算金额 | 项目负责人\n1 | 甲 | 某局 | 某所 | 100 | 张三"_s,
        u"项目名称 | 甲 | 项目负责人 | 张三\n实施单位 | 某公司 | 联系电话 | 138\n资金总额 | 100 | 其他资金 | 50"_s,
        u"姓名 | 张三 | 部门 | 财务部\n考核指标 | 指标说明 | 权重 | 得分\n工作态度 | 积极 | 20 | 18"_s,
    };
    for (const QString& rows : tables) {
        const auto batch = readTables({tableOf({u"2025年某某表"_s}, rows)});
        ASSERT_FALSE(batch) << rows.toStdString();
        EXPECT_EQ(batch.error().code, ErrorCode::FormUnknown);
    }
}

TEST(GridParser, ALetterAboveTheTitleIsNoPartOfTheTable)
{
    const QString text = readForm({u"市财政局："_s, u"联系人：吴敏"_s, u"2023年项目支出绩效目标申报表"_s},
                                  u"项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"2023年项目支出绩效目标申报表 2023\nname: 甲\n- "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"unplaced 联系人：吴敏"_s)) << text.toStdString();
}

TEST(GridParser, ATitleMayHaveLinesAroundIt)
{
    const QString text =
        readForm({u"附件2-1："_s, u"某县2023年度部门预算"_s, u"项目支出绩效目标申报表"_s, u"（一级项目）"_s},
                 u"项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"项目支出绩效目标申报表 2023\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"unplaced"_s)) << text.toStdString();
}

TEST(GridParser, ATitleCountsOverATableWhoseFirstLabelNobodyKnows)
{
    const QString text =
        readForm({u"2024年项目绩效目标表"_s}, u"评审编号 | 7 | < | <\n项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"2024年项目绩效目标表 2024\nname: 甲\n+ otherFields.评审编号: 7"_s))
        << text.toStdString();
}

TEST(GridParser, ATableAboutADepartmentNeedsNoProject)
{
    const auto batch =
        readTables({tableOf({u"部门整体支出绩效目标申报表"_s}, u"填报单位 | 某局 | < | <"_s + twoRows())});

    ASSERT_TRUE(batch);
    EXPECT_FALSE(complains(batch->document.diagnostics, Diagnostic::Kind::FieldMissing, u"name"));
}

TEST(GridParser, AListOfProjectsWithoutIndicatorsIsRefused)
{
    const auto batch = readTables({tableOf({u"2025年项目支出绩效目标汇总表"_s}, uR"(
序号 | 项目名称 | 主管部门 | 预算金额 | 年度绩效目标
1 | 甲 | 某局 | 100 | 完成100公里。
2 | 乙 | 某委 | 200 | 培训200人。
)"_s)});

    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().code, ErrorCode::FormUnknown);
}

TEST(GridParser, AFormThatNobodyHasFilledInIsRefused)
{
    const QString head =
        u"项目名称 |  | 主管部门 | \n项目资金（万元） | 年度资金总额 |  | \n年度绩效目标 |  | < | <\n"
        "一级指标 | 二级指标 | 三级指标 | 指标值\n"_s;
    const QStringList blanks{
        head + u"产出指标 | 数量指标 |  | \n效益指标 | 社会效益指标 |  | "_s,
        head +
            u"产出指标 | 数量指标 | 指标1： | \n^ | ^ | 指标2： | \n^ | ^ | …… | \n效益指标 | 社会效益指标 | 指标1： | "_s,
        u"项目名称 | XXX项目 | 主管部门 | XX局\n年度资金总额 | XX | 年度绩效目标 | 目标1：\\n目标2：\n"
        "一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | ××完成率 | ≥××%"_s,
    };
    const FormTable filled = tableOf({u"项目支出绩效目标申报表"_s}, u"项目名称 | 甲 | < | <"_s + twoRows());
    for (const QString& rows : blanks) {
        const FormTable blank = tableOf({u"项目支出绩效目标申报表"_s, u"（    年度）"_s}, rows);
        for (const auto write : {toHtml, toDocx, toXlsx, toCsv}) {
            const auto alone = readDocument(write({blank}), u"x"_s);
            ASSERT_FALSE(alone) << rows.toStdString();
            EXPECT_EQ(alone.error().code, ErrorCode::FormBlank) << rows.toStdString();
        }
        const auto both = readTables({filled, blank});
        ASSERT_TRUE(both);
        EXPECT_EQ(both->projects.size(), 1U);
        EXPECT_FALSE(both->document.lines.unplaced.empty()) << "the blank one is listed";
        EXPECT_TRUE(both->document.lines.balances());
    }
}

TEST(GridParser, AFormWithTargetsAndNothingElseIsNoBlankOne)
{
    const QString text = readForm({u"项目支出绩效目标申报表"_s}, u"项目名称 |  | < | <"_s + twoRows());

    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
}

TEST(GridParser, AWatchOverTargetsIsReadWithItsOwnColumnsComplainedOf)
{
    const auto batch = readTables({tableOf({u"2024年项目支出绩效运行监控表"_s, u"（2024年1-7月）"_s}, uR"(
项目名称 | 水库维护 | < | < | < | <
项目资金（万元） | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数 | <
^ | 100 | 60 | 60% | 100 | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 完成目标可能性
产出指标 | 数量指标 | 维护水库 | ≥3座 | 1座 | 确定能
)"_s)});

    ASSERT_TRUE(batch);
    const QString text = dumpOf(*batch);
    EXPECT_TRUE(text.startsWith(u"2024年项目支出绩效运行监控表 2024\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|维护水库|座|≥|3|| + otherFields.1-7月执行情况: 1座"_s))
        << text.toStdString();
    EXPECT_TRUE(complains(batch->document.diagnostics, Diagnostic::Kind::LabelUnknown, u"1-7月执行情况"));
}

TEST(GridParser, AShortLineBetweenTitleAndTableTakesNoTitleAway)
{
    const QString text = readForm({u"2025年项目支出绩效目标申报表"_s, u"编号：001"_s, u"一上版本"_s},
                                  u"项目名称 | 甲 | < | <"_s + twoRows());

    EXPECT_TRUE(text.startsWith(u"2025年项目支出绩效目标申报表 2025\nname: 甲\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"unplaced 一上版本"_s)) << text.toStdString();
}

TEST(GridParser, WhatIsNoFormIsRefused)
{
    const QStringList tables{
        u"序号 | 项目名称 | 预算金额 | 其中：财政拨款 | 其他资金 | 备注\n1 | 甲 | 100 | 80 | 20 | \n2 | 乙 | 50 | 50 | 0 | "_s,
        u"序号 | 项目名称 | 主管部门 | 预算金额 | 审核意见 | 审核结论\n1 | 甲 | 某局 | 100 | 不够细 | 完善后通过"_s,
        u"单位名称 | 项目名称 | 预算金额 | 年度绩效目标\n某局 | 甲 | 100 | 维护3座\n某局 | 乙 | 50 | 清淤20公里"_s,
    };
    for (const QString& rows : tables) {
        const auto batch = readTables({tableOf({u"2025年项目支出预算及绩效目标汇总表"_s}, rows)});
        ASSERT_FALSE(batch) << rows.toStdString();
        EXPECT_EQ(batch.error().code, ErrorCode::FormUnknown);
        EXPECT_TRUE(batch.error().detail.startsWith(u"2025年项目支出预算"_s))
            << batch.error().detail.toStdString();
    }
    const auto prose = readTables({tableOf({u"2024年度项目支出绩效自评报告"_s, u"一、项目基本情况"_s,
                                            u"（一）项目概况。水库维护项目由某局实施，年初预算100万元。"_s,
                                            u"产出指标完成情况：维护水库3座，完成率100%。"_s},
                                           u"完成情况 | 说明\n良好 | 无"_s)});
    EXPECT_FALSE(prose);
}

} // namespace
} // namespace budget::test
