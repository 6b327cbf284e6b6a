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

} // namespace
} // namespace budget::test
