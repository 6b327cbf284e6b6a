// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/charts/amounttext.h"

#include <limits>

namespace budget::ui {

namespace {

QString inTenThousand(QStringView yuan)
{
    return amountText(*Money::parse(yuan), AmountUnit::TenThousandYuan);
}

} // namespace

TEST(AmountText, GroupsThousandsAndShowsTwoDecimals)
{
    EXPECT_EQ(inTenThousand(u"359477900"), u"35,947.79");
    EXPECT_EQ(inTenThousand(u"3000"), u"0.30");
    EXPECT_EQ(inTenThousand(u"9990000"), u"999.00");
    EXPECT_EQ(inTenThousand(u"-12345670000"), u"-1,234,567.00");
    EXPECT_EQ(inTenThousand(u"-1230000"), u"-123.00");
}

TEST(AmountText, NeverRounds)
{
    EXPECT_EQ(inTenThousand(u"0.01"), u"0.000001");
    EXPECT_EQ(amountText(Money::fromMillionths(1), AmountUnit::TenThousandYuan), u"0.0000000001");
    EXPECT_EQ(amountText(Money::fromMillionths(std::numeric_limits<qint64>::max()), AmountUnit::Yuan),
              u"9,223,372,036,854.775807");
}

TEST(AmountText, HasNoGroupsInFiles)
{
    EXPECT_EQ(plainAmountText(*Money::parse(u"359477900"), AmountUnit::TenThousandYuan), u"35947.79");
}

TEST(ShareText, TellsWhatIsSmallFromWhatIsNothing)
{
    EXPECT_EQ(shareText(657, false), u"65.7%");
    EXPECT_EQ(shareText(0, true), u"0.0%");
    EXPECT_EQ(shareText(0, false), u"< 0.1%");
    EXPECT_EQ(shareText(-5, false), u"-0.5%");
}

} // namespace budget::ui
