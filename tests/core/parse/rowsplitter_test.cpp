// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/rowsplitter.h"
#include "tests/support/budgettest.h"
#include "tests/support/tokens.h"

namespace budget::parse {
namespace {

using test::tokensOf;

std::string textOf(const Tokens& tokens, Range range)
{
    std::string text;
    for (size_t i = range.begin; i < range.end; ++i)
        text.append(i > range.begin ? " " : "").append(tokens[i].text);
    return text;
}

/// "operator,value,weight,core" of each row, then what is left.
std::vector<std::string> split(std::string_view text)
{
    const Tokens tokens = tokensOf(text);
    const SplitRows rows = splitRows(specialFundForm(), tokens);
    std::vector<std::string> result;
    result.reserve(rows.rows.size() + 1);
    for (const RowTokens& row : rows.rows)
        result.push_back(textOf(tokens, row.op) + ',' + textOf(tokens, row.value) + ',' +
                         textOf(tokens, row.weight) + ',' + textOf(tokens, row.core));
    result.push_back(textOf(tokens, rows.rest));
    return result;
}

using Rows = std::vector<std::string>;

TEST(RowSplitter, EndsARowWithWeightAndCore)
{
    EXPECT_EQ(split("产出指标 数量指标 甲 次 ≥ 4 20 是\n效益指标 社会效益指标 乙 定性 好 10 否\n"),
              (Rows{"≥,4,20,是", "定性,好,10,否", ""}));
}

TEST(RowSplitter, TakesYesForAValueWhenWeightAndCoreFollow)
{
    EXPECT_EQ(split("成本指标 经济成本指标 甲 定性 是 5 否"), (Rows{"定性,是,5,否", ""}));
}

TEST(RowSplitter, FindsAnOperatorThatIsWrapped)
{
    EXPECT_EQ(split("产出指标 数量指标 甲\n定\n性\n好\n10\n否"), (Rows{"定 性,好,10,否", ""}));
}

TEST(RowSplitter, ClosesARowWithoutWeightWhereTheNextBegins)
{
    EXPECT_EQ(split("产出指标 数量指标 甲 次 ≥ 4\n产出指标 质量指标 乙 % ＝ 100 20 否"),
              (Rows{"≥,4,,", "＝,100,20,否", ""}));
    EXPECT_EQ(split("产出指标 数量指标 甲 次 ≥ 4 是"), (Rows{"≥,4,,是", ""}));
}

TEST(RowSplitter, KeepsWhatIsNoWholeRow)
{
    EXPECT_EQ(split("产出指标 数量指标 甲 次 ≥ 4 20 是\n产出指标 质量"),
              (Rows{"≥,4,20,是", "产出指标 质量"}));
    EXPECT_EQ(split(""), Rows{""});
}

TEST(RowSplitter, KnowsNumbers)
{
    for (const char* text : {"4", "18,675.00", "95%", "９０％", "-3", "1，000"})
        EXPECT_TRUE(isNumber(text)) << text;
    for (const char* text : {"", "%", "约20", "4次", "20%以上", "-", "2025年"})
        EXPECT_FALSE(isNumber(text)) << text;
}

} // namespace
} // namespace budget::parse
