// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/fakepainter.h"
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

    /// A document of so many pages of A4.
    void open(size_t pages)
    {
        script->sizes.assign(pages, QSizeF(595, 842));
        QSignalSpy opened(&view, &PdfView::opened);
        view.open(std::make_unique<test::FakePainter>(script), {}, {});
        ASSERT_TRUE(opened.wait(20'000));
    }

    std::shared_ptr<test::PainterScript> script = std::make_shared<test::PainterScript>();
    PdfView view;
};

} // namespace

TEST_F(PdfViewTest, DrawsThePagesInViewOnAnotherThread)
{
    open(3);

    EXPECT_EQ(view.pageCount(), 3);
    EXPECT_FALSE(view.isDrawn(1));
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.isDrawn(1); }, 20'000));
    EXPECT_FALSE(view.isDrawn(3));
}

TEST_F(PdfViewTest, KeepsAMarkInViewWhenThePageBecomesLarger)
{
    open(1);
    const PageMark mark{.page = 1, .box = QRectF(500, 400, 60, 12)};
    view.setMarks({mark});
    view.showMark(mark);

    view.setZoom(300);

    EXPECT_TRUE(QRectF(view.viewport()->rect()).contains(view.rectOf(mark)));
}

TEST_F(PdfViewTest, BringsAMarkIntoView)
{
    open(3);
    const PageMark mark{.page = 3, .box = {100, 80, 20, 20}};

    view.setMarks({mark});
    view.showMark(mark);

    EXPECT_EQ(view.currentPage(), 3);
    EXPECT_TRUE(view.viewport()->rect().contains(view.rectOf(mark).toAlignedRect()));
}

TEST_F(PdfViewTest, ShowsAMarkThatWasAskedForBeforeThePagesWereThere)
{
    script->sizes.assign(2, QSizeF(595, 842));
    QSignalSpy opened(&view, &PdfView::opened);

    view.open(std::make_unique<test::FakePainter>(script), {}, {});
    view.showMark({.page = 2, .box = {100, 80, 20, 20}});
    ASSERT_TRUE(opened.wait(20'000));

    EXPECT_EQ(view.currentPage(), 2);
}

TEST_F(PdfViewTest, TellsWhereItIsClicked)
{
    open(1);
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
    open(1);
    const int fitting = view.zoom();

    view.setZoom(150);
    view.resize(420, 500);
    EXPECT_EQ(view.zoom(), 150);

    view.resize(400, 500);
    view.setFitsWidth(true);
    EXPECT_EQ(view.zoom(), fitting);
}

TEST_F(PdfViewTest, SaysWhyAFileCannotBeShown)
{
    script->refusal = ErrorCode::InputDamaged;
    QSignalSpy failed(&view, &PdfView::openFailed);

    view.open(std::make_unique<test::FakePainter>(script), {}, {});

    ASSERT_TRUE(failed.wait(20'000));
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::InputDamaged);
    EXPECT_EQ(view.pageCount(), 0);
}

TEST_F(PdfViewTest, MarksAPageThatCannotBeDrawn)
{
    script->failures = {{1, ErrorCode::DrawingStopped}};
    open(1);
    const QImage blank = view.viewport()->grab().toImage();
    QSignalSpy failed(&view, &PdfView::pageFailed);

    ASSERT_TRUE(failed.wait(20'000));

    EXPECT_EQ(view.failure(1)->code, ErrorCode::DrawingStopped);
    EXPECT_NE(view.viewport()->grab().toImage(), blank);
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
