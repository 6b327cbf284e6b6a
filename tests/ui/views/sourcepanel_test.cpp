// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/fakepainter.h"
#include "tests/support/sample.h"
#include "tests/support/tempworkspace.h"
#include "ui/text/errortext.h"
#include "ui/views/noticebar.h"
#include "ui/views/pdfview.h"
#include "ui/views/sourcepanel.h"
#include "ui/views/sourcetextview.h"

#include <QTest>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

/// The panel beside a document of two pages.
class SourcePanelTest : public testing::Test
{
protected:
    SourcePanelTest()
    {
        script->sizes = {{842, 595}, {842, 595}};
        const QByteArray bytes = test::dataFile(u"producers/calc-narrow.pdf"_s);
        auto session = m_workspace.create();
        EXPECT_THAT(session->import(readDocument(bytes, u"x.pdf"_s).value(), bytes), test::IsOk());
        desk = std::make_unique<Desk>(std::move(session), Profile::builtIn(u"chongqing"_s).value());
        desk->setPagePainters([this] { return std::make_unique<test::FakePainter>(script); });
    }

    void show()
    {
        panel = std::make_unique<SourcePanel>(*desk, m_actions);
        panel->resize(400, 500);
        panel->show();
    }
    [[nodiscard]] static bool waitUntil(const std::function<bool()>& isSo)
    {
        return QTest::qWaitFor(isSo, kPatienceMs);
    }
    [[nodiscard]] bool hasText() const { return panel->view().lines() != nullptr; }
    [[nodiscard]] QString notice() const
    {
        return panel->findChild<NoticeBar*>(u"sourceNotice"_s)->sentence();
    }
    [[nodiscard]] static QString pageFails(int page, ErrorCode code)
    {
        return errorText(fail(code).withContext(u"Page %1"_s.arg(page)));
    }

    std::shared_ptr<test::PainterScript> script = std::make_shared<test::PainterScript>();
    std::unique_ptr<Desk> desk;
    std::unique_ptr<SourcePanel> panel;

private:
    test::TempWorkspace m_workspace;
    ActionSet m_actions;
};

} // namespace

TEST_F(SourcePanelTest, ShowsThePagesWhileTheTextIsStillRead)
{
    QSemaphore mayRead;
    desk->setCellsReader([&mayRead](const QByteArray& bytes, const QString& password,
                                    const CancelToken& cancel, const ReadProgress& progress) {
        mayRead.acquire();
        return readCellsHere(bytes, password, cancel, progress);
    });

    show();

    ASSERT_TRUE(waitUntil([this] { return panel->pdfView().isDrawn(1); }));
    EXPECT_TRUE(panel->showsPages());
    EXPECT_FALSE(hasText());
    EXPECT_TRUE(panel->findChild<QToolButton*>(u"sourceAsText"_s)->isHidden());

    mayRead.release();
    ASSERT_TRUE(waitUntil([this] { return hasText(); }));
    EXPECT_TRUE(panel->showsPages());
    EXPECT_FALSE(panel->findChild<QToolButton*>(u"sourceAsText"_s)->isHidden());
}

TEST_F(SourcePanelTest, SaysWhichPageCannotBeDrawnAndOffersItsText)
{
    script->failures = {{1, ErrorCode::DrawingStopped}};
    show();
    ASSERT_TRUE(waitUntil([this] { return hasText() && panel->pdfView().failure(1); }));
    EXPECT_EQ(notice(), pageFails(1, ErrorCode::DrawingStopped));

    panel->pdfView().showPage(2);
    EXPECT_EQ(panel->pdfView().currentPage(), 2);
    EXPECT_EQ(notice(), pageFails(1, ErrorCode::DrawingStopped)) << "it is read while one scrolls";
    ASSERT_TRUE(waitUntil([this] { return panel->pdfView().isDrawn(2); }));

    panel->pdfView().showPage(1);
    panel->findChild<QToolButton*>(u"noticeOffer"_s)->click();
    EXPECT_FALSE(panel->showsPages());
    EXPECT_EQ(notice(), QString());
}

TEST_F(SourcePanelTest, ShowsTheTextOfADocumentWhosePagesCannotBeDrawn)
{
    script->refusal = ErrorCode::DrawingStopped;

    show();

    ASSERT_TRUE(waitUntil([this] { return hasText() && !notice().isEmpty(); }));
    EXPECT_FALSE(panel->showsPages());
    EXPECT_EQ(notice(), errorText(fail(ErrorCode::DrawingStopped).withContext(u"Pages"_s)));
}

TEST_F(SourcePanelTest, TriesAgainWhatBrokeDown)
{
    script->refusal = ErrorCode::DrawingStopped;
    desk->setCellsReader(
        [](const auto&...) { return Result<DocumentCells>(fail(ErrorCode::ReaderStopped)); });
    show();
    auto* const again = panel->findChild<QToolButton*>(u"noticeOffer"_s);
    ASSERT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    ASSERT_TRUE(again->isVisible());

    script->refusal.reset();
    desk->setCellsReader({});
    again->click();

    EXPECT_TRUE(waitUntil([this] { return hasText() && panel->pdfView().isDrawn(1); }));
    EXPECT_EQ(notice(), QString());
}

TEST_F(SourcePanelTest, ShowsTheTextWhereNobodyDrawsPages)
{
    desk->setPagePainters({});

    show();

    ASSERT_TRUE(waitUntil([this] { return hasText(); }));
    EXPECT_FALSE(panel->showsPages());
    EXPECT_EQ(notice(), QString());
}

TEST_F(SourcePanelTest, EndsThePainterWhenItsDocumentIsShownNoMore)
{
    show();
    ASSERT_TRUE(waitUntil([this] { return panel->pdfView().isDrawn(1); }));
    EXPECT_EQ(script->alive, 1);

    panel->readAgain();
    EXPECT_TRUE(waitUntil([this] { return panel->pdfView().isDrawn(1) && script->alive == 1; }));

    panel.reset();
    EXPECT_EQ(script->alive, 0);
}

} // namespace budget::ui
