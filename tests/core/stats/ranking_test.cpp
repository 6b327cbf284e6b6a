// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/ranking.h"
#include "tests/support/budgettest.h"

#include <limits>

namespace budget {

namespace {

std::vector<Amounts> budgets(std::initializer_list<qint64> units)
{
    std::vector<Amounts> result;
    for (const qint64 one : units)
        result.push_back({.budget = Money::fromInteger(one), .retained = Money::fromInteger(one)});
    return result;
}

} // namespace

TEST(Permille, RoundsHalfAwayFromZeroWithoutAnIntermediateStep)
{
    EXPECT_EQ(permille(Money::fromInteger(5), Money::fromInteger(10'000)), 1);
    EXPECT_EQ(permille(Money::fromMillionths(499'999'999), Money::fromInteger(1'000'000)), 0);
    EXPECT_EQ(permille(Money::fromInteger(-5), Money::fromInteger(10'000)), -1);
    EXPECT_EQ(permille(Money::fromInteger(2), Money::fromInteger(3)), 667);
}

TEST(Permille, IsRightAtTheEdgeOfTheRange)
{
    const Money most = Money::fromMillionths(std::numeric_limits<qint64>::max());

    EXPECT_EQ(permille(most, most), 1000);
    EXPECT_EQ(permille(most, Money::fromMillionths(1)), std::numeric_limits<int>::max());
    EXPECT_EQ(permille(most, Money()), 0);
}

TEST(Rank, GivesSharesAndCumulativeSharesThatEndAtTheWhole)
{
    const auto marks = rank(budgets({657, 300, 43}), 0);

    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].sharePermille, 657);
    EXPECT_EQ(marks[1].cumulativePermille, 957);
    EXPECT_EQ(marks[2].cumulativePermille, 1000);
}

TEST(Rank, GivesEqualAmountsTheSameRank)
{
    const auto marks = rank(budgets({9, 5, 5, 2}), 0);

    EXPECT_EQ(marks[1].rank, 2);
    EXPECT_EQ(marks[2].rank, 2);
    EXPECT_EQ(marks[3].rank, 4);
}

TEST(Rank, PutsWhatIsBeyondTheLimitIntoOneMark)
{
    const auto amounts = budgets({50, 30, 15, 5});

    const auto marks = rank(amounts, 2);

    ASSERT_EQ(marks.size(), 3U);
    EXPECT_TRUE(marks[2].isOthers());
    EXPECT_EQ(marks[2].items, 2);
    EXPECT_EQ(marks[2].amounts.budget, Money::fromInteger(20));
    EXPECT_EQ(marks[2].amounts.retained, Money::fromInteger(20));
    EXPECT_EQ(marks[2].cumulativePermille, 1000);
}

TEST(Rank, AddsUpToTheSameSumAtEveryLimit)
{
    const auto amounts = budgets({50, 30, 15, 5, 0, -1});
    for (int limit = 0; limit <= 7; ++limit) {
        Money sum;
        for (const RankedMark& mark : rank(amounts, limit))
            sum += mark.amounts.budget;
        EXPECT_EQ(sum, Money::fromInteger(99)) << limit;
    }
}

TEST(Rank, HasNoOthersWhenAllFit)
{
    EXPECT_FALSE(rank(budgets({2, 1}), 2).back().isOthers());
    EXPECT_TRUE(rank({}, 5).empty());
}

TEST(LogScale, IsWantedAboveAThousandTimesTheSmallest)
{
    EXPECT_FALSE(wantsLogScale(budgets({1000, 1})));
    EXPECT_TRUE(wantsLogScale(budgets({1001, 1})));
}

TEST(LogScale, LeavesZerosAndNegativeAmountsOutOfTheComparison)
{
    EXPECT_FALSE(wantsLogScale(budgets({1000, 500, 0, -3})));
    EXPECT_FALSE(wantsLogScale(budgets({0})));
}

} // namespace budget
