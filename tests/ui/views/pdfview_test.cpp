// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "ui/views/pdfview.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line of text near the top of each page.
QByteArray pagesOf(const QStringList& texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int kPoints = 72;
    writer.setResolution(kPoints);
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(20);
    painter.setFont(font);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(100, 100, texts[i]);
    }
    painter.end();
    return bytes;
}

class PdfViewTest : public ::testing::Test
{
protected:
    PdfViewTest()
    {
        view.resize(400, 500);
        view.show();
    }

    void open(const QByteArray& bytes)
    {
        QSignalSpy opened(&view, &PdfView::opened);
        view.open(bytes, {});
        ASSERT_TRUE(opened.wait(20'000));
    }

    PdfView view;
};

} // namespace

TEST_F(PdfViewTest, DrawsThePagesInViewOnAnotherThread)
{
    open(pagesOf({u"甲"_s, u"乙"_s, u"丙"_s}));

    EXPECT_EQ(view.pageCount(), 3);
    EXPECT_FALSE(view.isDrawn(1));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.isDrawn(1); }, 20'000));
    EXPECT_FALSE(view.isDrawn(3));
}

TEST_F(PdfViewTest, BringsAMarkIntoView)
{
    open(pagesOf({u"甲"_s, u"乙"_s, u"丙"_s}));
    const PageMark mark{.page = 3, .box = {100, 80, 20, 20}};

    view.setMarks({mark});
    view.showMark(mark);

    EXPECT_EQ(view.currentPage(), 3);
    EXPECT_TRUE(view.viewport()->rect().contains(view.rectOf(mark).toAlignedRect()));
}

TEST_F(PdfViewTest, ShowsAMarkThatWasAskedForBeforeThePagesWereThere)
{
    const PageMark mark{.page = 2, .box = {100, 80, 20, 20}};
    QSignalSpy opened(&view, &PdfView::opened);

    view.open(pagesOf({u"甲"_s, u"乙"_s}), {});
    view.showMark(mark);
    ASSERT_TRUE(opened.wait(20'000));

    EXPECT_EQ(view.currentPage(), 2);
}

TEST_F(PdfViewTest, TellsWhereItIsClicked)
{
    open(pagesOf({u"甲"_s}));
    QSignalSpy activated(&view, &PdfView::activated);

    const QPointF at = view.rectOf({.page = 1, .box = {100, 80, 0, 0}}).topLeft();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());

    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.front().at(0).toInt(), 1);
    EXPECT_NEAR(activated.front().at(1).toPointF().x(), 100, 2);
    EXPECT_NEAR(activated.front().at(1).toPointF().y(), 80, 2);
}

TEST_F(PdfViewTest, KeepsTheZoomThatIsSetUntilItFitsTheWidthAgain)
{
    open(pagesOf({u"甲"_s}));
    const int fitting = view.zoom();

    view.setZoom(150);
    view.resize(420, 500);
    EXPECT_EQ(view.zoom(), 150);

    view.resize(400, 500);
    view.setFitsWidth(true);
    EXPECT_EQ(view.zoom(), fitting);
}

TEST_F(PdfViewTest, SaysThatAFileCannotBeShown)
{
    QSignalSpy opened(&view, &PdfView::opened);

    view.open("no PDF", {});
    ASSERT_TRUE(opened.wait(20'000));

    EXPECT_FALSE(opened.front().front().toBool());
}

TEST(SourcePages, FindsAPieceOfALineAndBack)
{
    const SourceText text = readSourceText(pagesOf({u"甲"_s, u"宣传次数 20"_s})).value();
    const SourceLines lines(QString::fromUtf8(text.utf8()));
    const SourcePages pages(text);

    const auto whole = pages.markOf(lines, 2);
    const auto number = pages.markOf(lines, {.line = 2, .column = 6, .length = 2});

    ASSERT_TRUE(whole && number);
    EXPECT_EQ(number->page, 2);
    EXPECT_GT(number->box.left(), whole->box.center().x());
    EXPECT_EQ(pages.positionAt(lines, 2, number->box.center()), (SourcePosition{.line = 2, .column = 7}));
    EXPECT_FALSE(pages.positionAt(lines, 2, {5, 700}));
    EXPECT_FALSE(pages.markOf(lines, 99));
}

TEST(SourcePages, OfATextAreNone)
{
    EXPECT_TRUE(SourcePages(SourceText(QByteArray("a\nb\n"))).isEmpty());
}

} // namespace budget::ui
