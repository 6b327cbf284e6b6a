// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmessage.h"
#include "tests/support/budgettest.h"

#include <limits>

namespace budget::app {
namespace {

TEST(PagesMessage, BringsTheHeadOfADocumentOver)
{
    const QByteArray bytes = bytesOf(PagesHead{.passwordSize = 7, .documentSize = 123'456'789'012});

    ASSERT_EQ(bytes.size(), kPagesHeadSize);
    const auto head = pagesHeadFrom(bytes);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->passwordSize, 7U);
    EXPECT_EQ(head->documentSize, 123'456'789'012U);
    EXPECT_FALSE(pagesHeadFrom(bytes.chopped(1)));
    EXPECT_FALSE(pagesHeadFrom(QByteArray(kPagesHeadSize, 'x')));
}

TEST(PagesMessage, AsksForNoPageThatCannotBe)
{
    EXPECT_TRUE(pageRequestFrom(bytesOf(PageRequest{.page = 3, .scale = 1.5})));
    for (const PageRequest& request :
         {PageRequest{0, 1}, PageRequest{-1, 1}, PageRequest{1, 0}, PageRequest{1, -1},
          PageRequest{1, std::numeric_limits<double>::infinity()},
          PageRequest{1, std::numeric_limits<double>::quiet_NaN()}})
        EXPECT_FALSE(pageRequestFrom(bytesOf(request))) << request.page << " at " << request.scale;
}

TEST(PagesMessage, AnnouncesNoMoreThanCanBeNeeded)
{
    const QByteArray sizes = answerOf(std::vector<QSizeF>{{100, 200}}).left(kPagesAnswerSize);
    EXPECT_TRUE(pagesAnswerFrom(sizes));
    for (const char first : {'\x01', '\x7f', '\x80'}) { // of the length: far too much, and less than nothing
        QByteArray bytes = sizes;
        bytes[1] = first;
        EXPECT_FALSE(pagesAnswerFrom(bytes));
    }
    EXPECT_FALSE(pagesAnswerFrom(QByteArray(kPagesAnswerSize, '\0')));
    EXPECT_FALSE(pagesAnswerFrom({}));
}

TEST(PagesMessage, BelievesNoPictureOfAnotherSizeThanItsBytes)
{
    const QByteArray bytes = answerOf(3, QSize(20, 30));
    const auto answer = pagesAnswerFrom(bytes.left(kPagesAnswerSize));
    ASSERT_TRUE(answer);
    const QByteArray head = bytes.sliced(kPagesAnswerSize);

    EXPECT_EQ(pictureSizeFrom(head, *answer, 3), QSize(20, 30));
    EXPECT_FALSE(pictureSizeFrom(head, *answer, 4)) << "this page was not asked for";
    EXPECT_FALSE(pictureSizeFrom(answerOf(3, QSize(20, 31)).sliced(kPagesAnswerSize), *answer, 3));
    EXPECT_FALSE(pictureSizeFrom(head.chopped(1), *answer, 3));
}

} // namespace
} // namespace budget::app
