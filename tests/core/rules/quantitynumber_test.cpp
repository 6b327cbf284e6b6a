// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantitynumber.h"
#include "tests/support/budgettest.h"

#include <limits>

namespace budget {

TEST(ExactNumber, KeepsWhatHasNoDecimalForm)
{
    const ExactNumber third = ExactNumber::fraction(1, 3);

    EXPECT_EQ(third.times(3), ExactNumber(1));
    EXPECT_EQ(third.toString(), u"1/3");
    EXPECT_LT(ExactNumber::parse(u"0.333333").value(), third);
}

TEST(ExactNumber, AddsWithoutRounding)
{
    EXPECT_EQ(ExactNumber::parse(u"0.1")->plus(*ExactNumber::parse(u"0.2")), ExactNumber::parse(u"0.3"));
    EXPECT_EQ(ExactNumber(142).plus(2)->plus(73)->plus(35), ExactNumber(252));
}

TEST(ExactNumber, ComparesBeyondTheRangeOfAProduct)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();

    EXPECT_LT(ExactNumber::fraction(kMax - 2, kMax), ExactNumber::fraction(kMax - 1, kMax));
}

TEST(ExactNumber, GivesNothingWhenTheResultHasNoRoom)
{
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();

    EXPECT_EQ(ExactNumber(kMax).times(2), std::nullopt);
    EXPECT_EQ(ExactNumber(kMax).plus(1), std::nullopt);
    EXPECT_EQ(ExactNumber(1).over(0), std::nullopt);
}

TEST(ExactNumber, ReadsPlainDecimalsOnly)
{
    EXPECT_EQ(ExactNumber::parse(u"9.5646"), ExactNumber::fraction(95646, 10000));
    EXPECT_EQ(ExactNumber::parse(u"1."), std::nullopt);
    EXPECT_EQ(ExactNumber::parse(u".5"), std::nullopt);
    EXPECT_EQ(ExactNumber::parse(u"1.2.3"), std::nullopt);
    EXPECT_EQ(ExactNumber::parse(u"1234567890123456789"), std::nullopt);
}

TEST(ExactNumber, IsWrittenAsADecimalWhereItHasOne)
{
    EXPECT_EQ(ExactNumber::parse(u"98.50")->toString(), u"98.5");
    EXPECT_EQ(ExactNumber(187'200).toString(), u"187200");
}

} // namespace budget
