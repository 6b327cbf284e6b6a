// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/blankcovers.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString readBytes(const QByteArray& bytes)
{
    const auto batch = readDocument(bytes, u"x.csv"_s);
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

class CsvOfLayout : public testing::TestWithParam<LayoutDocument>
{};

/// What a merged cell covers is blank in csv.
TEST_P(CsvOfLayout, IsReadAsTheTableWithItsMergedCells)
{
    const FormTable table = GetParam().table();

    EXPECT_EQ(readBytes(toCsv({table})), readBytes(toHtml({table})));
}

INSTANTIATE_TEST_SUITE_P(All, CsvOfLayout, testing::ValuesIn(layoutDocuments()),
                         [](const auto& layout) { return layout.param.name.toStdString(); });

/// Texts and tables that go on below their label.
FormTable tableWithLongTexts()
{
    return tableOf({u"2025年项目支出绩效目标申报表"_s}, uR"(
项目名称 | 水库维护 | < | 主管部门 | 某区水务局 | <
立项依据 | 1.《水法》 | < | < | < | <
^ | 2.《防洪法》 | < | < | < | <
^ | 3.《河道管理条例》 | < | < | < | <
项目概况 | 维护水库三座。 | < | < | < | <
^ | 加固大坝一处。 | < | < | < | <
项目支出明细预算 | 序号 | 支出内容 | < | 金额 | 测算依据
^ | 1 | 材料费 | < | 60 | 60吨
^ | 合计 | < | < | 100 | 
项目实施计划 | 一季度招标。 | < | < | < | <
^ | 二季度开工。 | < | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
^ | 产出指标 | 数量指标 | 维护水库 | ≥3座 | 30
^ | ^ | ^ | 维护渠道 | ≥3公里 | 20
)"_s);
}

TEST(BlankCovers, GoesOnWithATextBelowItsLabel)
{
    const FormTable table = tableWithLongTexts();
    const QString read = readBytes(toCsv({table}));

    EXPECT_EQ(read, readBytes(toHtml({table})));
    EXPECT_TRUE(read.contains(u"basis: 1.《水法》/2.《防洪法》/3.《河道管理条例》\n"_s))
        << read.toStdString();
}

TEST(BlankCovers, SpansNoRowBelowAGapOrATitle)
{
    const QString read =
        readBytes("2025年项目绩效目标表,,,\n,,,单位：万元\n项目名称,甲,立项依据,《水法》\n,,,\n"
                  ",,三级说明,乙\n一级指标,二级指标,三级指标,指标值\n"
                  "产出指标,数量指标,次数,≥4次\n");

    EXPECT_EQ(read, u"2025年项目绩效目标表 2025\ncurrencyUnit: 万元\nname: 甲\nbasis: 《水法》\n"
                    "+ otherFields.三级说明: 乙\n- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

} // namespace
} // namespace budget::test
