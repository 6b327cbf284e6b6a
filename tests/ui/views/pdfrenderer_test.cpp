// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/fakepainter.h"
#include "ui/views/pdfrenderer.h"

#include <QSignalSpy>
#include <QTest>

namespace budget::ui {

using test::FakePainter;
using test::PainterScript;

namespace {

constexpr int kPatienceMs = 20'000;

class PdfRendererTest : public testing::Test
{
protected:
    void open()
    {
        QSignalSpy opened(&renderer, &PdfRenderer::opened);
        renderer.open(std::make_unique<FakePainter>(script), "bytes", {});
        ASSERT_TRUE(opened.wait(kPatienceMs));
    }

    std::shared_ptr<PainterScript> script = std::make_shared<PainterScript>();
    PdfRenderer renderer;
};

} // namespace

TEST_F(PdfRendererTest, KeepsThePageThatWasDrawn)
{
    open();
    QSignalSpy drawn(&renderer, &PdfRenderer::drawn);

    renderer.want({1}, 2);

    ASSERT_TRUE(drawn.wait(kPatienceMs));
    const QImage image = renderer.image(1, 2);
    EXPECT_EQ(image.size(), QSize(200, 300));
    EXPECT_EQ(image.pixel(199, 299), script->colour);
    EXPECT_TRUE(renderer.image(1, 1).isNull());
    EXPECT_FALSE(renderer.roughImage(1).isNull());
}

TEST_F(PdfRendererTest, KeepsNoPageOfADocumentThatWasClosedBeforeItCame)
{
    open();
    script->waitsForRelease = true;
    renderer.want({1}, 1);
    script->begun.acquire();
    QSignalSpy opened(&renderer, &PdfRenderer::opened);

    renderer.open(std::make_unique<FakePainter>(std::make_shared<PainterScript>()), "others", {});
    script->release.release();

    ASSERT_TRUE(opened.wait(kPatienceMs));
    EXPECT_TRUE(renderer.image(1, 1).isNull());
    EXPECT_TRUE(renderer.roughImage(1).isNull());
}

TEST_F(PdfRendererTest, ForgetsWhatIsNotBegunWhenTheZoomChanges)
{
    script->sizes.resize(3, script->sizes.front());
    open();
    script->waitsForRelease = true;
    QSignalSpy drawn(&renderer, &PdfRenderer::drawn);

    renderer.want({1, 2, 3}, 1);
    script->begun.acquire();
    renderer.want({1}, 1.5);
    renderer.want({1}, 2);
    script->release.release(9);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !renderer.image(1, 2).isNull(); }, kPatienceMs));
    using Asked = std::pair<int, double>;
    EXPECT_THAT(script->askedFor(), testing::ElementsAre(Asked(1, 1), Asked(1, 2)));
}

TEST_F(PdfRendererTest, GoesOnAfterAPageThatCannotBeDrawnAndDoesNotTryItAgain)
{
    script->sizes.resize(2, script->sizes.front());
    script->failures = {{1, ErrorCode::DrawingStopped}};
    open();
    QSignalSpy drawn(&renderer, &PdfRenderer::drawn);
    QSignalSpy failed(&renderer, &PdfRenderer::failed);

    renderer.want({1, 2}, 1);
    ASSERT_TRUE(drawn.wait(kPatienceMs));
    renderer.want({1, 2}, 2);
    ASSERT_TRUE(drawn.wait(kPatienceMs));

    EXPECT_EQ(failed.size(), 1);
    ASSERT_TRUE(renderer.failure(1));
    EXPECT_EQ(renderer.failure(1)->code, ErrorCode::DrawingStopped);
    EXPECT_FALSE(renderer.failure(2));
    EXPECT_EQ(script->askedFor().size(), 3U);
}

TEST_F(PdfRendererTest, StillShowsAPageThatWasDrawnAtAnotherSizeBefore)
{
    open();
    QSignalSpy drawn(&renderer, &PdfRenderer::drawn);
    renderer.want({1}, 1);
    ASSERT_TRUE(drawn.wait(kPatienceMs));
    script->failures = {{1, ErrorCode::DrawingOutgrew}};
    QSignalSpy failed(&renderer, &PdfRenderer::failed);

    renderer.want({1}, 2);

    ASSERT_TRUE(failed.wait(kPatienceMs));
    EXPECT_FALSE(renderer.roughImage(1).isNull());
    EXPECT_FALSE(renderer.failure(1));
}

TEST_F(PdfRendererTest, TakesAPictureWithoutItsPixelsForAPageThatCannotBeDrawn)
{
    script->pictureSize = QSize(0, 0);
    open();
    QSignalSpy failed(&renderer, &PdfRenderer::failed);

    renderer.want({1}, 1);

    ASSERT_TRUE(failed.wait(kPatienceMs));
    EXPECT_TRUE(renderer.failure(1));
}

TEST_F(PdfRendererTest, EndsThePainterWhenTheDocumentIsClosedWhileItDraws)
{
    open();
    script->waitsForRelease = true;
    renderer.want({1}, 1);
    script->begun.acquire();

    renderer.close();

    EXPECT_TRUE(QTest::qWaitFor([&] { return script->alive == 0; }, kPatienceMs));
    EXPECT_EQ(script->cancelled, 1);
}

TEST_F(PdfRendererTest, SaysWhyADocumentIsNotShown)
{
    script->refusal = ErrorCode::DrawingOutgrew;
    std::optional<Result<std::vector<QSizeF>>> sizes;
    QObject::connect(&renderer, &PdfRenderer::opened, [&sizes](const auto& result) { sizes = result; });

    renderer.open(std::make_unique<FakePainter>(script), "bytes", {});

    ASSERT_TRUE(QTest::qWaitFor([&] { return sizes.has_value(); }, kPatienceMs));
    EXPECT_THAT(*sizes, test::IsError(ErrorCode::DrawingOutgrew));
}

// Else each would drive the other out, and both would be drawn without end.
TEST_F(PdfRendererTest, KeepsTwoPagesOfTheLargestSize)
{
    script->sizes = {{1, 1}, {1, 1}};
    script->pictureSize = QSize(4000, PagePainter::kMostPixels / 4000);
    open();

    renderer.want({1, 2}, 1);

    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !renderer.image(1, 1).isNull() && !renderer.image(2, 1).isNull(); }, kPatienceMs));
}

} // namespace budget::ui
