// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/doubtfulnumbers.h"
#include "core/import/importpipeline.h"
#include "core/model/doubt.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"

#include <algorithm>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// The numbers that are doubted in a table of these rows.
QStringList doubtedIn(const QString& rows, QByteArray (*write)(const std::vector<FormTable>&) = toCsv)
{
    const auto batch = readDocument(write({tableOf({u"2025年项目绩效目标表"_s}, rows)}), u"x.csv"_s);
    QStringList numbers;
    for (const Diagnostic& diagnostic : batch.value().document.diagnostics) {
        if (diagnostic.kind != Diagnostic::Kind::NumberDoubtful)
            continue;
        EXPECT_TRUE(isDoubt(diagnostic));
        const auto text = readSourceText(write({tableOf({u"2025年项目绩效目标表"_s}, rows)}));
        EXPECT_EQ(text->line(diagnostic.line), diagnostic.detail) << "the line is that of the cell";
        numbers.append(diagnostic.detail);
    }
    return numbers;
}

const QString kRates = uR"(
项目名称 | 甲 | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 计量单位
产出指标 | 质量指标 | 合格率 | 0.95 | %
产出指标 | 质量指标 | 完好率 | 1 | 百分比
产出指标 | 质量指标 | 覆盖率 | 95% | %
产出指标 | 质量指标 | 比重 | 12.5 | %
产出指标 | 数量指标 | 设备 | 1 | 台
满意度指标 | 满意度指标 | 群众满意度 | .9 | 
成本指标 | 经济成本指标 | 单价 | 0.5 | 万元
)"_s;

TEST(DoubtfulNumbers, AreSharesWhereCsvMayHaveLostThePercentSign)
{
    EXPECT_EQ(doubtedIn(kRates), (QStringList{u"0.95"_s, u"1"_s, u".9"_s}));
}

TEST(DoubtfulNumbers, AreNoneWhereTheFileTellsHowItShowsThem)
{
    EXPECT_EQ(doubtedIn(kRates, toXlsx), QStringList());
}

TEST(DoubtfulNumbers, AreThoseThatLostTheirDigits)
{
    EXPECT_EQ(doubtedIn(uR"(
项目名称 | 甲 | 项目编码 | 5.10000E+17
预算金额 | ####### | 联系电话 | 1.38E10
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | E级房屋 | ≥4次
)"_s),
              (QStringList{u"#######"_s, u"5.10000E+17"_s, u"1.38E10"_s}));
}

} // namespace
} // namespace budget::test
