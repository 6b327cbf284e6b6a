// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridinnertable.h"
#include "tests/support/budgettest.h"
#include "tests/support/formreading.h"
#include "tests/support/layoutdocuments.h"

/// Small tables within a form.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

TEST(GridInnerTable, ASmallTableEndsAtTheNextLabelWhereNothingIsMerged)
{
    const FormTable table = tableOf({u"2022年市直部门预算项目支出绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | <
项目预算成本构成 | 支出明细 | 金额 | 测算依据 | 上年
^ | 人工 | 30 | 10人×3万 | 28
^ | 机械 | 20 | 2台×10万 | 
绩效目标 | 清淤20公里。 | < | < | <
一级指标 | 二级指标 | 三级指标 | 绩效标准 | 当年预期实现值
产出指标 | 数量指标 | 清淤长度 | 竣工图 | 20公里
)"_s);
    const auto csv = readDocument(toCsv({table}), u"x.csv"_s);
    const auto html = readDocument(toHtml({table}), u"x"_s);

    ASSERT_TRUE(csv && html);
    EXPECT_EQ(dumpOf(*csv), dumpOf(*html));
}

TEST(GridInnerTable, ATableOfSomethingElseWithinTheFormIsKeptByRows)
{
    const QString text = readForm({u"2025年部门整体支出绩效目标申报表"_s}, uR"(
部门名称 | 某局 | < | < | < | <
年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
^ | 任务1 | 日常运转 | 120 | 120 | 0
^ | 金额合计 | < | 120 | 120 | 0
一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
产出指标 | 数量指标 | 次数 | ≥4次 | < | <
)"_s);

    EXPECT_EQ(
        text,
        u"2025年部门整体支出绩效目标申报表 2025\nunitName: 某局\ncurrencyUnit: 万元\n+ "_s
        u"otherFields.年度主要任务: 任务名称 主要内容 预算金额（万元）/总额 财政拨款 其他资金/任务1 日常运转 "_s
        u"120 120 0/金额合计 120 120 0\n- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

TEST(GridInnerTable, OneOfSomethingElseMayHaveRemarks)
{
    const QString text = readForm({u"2025年项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
政府采购明细 | 品目 | 数量 | 单价 | 金额 | 备注
^ | 水泵 | 2 | 5 | 10 | 
^ | 管材 | 100 | 0.1 | 10 | 急
一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
产出指标 | 数量指标 | 次数 | ≥4次 | < | <
)"_s);

    EXPECT_EQ(text, u"2025年项目绩效目标表 2025\nname: 甲\n+ otherFields.政府采购明细: "
                    "品目 数量 单价 金额 备注/水泵 2 5 10/管材 100 0.1 10 急\n"
                    "- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

} // namespace
} // namespace budget::test
