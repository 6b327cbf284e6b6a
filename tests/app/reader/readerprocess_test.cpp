// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readermain.h"
#include "app/reader/readerprocess.h"
#include "core/import/cellscodec.h"
#include "core/import/importpipeline.h"
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

const QByteArray kPage = "<html><body><table><tr><td>产出指标</td><td>≥90%</td></tr></table></body></html>";

QByteArray fileOf(const QString& path)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// A reader that goes wrong in this manner.
ReaderProcess faulty(const QString& fault, const ReaderLimits& limits = {}, const QString& pidFile = {})
{
    QStringList arguments{fault};
    if (!pidFile.isEmpty())
        arguments.append(pidFile);
    return {QStringLiteral(FAULTY_READER), arguments, limits};
}

/// The programs of the user, which read when they are asked to.
class ProgramAsReader : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static ReaderProcess reader()
    {
        return {QString::fromLatin1(GetParam()), {QString::fromLatin1(kReaderArgument)}};
    }
};

TEST_P(ProgramAsReader, ReadsTheSameCellsAsThisProcess)
{
    for (const QByteArray& bytes : {kPage, fileOf(u"tests/data/producers/writer-a4.pdf"_s)}) {
        const Result<DocumentCells> there = reader().read(bytes, {});

        ASSERT_THAT(there, IsOk());
        EXPECT_EQ(encodeCells(*there), encodeCells(readCellsHere(bytes, {}).value()));
    }
}

TEST_P(ProgramAsReader, TellsWhyADocumentIsNotRead)
{
    EXPECT_THAT(reader().read("%PDF-1.7 and nothing more", {}), IsError(ErrorCode::InputDamaged));
    EXPECT_THAT(reader().read("PK\x03\x04", {}), IsError(ErrorCode::InputDamaged));
}

INSTANTIATE_TEST_SUITE_P(Programs, ProgramAsReader, testing::Values(BUDGET_CLI, BUDGET_REVIEW));

TEST(ReaderProcess, SaysThatAReaderBrokeDown)
{
    for (const char* fault : {"crash", "garbage", "half", "broken cells", "leaves without a word"})
        EXPECT_THAT(faulty(QString::fromLatin1(fault)).read(kPage, {}), IsError(ErrorCode::ReaderStopped))
            << fault;
}

TEST(ReaderProcess, SaysThatAReaderCannotBeStarted)
{
    const Result<DocumentCells> read = ReaderProcess(u"/nowhere/reader"_s, {}).read(kPage, {});

    ASSERT_THAT(read, IsError(ErrorCode::ReaderStopped));
    EXPECT_FALSE(read.error().detail.isEmpty());
}

TEST(ReaderProcess, EndsAReaderThatHangs)
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);

    const Result<DocumentCells> read = faulty(u"hang"_s, {.silence = 1s}, pidFile).read(kPage, {});

    ASSERT_THAT(read, IsError(ErrorCode::ReaderSilent));
    EXPECT_EQ(read.error().detail, u"1 s"_s);
    QFile file(pidFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(kill(file.readAll().trimmed().toInt(), 0), -1) << "it is still there";
}

TEST(ReaderProcess, EndsAReaderThatTurnsInALoop)
{
    EXPECT_THAT(faulty(u"spin"_s).read(kPage, {}), IsError(ErrorCode::ReaderSilent));
}

TEST(ReaderProcess, EndsAReaderThatTakesTooMuchMemory)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the sanitizer's memory is beyond all limits";
#endif
    EXPECT_THAT(faulty(u"memory"_s, {.memory = 512}).read(kPage, {}), IsError(ErrorCode::ReaderOutgrew));
    EXPECT_THAT(faulty(u"poppler's memory"_s).read(kPage, {}), IsError(ErrorCode::ReaderOutgrew));
}

TEST(ReaderProcess, LeavesNoProcessBehindWhenItIsCancelled)
{
    const QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    const CancelToken cancel;
    auto reading = std::async(std::launch::async,
                              [&] { return faulty(u"hang"_s, {}, pidFile).read(kPage, {}, cancel); });
    while (QFileInfo(pidFile).size() == 0)
        std::this_thread::yield();

    cancel.cancel();

    EXPECT_THAT(reading.get(), IsError(ErrorCode::Cancelled));
    QFile file(pidFile);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(kill(file.readAll().trimmed().toInt(), 0), -1) << "it is still there";
}

TEST(ReaderProcess, PassesOnlyProgressOnThatCanBe)
{
    std::vector<std::pair<qint64, qint64>> told;

    const Result<DocumentCells> read =
        faulty(u"progress"_s).read(kPage, {}, {}, [&told](qint64 done, qint64 total) {
            told.emplace_back(done, total);
        });

    EXPECT_THAT(read, IsOk());
    EXPECT_THAT(told, testing::ElementsAre(std::pair(1, 4)));
}

TEST(ReaderLimits, GiveASmallDocumentLessTimeThanALargeOne)
{
    constexpr qint64 kMebibyte = qint64(1) << 20;
    const ReaderLimits limits;

    EXPECT_EQ(limits.forDocument(1000).processor, 60s);
    EXPECT_EQ(limits.forDocument(100 * kMebibyte).processor, 460s);
    EXPECT_EQ(limits.forDocument(1000 * kMebibyte).processor, limits.processor) << "and no more";
    EXPECT_EQ((ReaderLimits{.processor = 1s}.forDocument(1000).processor), 1s);
}

TEST(ReaderProcess, LeavesTextToThisProcess)
{
    const ReadOptions options{.cells = faulty(u"crash"_s).reader()};

    EXPECT_THAT(readDocument(fileOf(u"resources/samples/beibei-2025.txt"_s), u"x.txt"_s, {}, {}, options),
                IsOk());
    EXPECT_THAT(readDocument(kPage, u"x.html"_s, {}, {}, options), IsError(ErrorCode::ReaderStopped));
}

} // namespace
} // namespace budget::app
