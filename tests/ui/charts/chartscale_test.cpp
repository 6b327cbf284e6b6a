// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/charts/chartscale.h"

namespace budget::ui {

using Kind = ChartScale::Kind;
using testing::DoubleEq;
using testing::DoubleNear;
using testing::ElementsAre;

TEST(ChartScale, GivesLinearLengths)
{
    const ChartScale scale(Kind::Linear, 1, 200);

    EXPECT_THAT(scale.position(50), DoubleEq(0.25));
    EXPECT_THAT(scale.position(200), DoubleEq(1));
    EXPECT_THAT(scale.ticks(4), ElementsAre(0, 50, 100, 150, 200));
}

TEST(ChartScale, GivesEachPowerOfTenTheSameLength)
{
    const ChartScale scale(Kind::Logarithmic, 1, 10'000);

    EXPECT_THAT(scale.position(1), DoubleEq(0));
    EXPECT_THAT(scale.position(10), DoubleNear(0.25, 1e-12));
    EXPECT_THAT(scale.position(10'000), DoubleEq(1));
    EXPECT_THAT(scale.ticks(8), ElementsAre(1, 10, 100, 1'000, 10'000));
}

TEST(ChartScale, BeginsALogarithmicAxisAtThePowerBelowTheSmallest)
{
    const ChartScale scale(Kind::Logarithmic, 0.30, 35'947.79);

    EXPECT_THAT(scale.ticks(10), ElementsAre(DoubleEq(0.1), DoubleEq(1), DoubleEq(10), DoubleEq(100),
                                             DoubleEq(1'000), DoubleEq(10'000)));
    EXPECT_GT(scale.position(0.30), 0);
}

TEST(ChartScale, LeavesOutPowersWhereThereIsNoRoom)
{
    EXPECT_LE(ChartScale(Kind::Logarithmic, 1e-6, 1e12).ticks(5).size(), 5U);
}

TEST(ChartScale, GivesNothingAboveZeroNoLength)
{
    for (const Kind kind : {Kind::Linear, Kind::Logarithmic}) {
        const ChartScale scale(kind, 1, 100);
        EXPECT_THAT(scale.position(0), DoubleEq(0));
        EXPECT_THAT(scale.position(-5), DoubleEq(0));
    }
}

TEST(ChartScale, HasNoTicksWithoutAPositiveValue)
{
    EXPECT_TRUE(ChartScale(Kind::Linear, 1e308, 0).ticks(5).empty());
    EXPECT_TRUE(ChartScale(Kind::Logarithmic, 1e308, 0).ticks(5).empty());
    EXPECT_THAT(ChartScale(Kind::Logarithmic, 1e308, 0).position(1), DoubleEq(0));
}

TEST(TickText, IsShortAndGrouped)
{
    EXPECT_EQ(tickText(10'000), u"10,000");
    EXPECT_EQ(tickText(0.1), u"0.1");
    EXPECT_EQ(tickText(0.01), u"0.01");
    EXPECT_EQ(tickText(2.5), u"2.5");
    EXPECT_EQ(tickText(0), u"0");
}

} // namespace budget::ui
