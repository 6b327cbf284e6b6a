// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wordlist.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(WordList, FindsAWordWhereverItStands)
{
    const WordList words({u"隐患"_s, u"投诉"_s});
    EXPECT_TRUE(words.isIn(u"投诉"));
    EXPECT_TRUE(words.isIn(u"安全隐患"));
    EXPECT_FALSE(words.isIn(u"隐"));
    EXPECT_FALSE(words.isIn(u""));
}

TEST(WordList, NamesTheFirstOfTheListNotOfTheText)
{
    const WordList words({u"率"_s, u"人数"_s, u"人"_s});
    EXPECT_EQ(words.firstIn(u"参保人数覆盖率"), u"率");
    EXPECT_EQ(words.firstIn(u"参保人数"), u"人数");
    EXPECT_EQ(words.firstIn(u"参保"), u"");
}

TEST(WordList, TakesTheLongestAtEitherEnd)
{
    const WordList words({u"服务"_s, u"服务对象"_s, u"满意"_s, u"对象满意"_s});
    EXPECT_EQ(words.startOf(u"服务对象满意"), u"服务对象");
    EXPECT_EQ(words.endOf(u"服务对象满意"), u"对象满意");
    EXPECT_EQ(words.startOf(u"对"), u"");
    EXPECT_EQ(words.startOf(u""), u"");
}

TEST(WordList, ContainsWholeWordsOnly)
{
    const WordList words({u"服务对象"_s, u"%"_s});
    EXPECT_TRUE(words.contains(u"%"));
    EXPECT_FALSE(words.contains(u"服务"));
    EXPECT_FALSE(words.contains(u""));
}

TEST(WordList, TellsCharactersOfOneKindApart)
{
    // U+4E00 and U+4F01 fall on one place of the table of first characters.
    const WordList words({u"\u4E00个"_s});
    EXPECT_FALSE(words.isIn(u"\u4F01个"));
    EXPECT_FALSE(words.contains(u"\u4F01个"));
}

TEST(WordList, HasNoEmptyWord)
{
    const WordList words({QString(), u"率"_s});
    EXPECT_EQ(words.all(), QStringList{u"率"_s});
    EXPECT_FALSE(WordList().isIn(u"率"));
}

TEST(WordList, TakesItsWordsFromAText)
{
    EXPECT_EQ(WordList({u"补助"_s, u"资金"_s}).takenFrom(u"补助资金发放补助"_s), u"发放");
}

} // namespace budget
