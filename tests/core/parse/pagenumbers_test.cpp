// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/pagenumbers.h"
#include "tests/support/budgettest.h"
#include "tests/support/tokens.h"

namespace budget::parse {
namespace {

using test::tokensOf;

using Phrase = PageNumbers::Phrase;

TEST(PageNumbers, AreTakenForAPhraseOnlyWithWhatTheyCount)
{
    EXPECT_EQ(PageNumbers::phrase("65", "岁及以上"), Phrase::Sure);
    EXPECT_EQ(PageNumbers::phrase("2", "型糖尿病"), Phrase::Sure);
    EXPECT_EQ(PageNumbers::phrase("3", "年内完成"), Phrase::Likely);
    EXPECT_EQ(PageNumbers::phrase("20", "25年"), Phrase::Likely);
    EXPECT_EQ(PageNumbers::phrase("2025", "年度资金"), Phrase::Likely);

    EXPECT_EQ(PageNumbers::phrase("12", "年度资金"), Phrase::None);
    EXPECT_EQ(PageNumbers::phrase("12", "人民群众"), Phrase::None);
    EXPECT_EQ(PageNumbers::phrase("12", "老年人"), Phrase::None);
    EXPECT_EQ(PageNumbers::phrase("88", "2025年"), Phrase::None);
    EXPECT_EQ(PageNumbers::phrase("392", "2型糖尿病"), Phrase::None);
}

TEST(PageNumbers, AreAloneOnTheirLine)
{
    const auto isBare = [](std::string_view line) { return tokensOf(line).at(0).isBareNumber; };

    EXPECT_TRUE(isBare("12"));
    EXPECT_TRUE(isBare(" 12 "));
    EXPECT_TRUE(isBare("12/74"));
    EXPECT_FALSE(isBare("74/12"));
    EXPECT_FALSE(isBare("12345"));
    EXPECT_FALSE(isBare("12 是"));
    EXPECT_FALSE(isBare("12."));
    EXPECT_FALSE(isBare("/"));
}

TEST(PageNumbers, ThatSayItAreFurnitureAnywhere)
{
    const auto isPage = [](std::string_view line) { return tokensOf(line).at(0).role == Role::Furniture; };

    for (const char* line : {"- 12 -", "—12—", "－12－", "第12页", "第 12 页 共 74 页", "第12页，共74页",
                             "第12页（共74页）", "Page 12 of 74", "12 / 74"})
        EXPECT_TRUE(isPage(line)) << line;
    for (const char* line :
         {"-12", "第12项", "第12页的表", "- 12 - 3", "--", "第页", "74 / 12", "Page", "12 - 74"})
        EXPECT_FALSE(isPage(line)) << line;
}

TEST(PageNumbers, FitBetweenThoseAroundThem)
{
    PageNumbers pages;
    pages.beginTable(10);
    Tokens tokens = tokensOf("甲\n11\n乙\n9\n丙\n99\n");
    pages.mark(tokens, 12);

    EXPECT_TRUE(tokens[1].mayBePageNumber);
    EXPECT_FALSE(tokens[3].mayBePageNumber);
    EXPECT_FALSE(tokens[5].mayBePageNumber);
}

} // namespace
} // namespace budget::parse
