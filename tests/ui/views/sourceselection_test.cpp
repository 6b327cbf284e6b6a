// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/views/sourceselection.h"

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;
using Direction = SourceSelection::Direction;

TEST(SourceSelection, HoldsTheTextBetweenItsEndsInEitherDirection)
{
    const SourceLines lines(u"一级项目\n绩效目标\n"_s);
    SourceSelection selection;

    selection.begin({2, 3});
    selection.extendTo({1, 3});

    EXPECT_EQ(selection.text(lines), u"项目\n绩效"_s);
    EXPECT_EQ(selection.start(lines), 2);
}

TEST(SourceSelection, IsEmptyWhereNothingWasDragged)
{
    const SourceLines lines(u"一级项目"_s);
    SourceSelection selection;
    EXPECT_EQ(selection.start(lines), -1);

    selection.begin({1, 2});

    EXPECT_TRUE(selection.isEmpty());
    EXPECT_EQ(selection.text(lines), QString());
}

TEST(SourceSelection, FindsOnePlaceAfterTheOtherAndBeginsAnew)
{
    const SourceLines lines(u"目标一\n目标二\n"_s);
    SourceSelection selection;

    ASSERT_TRUE(selection.find(lines, u"目标"_s, Direction::Forward, 1));
    EXPECT_EQ(selection.range().first, (SourcePosition{1, 1}));
    ASSERT_TRUE(selection.find(lines, u"目标"_s, Direction::Forward, 1));
    EXPECT_EQ(selection.range().first, (SourcePosition{2, 1}));
    ASSERT_TRUE(selection.find(lines, u"目标"_s, Direction::Forward, 1));
    EXPECT_EQ(selection.range().first, (SourcePosition{1, 1}));
    ASSERT_TRUE(selection.find(lines, u"目标"_s, Direction::Backward, 1));
    EXPECT_EQ(selection.range().first, (SourcePosition{2, 1}));
}

TEST(SourceSelection, StaysWhenNothingIsFound)
{
    const SourceLines lines(u"目标一\n"_s);
    SourceSelection selection;
    ASSERT_TRUE(selection.find(lines, u"一"_s, Direction::Forward, 1));

    EXPECT_FALSE(selection.find(lines, u"二"_s, Direction::Forward, 1));

    EXPECT_EQ(selection.text(lines), u"一"_s);
}

} // namespace
} // namespace budget::ui
