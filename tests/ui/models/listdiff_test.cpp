// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/listdiff.h"

#include <numeric>

namespace budget::ui {

void PrintTo(const ListStep& step, std::ostream* out)
{
    *out << (step.kind == ListStep::Kind::Removal ? '-' : '+') << step.first << ".." << step.last;
}

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto kRemoval = ListStep::Kind::Removal;
constexpr auto kInsertion = ListStep::Kind::Insertion;

TEST(ListSteps, AreNoneForEqualLists)
{
    EXPECT_THAT(*listSteps({1, 2, 3}, {1, 2, 3}), IsEmpty());
}

TEST(ListSteps, RemoveFromTheEndThenInsertFromTheStart)
{
    EXPECT_THAT(*listSteps({1, 2, 3, 4, 5}, {9, 1, 4, 7, 8}),
                ElementsAre(ListStep{kRemoval, 4, 4}, ListStep{kRemoval, 1, 2}, ListStep{kInsertion, 0, 0},
                            ListStep{kInsertion, 3, 4}));
}

TEST(ListSteps, AreNotEnoughWhenRowsThatStayChangeTheirOrder)
{
    EXPECT_FALSE(listSteps({1, 2}, {2, 1}).has_value());
}

TEST(ListSteps, GiveUpWhenTheyAreTooMany)
{
    std::vector<int> all(1000);
    std::iota(all.begin(), all.end(), 0);
    std::vector<int> even;
    for (int i = 0; i < 1000; i += 2)
        even.push_back(i);

    EXPECT_FALSE(listSteps(all, even).has_value());
}

} // namespace
} // namespace budget::ui
