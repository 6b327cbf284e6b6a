// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/pinyin.h"
#include "tests/support/budgettest.h"

namespace budget::search {

namespace {

TEST(Pinyin, TakesTheFirstLetterOfEachHanCharacter)
{
    EXPECT_EQ(pinyinInitials(u"碚有引力专项资金"), QByteArray("byylzxzj"));
    EXPECT_EQ(pinyinInitials(u"卫生健康委员会"), QByteArray("wsjkwyh"));
}

TEST(Pinyin, KeepsLettersAndDigitsAndLeavesTheRestOut)
{
    EXPECT_EQ(pinyinInitials(u"2型（Ａ）糖尿病-HPV"), QByteArray("2xtnbhpv"));
}

TEST(Pinyin, HasNoInitialForAnythingButHan)
{
    EXPECT_EQ(pinyinInitial(U'a'), 0);
    EXPECT_EQ(pinyinInitial(U'，'), 0);
}

} // namespace
} // namespace budget::search
