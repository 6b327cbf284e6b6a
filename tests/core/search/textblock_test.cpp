// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textblock.h"
#include "tests/support/budgettest.h"

namespace budget {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::vector<std::pair<qint64, qsizetype>> found(const TextBlock& block, QByteArrayView needle,
                                                qsizetype limit = 100)
{
    std::vector<std::pair<qint64, qsizetype>> result;
    for (const TextBlock::Hit& hit : block.find(needle, limit))
        result.emplace_back(hit.key, hit.offset);
    return result;
}

TEST(TextBlock, FindsEveryPlaceOverlappingOnesToo)
{
    TextBlock block;
    block.set(7, "aaa");
    block.set(9, "xaa");

    EXPECT_THAT(found(block, "aa"), ElementsAre(std::pair(7, 0), std::pair(7, 1), std::pair(9, 1)));
}

TEST(TextBlock, MatchesNeverReachIntoTheNextText)
{
    TextBlock block;
    block.set(1, "ab");
    block.set(2, "cd");

    EXPECT_THAT(found(block, "bc"), IsEmpty());
}

TEST(TextBlock, NamesEachKeyOnce)
{
    TextBlock block;
    block.set(1, "xx");
    block.set(2, "y");
    block.set(3, "axbx");

    EXPECT_THAT(block.keysWith("x"), UnorderedElementsAre(1, 3));
}

TEST(TextBlock, FindsTheKeyWhereverTheLastMatchWas)
{
    for (int gap = 1; gap <= 40; ++gap) {
        TextBlock block;
        std::vector<qint64> expected;
        for (qint64 key = 0; key < 120; ++key) {
            const bool isHit = key % gap == gap - 1;
            block.set(key, isHit ? "abc" : "x");
            if (isHit)
                expected.push_back(key);
        }
        EXPECT_EQ(block.keysWith("b"), expected) << gap;
    }
}

TEST(TextBlock, NumbersTheLinesThatMatchEachOnce)
{
    TextBlock block;
    block.set(1, "xx\ny\nzx x\n");
    block.set(2, "y\nx");

    std::vector<std::pair<qint64, qsizetype>> lines;
    for (const TextBlock::Line& line : block.linesWith("x"))
        lines.emplace_back(line.key, line.line);

    EXPECT_THAT(lines, ElementsAre(std::pair(1, 0), std::pair(1, 2), std::pair(2, 1)));
}

TEST(TextBlock, ForgetsReplacedAndRemovedTexts)
{
    TextBlock block;
    block.set(1, "old");
    block.set(2, "old");
    block.set(1, "new");
    block.remove(2);

    EXPECT_THAT(found(block, "old"), IsEmpty());
    EXPECT_THAT(found(block, "new"), ElementsAre(std::pair(1, 0)));
    EXPECT_FALSE(block.contains(2));
}

TEST(TextBlock, FindsNothingForAnEmptyNeedleAndInAnEmptyText)
{
    TextBlock block;
    block.set(1, "");

    EXPECT_THAT(found(block, ""), IsEmpty());
    EXPECT_THAT(found(block, "a"), IsEmpty());
}

TEST(TextBlock, StopsAtTheLimit)
{
    TextBlock block;
    block.set(1, "aaaa");

    EXPECT_EQ(found(block, "a", 3).size(), 3U);
}

TEST(TextBlock, PacksWhatWasReplacedOverAndOver)
{
    TextBlock block;
    const QByteArray text(1000, 'x');
    block.set(1, "keep");
    for (int i = 0; i < 1000; ++i)
        block.set(2, text);

    EXPECT_LT(block.size(), 200'000);
    EXPECT_THAT(found(block, "keep"), ElementsAre(std::pair(1, 0)));
    EXPECT_EQ(block.text(2), QByteArrayView(text));
}

} // namespace
} // namespace budget
