// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/tsv.h"

namespace budget::ui::tsv {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Tsv, SplitsRowsAndCellsWithAnyLineBreak)
{
    EXPECT_THAT(parse(u"a\tb\r\nc\n\td\re"_s), ElementsAre(QStringList{u"a"_s, u"b"_s}, QStringList{u"c"_s},
                                                           QStringList{u""_s, u"d"_s}, QStringList{u"e"_s}));
}

TEST(Tsv, KeepsBreaksTabsAndQuotesInsideQuotes)
{
    EXPECT_THAT(parse(u"\"a\nb\t\"\"c\"\"\"\td\n"_s), ElementsAre(QStringList{u"a\nb\t\"c\""_s, u"d"_s}));
}

TEST(Tsv, TakesAQuoteInsideACellAsItIs)
{
    EXPECT_THAT(parse(u"5\" pipe\tx"_s), ElementsAre(QStringList{u"5\" pipe"_s, u"x"_s}));
}

TEST(Tsv, EndsAnOpenQuoteWithTheText)
{
    EXPECT_THAT(parse(u"\"a\tb"_s), ElementsAre(QStringList{u"a\tb"_s}));
}

TEST(Tsv, HasNoRowsInAnEmptyText)
{
    EXPECT_THAT(parse({}), IsEmpty());
}

TEST(Tsv, StopsAtTheLimit)
{
    EXPECT_THAT(parse(u"a\tb\tc\td"_s, 2), ElementsAre(QStringList{u"a"_s, u"b"_s}));
}

TEST(Tsv, ReadsBackWhatItWrites)
{
    const Block block{{u"甲"_s, u"b\nc"_s, u"\"d\""_s}, {u""_s, u"e\tf"_s, u"g"_s}};

    EXPECT_EQ(parse(format(block)), block);
}

} // namespace
} // namespace budget::ui::tsv
