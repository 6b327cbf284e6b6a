// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fixedpoint.h"
#include "core/model/numbers.h"
#include "tests/support/budgettest.h"

#include <tuple>

namespace budget {

struct Spelling
{
    const char16_t* text;
    qint64 millionths;
};

class FixedPointReads : public testing::TestWithParam<Spelling>
{};

TEST_P(FixedPointReads, TheExactNumber)
{
    const auto number = Money::parse(GetParam().text);

    ASSERT_TRUE(number.has_value());
    EXPECT_EQ(number->millionths(), GetParam().millionths);
}

INSTANTIATE_TEST_SUITE_P(Spellings, FixedPointReads,
                         testing::Values(Spelling{u"0", 0}, Spelling{u"78.00", 78'000'000},
                                         Spelling{u" 0.3 ", 300'000}, Spelling{u"18,675.00", 18'675'000'000},
                                         Spelling{u"１２．５", 12'500'000}, Spelling{u"-4.5", -4'500'000},
                                         Spelling{u"0.000001", 1}, Spelling{u"1.10000000", 1'100'000}));

class FixedPointRefuses : public testing::TestWithParam<const char16_t*>
{};

TEST_P(FixedPointRefuses, WhatIsNoNumberOrCannotBeHeldExactly)
{
    EXPECT_FALSE(Money::parse(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Texts, FixedPointRefuses,
                         testing::Values(u"", u" ", u"-", u".5", u"5.", u"1.2.3", u"1,23", u"12,3456",
                                         u"1,234,5", u"约20", u"20万", u"1e3", u"0.0000001",
                                         u"9999999999999"));

TEST(FixedPoint, WritesAsManyDecimalsAsItNeedsAndAtLeastThoseAskedFor)
{
    EXPECT_EQ(Money::fromMillionths(78'000'000).toString(), u"78");
    EXPECT_EQ(Money::fromMillionths(78'000'000).toString(2), u"78.00");
    EXPECT_EQ(Money::fromMillionths(5'044'000).toString(2), u"5.044");
    EXPECT_EQ(Money::fromMillionths(-300'000).toString(), u"-0.3");
    EXPECT_EQ(Money().toString(), u"0");
}

TEST(FixedPoint, AddsWithoutRounding)
{
    Weight sum;
    for (int i = 0; i < 10; ++i)
        sum += *Weight::parse(u"0.1");

    EXPECT_EQ(sum, Weight::fromInteger(1));
}

TEST(FixedPoint, HasNoSumBeyondItsRange)
{
    const Money large = Money::fromInteger(9'000'000'000'000);

    EXPECT_EQ(large.plus(Money::fromInteger(1)), Money::fromInteger(9'000'000'000'001));
    EXPECT_EQ(large.plus(large), std::nullopt);
    EXPECT_EQ((Money() - large).plus(Money() - large), std::nullopt);
}

TEST(InYuan, BringsAmountsToOneUnit)
{
    EXPECT_EQ(inYuan(Money::fromInteger(3), u"万元"), Money::fromInteger(30'000));
    EXPECT_EQ(inYuan(Money::fromInteger(3), u"万"), Money::fromInteger(30'000));
    EXPECT_EQ(inYuan(Money::fromInteger(3), u"元"), Money::fromInteger(3));
}

TEST(InYuan, StaysInRangeForHostileAmounts)
{
    EXPECT_GT(inYuan(Money::fromInteger(9'000'000'000'000), u"万元"), Money());
}

} // namespace budget
