// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plainrows.h"
#include "tests/support/budgettest.h"

namespace budget::test {
namespace {

using testing::ElementsAre;

/// Four rows of one line of ten points each, with two points around it.
const std::vector<PlainExtent> kRows{{2, 12}, {16, 26}, {30, 40}, {44, 54}};

std::vector<size_t> words(const std::vector<PlainExtent>& extents, PlainCut cut = {},
                          PlainAlign usual = PlainAlign::Unknown)
{
    return wordsOfRows(kRows, extents, cut, -2, usual);
}

TEST(PlainRows, AreTextsThatOverlap)
{
    const std::vector<PlainExtent> rows = rowsOf({{20, 30}, {0, 10}, {5, 15}, {12, 15}, {30, 40}});

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].bottom, 15);
    EXPECT_EQ(rows[1].top, 20);
    EXPECT_EQ(rows[2].top, 30);
}

TEST(PlainRows, ShareAWordInTheirMiddle)
{
    EXPECT_THAT(words({{2, 12}, {30, 40}}), ElementsAre(0U, 1U, 1U, 1U));
    EXPECT_THAT(words({{9, 19}, {37, 47}}), ElementsAre(0U, 0U, 1U, 1U));
}

TEST(PlainRows, ShareAWordAtTheirTopOrBottom)
{
    EXPECT_THAT(words({{2, 12}, {30, 40}}, {}, PlainAlign::Top), ElementsAre(0U, 0U, 1U, 1U));
    EXPECT_THAT(words({{30, 40}, {44, 54}}, {}, PlainAlign::Bottom), ElementsAre(0U, 0U, 0U, 1U));
}

TEST(PlainRows, OfDifferentHeightsShareAWordInTheMiddleOfTheirCells)
{
    // The second row is 60 high around a line in its middle, so the word of both stands at 42.
    const std::vector<PlainExtent> rows{{2, 12}, {39, 49}, {76, 86}};

    EXPECT_THAT(wordsOfRows(rows, std::vector<PlainExtent>{{32, 42}, {76, 86}}, {}), ElementsAre(0U, 0U, 1U));
}

TEST(PlainRows, HaveNoWordBeyondTheEdgeOfAPage)
{
    EXPECT_THAT(words({{16, 26}, {37, 47}}, {.isAtTop = true, .isAtBottom = false}),
                ElementsAre(kNoWord, 0U, 1U, 1U));
}

TEST(PlainRows, ShareAWordWhoseCellGoesOnBeyondThePage)
{
    // The cell of the second word has more rows on the next page, so its middle is farther down.
    EXPECT_THAT(words({{2, 12}, {44, 54}}, {.isAtTop = false, .isAtBottom = true}, PlainAlign::Middle),
                ElementsAre(0U, 1U, 1U, 1U));
    // And this one began on the page before; its word is half out of sight.
    EXPECT_THAT(words({{-6, 4}, {44, 54}}, {.isAtTop = true, .isAtBottom = false}, PlainAlign::Middle),
                ElementsAre(0U, 0U, 0U, 1U));
}

TEST(PlainRows, HaveNoWordRatherThanOneThatStandsElsewhereThanUsual)
{
    EXPECT_THAT(words({{44, 54}}, {.isAtTop = true, .isAtBottom = false}, PlainAlign::Top),
                ElementsAre(kNoWord, kNoWord, kNoWord, 0U));
}

TEST(PlainRows, AreGivenNoWordsWhenTheseAreMore)
{
    EXPECT_THAT(words({{0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}}), testing::Each(kNoWord));
}

TEST(PlainRows, AreFoundByTheMiddleOfAText)
{
    EXPECT_EQ(rowAt(kRows, {0, 100}), 3U);
    EXPECT_EQ(rowAt(kRows, {17, 20}), 1U);
    EXPECT_EQ(rowAt(kRows, {-90, -80}), 0U);
}

TEST(PlainRows, TellWhereWordsStand)
{
    const std::vector<PlainExtent> cells{{0, 40}, {40, 50}};

    EXPECT_EQ(alignOf(std::vector<PlainExtent>{{15, 25}, {40, 50}}, cells), PlainAlign::Middle);
    EXPECT_EQ(alignOf(std::vector<PlainExtent>{{0, 10}, {40, 50}}, cells), PlainAlign::Top);
    EXPECT_EQ(alignOf(std::vector<PlainExtent>{{30, 40}, {40, 50}}, cells), PlainAlign::Bottom);
    EXPECT_EQ(alignOf(std::vector<PlainExtent>{{40, 50}}, std::vector<PlainExtent>{{40, 50}}),
              PlainAlign::Unknown);
}

} // namespace
} // namespace budget::test
