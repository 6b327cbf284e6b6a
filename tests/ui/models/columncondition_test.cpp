// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/folding.h"
#include "tests/support/budgettest.h"
#include "ui/models/columncondition.h"

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;

bool fits(QStringView typed, QStringView cell)
{
    return ColumnCondition::parse(typed).fits(search::foldedUtf8(cell));
}

} // namespace

TEST(ColumnCondition, FindsWordsInsideACell)
{
    EXPECT_TRUE(fits(u"满意", u"群众满意度"));
    EXPECT_TRUE(fits(u"满意 度", u"群众满 意度"));
    EXPECT_FALSE(fits(u"满意", u"投诉率"));
}

TEST(ColumnCondition, BlanksLetEverythingThrough)
{
    EXPECT_TRUE(ColumnCondition::parse(u"  ").isEmpty());
    EXPECT_TRUE(fits(u"", u"群众满意度"));
}

TEST(ColumnCondition, AnEqualsSignAsksForTheWholeCell)
{
    EXPECT_TRUE(fits(u"=人", u"人"));
    EXPECT_FALSE(fits(u"=人", u"人次"));
    EXPECT_TRUE(fits(u"＝人", u"人"));
    EXPECT_TRUE(fits(u"!=人", u"人次"));
    EXPECT_FALSE(fits(u"≠人", u"人"));
}

TEST(ColumnCondition, ASignAloneAsksWhetherTheCellIsEmpty)
{
    EXPECT_TRUE(fits(u"=", u""));
    EXPECT_FALSE(fits(u"=", u"人"));
    EXPECT_TRUE(fits(u"!=", u"人"));
    EXPECT_FALSE(fits(u"!=", u""));
}

TEST(ColumnCondition, ComparesNumbersExactly)
{
    EXPECT_TRUE(fits(u">=10", u"10"));
    EXPECT_FALSE(fits(u">10", u"10.0"));
    EXPECT_TRUE(fits(u"<10", u"9.999999"));
    EXPECT_TRUE(fits(u"≤10", u"10"));
    EXPECT_TRUE(fits(u"＞ 95%", u"95.5%"));
    EXPECT_TRUE(fits(u"5..10", u"10"));
    EXPECT_FALSE(fits(u"5..10", u"10.1"));
}

TEST(ColumnCondition, NoTextIsMoreOrLessThanANumber)
{
    EXPECT_FALSE(fits(u">=0", u"较好"));
    EXPECT_FALSE(fits(u"<=0", u""));
}

TEST(ColumnCondition, AnOperatorAloneIsLookedForAsAWord)
{
    EXPECT_TRUE(fits(u"≥", u"≥"));
    EXPECT_FALSE(fits(u"≥", u"≤"));
    EXPECT_TRUE(fits(u"1..", u"1..2"));
}

} // namespace budget::ui
