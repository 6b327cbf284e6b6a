// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmain.h"
#include "app/pages/pagesprocess.h"
#include "app/pages/pdfpages.h"
#include "tests/support/budgettest.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <future>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::IsError;
using test::IsOk;

QByteArray fileOf(const QString& path)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/"_s + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The program of the user, which draws when it is asked to.
class ProgramAsPainter : public testing::Test
{
protected:
    PagesProcess pages{QStringLiteral(BUDGET_REVIEW), {QString::fromLatin1(kPainterArgument)}};
};

/// A painter that goes wrong in this manner, at once or at page 1.
class FaultyPainter : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static std::unique_ptr<PagesProcess> painter(const QString& fault, const QString& when,
                                                               const QString& pidFile = {})
    {
        QStringList arguments{fault, when};
        if (!pidFile.isEmpty())
            arguments.append(pidFile);
        return std::make_unique<PagesProcess>(QStringLiteral(FAULTY_PAINTER), arguments,
                                              PagesLimits{.opening = 2s, .page = 2s, .memory = 512});
    }
    [[nodiscard]] static bool isThere(const QString& pidFile)
    {
        QFile file(pidFile);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return kill(file.readAll().trimmed().toInt(), 0) == 0;
    }
};

TEST_F(ProgramAsPainter, DrawsTheSamePagesAsThisProcess)
{
    for (const char* name : {"writer-a4", "calc-narrow", "chromium-a4"}) {
        const QByteArray bytes = fileOf(u"producers/%1.pdf"_s.arg(QLatin1String(name)));
        PagesProcess there(QStringLiteral(BUDGET_REVIEW), {QString::fromLatin1(kPainterArgument)});
        PdfPages here;

        const auto sizes = there.open(bytes, {}, {});

        ASSERT_THAT(sizes, IsOk()) << name;
        EXPECT_EQ(*sizes, here.open(bytes, {}, {}).value());
        for (int page = 1; page <= static_cast<int>(sizes->size()); ++page) {
            const auto picture = there.draw(page, 1.25, {});
            ASSERT_THAT(picture, IsOk()) << name << ' ' << page;
            const ui::PagePicture expected = here.draw(page, 1.25, {}).value();
            EXPECT_EQ(picture->size, expected.size);
            EXPECT_TRUE(picture->pixels == expected.pixels) << name << ' ' << page;
        }
    }
}

TEST_F(ProgramAsPainter, TakesThePasswordOfADocument)
{
    const QByteArray bytes = fileOf(u"pdf/encrypted.pdf"_s);

    EXPECT_THAT(pages.open(bytes, u"geheim"_s, {}), IsOk());
    EXPECT_THAT(pages.draw(1, 1, {}), IsOk());
}

TEST_F(ProgramAsPainter, SaysThatTheDocumentNeedsAPassword)
{
    EXPECT_THAT(pages.open(fileOf(u"pdf/encrypted.pdf"_s), {}, {}), IsError(ErrorCode::InputEncrypted));
}

TEST_F(ProgramAsPainter, SaysThatTheDocumentIsDamaged)
{
    EXPECT_THAT(pages.open("%PDF-1.7 and nothing more", {}, {}), IsError(ErrorCode::InputDamaged));
}

TEST_F(ProgramAsPainter, GoesOnAfterAPageThatIsNotThere)
{
    ASSERT_THAT(pages.open(fileOf(u"producers/calc-narrow.pdf"_s), {}, {}), IsOk());

    EXPECT_THAT(pages.draw(99, 1, {}), IsError(ErrorCode::InputDamaged));
    EXPECT_THAT(pages.draw(2, 1, {}), IsOk());
}

TEST_F(ProgramAsPainter, DrawsALargePageSmaller)
{
    const QSizeF size = pages.open(fileOf(u"producers/calc-narrow.pdf"_s), {}, {}).value().front();

    const auto picture = pages.draw(1, 100, {});

    ASSERT_THAT(picture, IsOk());
    const qint64 pixels = qint64(picture->size.width()) * picture->size.height();
    EXPECT_LE(pixels, ui::PagePainter::kMostPixels);
    EXPECT_GT(pixels, ui::PagePainter::kMostPixels * 9 / 10);
    EXPECT_NEAR(size.width() / size.height(), double(picture->size.width()) / picture->size.height(), 0.01);
}

TEST_P(FaultyPainter, IsEndedAtThePageItGoesWrongWith)
{
    const auto pages = painter(QString::fromLatin1(GetParam()), u"1"_s);
    ASSERT_THAT(pages->open("bytes", {}, {}), IsOk());
    ASSERT_THAT(pages->draw(3, 1, {}), IsOk()) << "this page is fine";

    EXPECT_THAT(pages->draw(1, 1, {}), IsError(ErrorCode::DrawingStopped));
    EXPECT_THAT(pages->draw(3, 1, {}), IsError(ErrorCode::DrawingStopped)) << "there is nobody to ask";
}

TEST_P(FaultyPainter, IsEndedWhenItGoesWrongAtOnce)
{
    EXPECT_THAT(painter(QString::fromLatin1(GetParam()), u"at once"_s)->open("bytes", {}, {}),
                IsError(ErrorCode::DrawingStopped));
}

INSTANTIATE_TEST_SUITE_P(Faults, FaultyPainter,
                         testing::Values("crash", "leave", "flood", "negative size", "no size", "huge size",
                                         "other page", "wrong bytes", "half", "garbage", "other refusal"));

TEST_F(FaultyPainter, IsNotBelievedHowManyPagesThereAre)
{
    for (const QString& fault : {u"no pages"_s, u"too many pages"_s})
        EXPECT_THAT(painter(fault, {})->open("bytes", {}, {}), IsError(ErrorCode::DrawingStopped))
            << fault.toStdString();
    EXPECT_THAT(painter(u"sizes"_s, u"1"_s)->open("bytes", {}, {}), IsOk());
}

TEST_F(FaultyPainter, IsNotBelievedSizesThatNoPaperHas)
{
    const auto sizes = painter(u"odd sizes"_s, {})->open("bytes", {}, {});

    ASSERT_THAT(sizes, IsOk());
    const QSizeF a4(595, 842);
    EXPECT_EQ(*sizes, (std::vector<QSizeF>{a4, a4, a4, {100, 200}}));
}

TEST_F(FaultyPainter, IsEndedWhenItHangs)
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    const auto pages = painter(u"hang"_s, u"1"_s, pidFile);
    ASSERT_THAT(pages->open("bytes", {}, {}), IsOk());

    const auto picture = pages->draw(1, 1, {});

    ASSERT_THAT(picture, IsError(ErrorCode::DrawingSilent));
    EXPECT_EQ(picture.error().detail, u"2 s"_s);
    EXPECT_FALSE(isThere(pidFile));
    EXPECT_THAT(painter(u"hang"_s, u"at once"_s)->open("bytes", {}, {}), IsError(ErrorCode::DrawingSilent));
}

TEST_F(FaultyPainter, IsEndedWhenItTakesTooMuchMemory)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the sanitizer's memory is beyond all limits";
#endif
    const auto pages = painter(u"memory"_s, u"1"_s);
    ASSERT_THAT(pages->open("bytes", {}, {}), IsOk());

    const auto picture = pages->draw(1, 1, {});

    ASSERT_THAT(picture, IsError(ErrorCode::DrawingOutgrew));
    EXPECT_EQ(picture.error().detail, u"512 MiB"_s);
}

TEST_F(FaultyPainter, IsEndedAtOnceWhenNobodyWaitsAnyMore)
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    const CancelToken cancel;
    auto opening = std::async(std::launch::async, [&] {
        return painter(u"hang"_s, u"at once"_s, pidFile)->open("bytes", {}, cancel);
    });
    while (QFileInfo(pidFile).size() == 0)
        std::this_thread::yield();

    cancel.cancel();

    EXPECT_THAT(opening.get(), IsError(ErrorCode::Cancelled));
    EXPECT_FALSE(isThere(pidFile));
}

TEST_F(FaultyPainter, GoesWithItsObject)
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    auto pages = painter(u"none"_s, {}, pidFile);
    ASSERT_THAT(pages->open("bytes", {}, {}), IsOk());
    EXPECT_TRUE(isThere(pidFile));

    pages.reset();

    EXPECT_FALSE(isThere(pidFile));
}

TEST_F(FaultyPainter, ThatCannotBeStartedIsToldOf)
{
    const auto sizes = PagesProcess(u"/nowhere/painter"_s, {}).open("bytes", {}, {});

    ASSERT_THAT(sizes, IsError(ErrorCode::DrawingStopped));
    EXPECT_FALSE(sizes.error().detail.isEmpty());
}

} // namespace
} // namespace budget::app
