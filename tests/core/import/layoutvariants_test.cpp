// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

#include <algorithm>

/// What departments change in a form of a known layout: words of labels and heads, codes, brackets, lines
/// above and below the table, tables beside it.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString twoRows()
{
    return uR"(
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
效益指标 | 社会效益指标 | 知晓率 | ≥90%
)"_s;
}

Result<ParsedBatch> read(const std::vector<FormTable>& tables)
{
    return readDocument(toHtml(tables), u"x"_s);
}

/// What is read of one table below \a paragraphs.
QString readForm(const QStringList& paragraphs, const QString& rows)
{
    const auto batch = read({tableOf(paragraphs, rows)});
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

TEST(LayoutVariants, AHeadIsKnownByTheWordItHolds)
{
    for (const QString& head :
         {u"指标值及计量单位"_s, u"预期当年实现值"_s, u"本年度计划指标值"_s, u"区级目标值"_s}) {
        const QString text =
            readForm({u"项目绩效目标表"_s}, u"项目名称 | 甲 | < | <\n一级指标 | 二级指标 | 三级指标 | "_s +
                                                head + u"\n产出指标 | 数量指标 | 次数 | ≥4次"_s);
        EXPECT_TRUE(text.contains(u"- 产出指标|数量指标|次数|次|≥|4||\n"_s)) << text.toStdString();
    }
}

TEST(LayoutVariants, AHeadThatIsSpelledSoGoesBeforeOneThatHoldsTheWord)
{
    const QString text = readForm({u"项目绩效目标表"_s}, uR"(
项目名称 | 甲 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 区级指标值 | 指标值 | 上年指标值
产出指标 | 数量指标 | 次数 | 3次 | ≥4次 | 2次
)"_s);

    EXPECT_TRUE(text.contains(u"|次数|次|≥|4|| + otherFields.区级指标值: 3次, otherFields.上年指标值: 2次"_s))
        << text.toStdString();
}

TEST(LayoutVariants, ALabelMayNameTheYear)
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

} // namespace
} // namespace budget::test
