// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/views/sourcetextview.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const SourceLines> numbered(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"第 %1 行：数量指标 宣传次数\n"_s.arg(i);
    return std::make_shared<const SourceLines>(text);
}

class SourceTextViewTest : public ::testing::Test
{
protected:
    SourceTextViewTest()
    {
        view.resize(500, 300);
        view.show();
        QCoreApplication::processEvents();
    }

    SourceTextView view;
};

} // namespace

TEST(SourceLines, EndsLinesAsTheParserDoes)
{
    const SourceLines lines(u"一\r\n二\r三\n\n五"_s);

    ASSERT_EQ(lines.count(), 5U);
    EXPECT_EQ(lines.line(1).toString(), u"一"_s);
    EXPECT_EQ(lines.line(2).toString(), u"二"_s);
    EXPECT_EQ(lines.line(3).toString(), u"三"_s);
    EXPECT_TRUE(lines.line(4).isEmpty());
    EXPECT_EQ(lines.line(5).toString(), u"五"_s);
    EXPECT_TRUE(lines.line(6).isEmpty());
    EXPECT_EQ(lines.longest(), 1);
}

TEST(SourceLines, HasNoEmptyLineAfterTheLastBreak)
{
    EXPECT_EQ(SourceLines(u"一\n"_s).count(), 1U);
    EXPECT_EQ(SourceLines(QString()).count(), 0U);
}

TEST_F(SourceTextViewTest, ScrollsToALineThatIsFarAway)
{
    view.setLines(numbered(5000));
    ASSERT_FALSE(view.isLineVisible(4000));

    view.showLine(4000);

    EXPECT_TRUE(view.isLineVisible(4000));
}

TEST_F(SourceTextViewTest, AClickTellsLineAndColumn)
{
    view.setLines(numbered(100));
    const QSignalSpy activated(&view, &SourceTextView::activated);
    const QRect box = view.boxOf({.line = 3, .column = 5, .length = 4});

    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(2, box.height() / 2));

    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated[0][0].toUInt(), 3U);
    EXPECT_EQ(activated[0][1].toUInt(), 5U);
}

TEST_F(SourceTextViewTest, FindsForwardBackwardAndAroundTheEnd)
{
    view.setLines(std::make_shared<const SourceLines>(u"甲乙\n丙甲\n丁"_s));

    ASSERT_TRUE(view.find(u"甲"_s, SourceTextView::Direction::Forward));
    ASSERT_TRUE(view.find(u"甲"_s, SourceTextView::Direction::Forward));
    ASSERT_TRUE(view.find(u"甲"_s, SourceTextView::Direction::Forward));
    EXPECT_EQ(view.selectedText(), u"甲"_s);
    EXPECT_TRUE(view.find(u"甲"_s, SourceTextView::Direction::Backward));
    EXPECT_FALSE(view.find(u"戊"_s, SourceTextView::Direction::Forward));
}

TEST_F(SourceTextViewTest, CopiesWhatIsSelectedWithTheMouse)
{
    view.setLines(std::make_shared<const SourceLines>(u"预算执行率权重\n10"_s));
    const QRect from = view.boxOf({.line = 1, .column = 3, .length = 1});
    const QRect to = view.boxOf({.line = 1, .column = 5, .length = 1});

    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from.topLeft() + QPoint(2, 5));
    QTest::mouseMove(view.viewport(), to.topLeft() + QPoint(2, 5));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to.topLeft() + QPoint(2, 5));
    QTest::keySequence(&view, QKeySequence::Copy);

    EXPECT_EQ(QApplication::clipboard()->text(), u"执行"_s);
}

TEST_F(SourceTextViewTest, ShowsALineOfMegabytesWithoutLayingItOut)
{
    view.setLines(std::make_shared<const SourceLines>(QString(4'000'000, u'字')));

    EXPECT_FALSE(view.grab().isNull());
    EXPECT_TRUE(view.isLineVisible(1));
}

} // namespace budget::ui
