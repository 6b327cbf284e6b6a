// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "core/store/changecodec.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/tempworkspace.h"

#include <QElapsedTimer>
#include <QProcess>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

namespace budget {

namespace {

constexpr int kKills = 240;

/// The document as the log tells it, from the import on.
class Replay
{
public:
    explicit Replay(DocumentContent start) { m_document.reset(std::move(start)); }

    void continueWith(DocumentStore& store)
    {
        const Result<std::vector<LogLine>> outline = store.logOutline();
        ASSERT_THAT(outline, test::IsOk());
        for (const LogLine& line : *outline) {
            if (line.seq <= m_seq)
                continue;
            ASSERT_EQ(line.seq, m_seq + 1);
            apply(store, line);
            m_seq = line.seq;
        }
    }

    [[nodiscard]] DocumentContent content() const { return m_document.content(); }
    [[nodiscard]] qint64 seq() const { return m_seq; }

private:
    void apply(DocumentStore& store, const LogLine& line)
    {
        const auto payload = store.payload(line.kind == LogKind::Do ? line.seq : line.refersTo);
        ASSERT_THAT(payload, test::IsOk());
        Result<Change> change =
            changecodec::decode(*payload, [this](ProjectId id) { return m_document.snapshot(id); });
        ASSERT_THAT(change, test::IsOk());
        if (line.kind == LogKind::Undo)
            change = inverse(*change);
        ASSERT_THAT(m_document.check(*change), test::IsOk());
        m_document.apply(*change);
    }

    BudgetDocument m_document;
    qint64 m_seq = 1; // the import
};

/// Everything, part by part, so that a failure names what differs.
void expectEqual(const DocumentContent& replayed, const DocumentContent& loaded)
{
    EXPECT_TRUE(replayed.sourceDocuments == loaded.sourceDocuments) << "source documents";
    EXPECT_TRUE(replayed.threads == loaded.threads) << "threads";
    EXPECT_TRUE(replayed.decisions == loaded.decisions) << "decisions";
    ASSERT_EQ(replayed.projects.size(), loaded.projects.size());
    for (size_t i = 0; i < replayed.projects.size(); ++i)
        EXPECT_EQ(*replayed.projects[i], *loaded.projects[i]) << "project " << i;
}

/// Lets the program edit, kills it at a random moment, and returns the last edit it was sure of.
qint64 editAndKill(const QString& path, int run, std::mt19937& random)
{
    QProcess process;
    process.start(QStringLiteral(EDITLOOP_PROGRAM), {path, QString::number(random()), QString::number(run)});
    EXPECT_TRUE(process.waitForStarted());
    QByteArray output;
    const auto linesBefore = static_cast<qsizetype>(random() % 6);
    while (output.count('\n') < linesBefore && process.waitForReadyRead())
        output += process.readAllStandardOutput();
    // Up to some milliseconds: anywhere in the start of the program, in an edit, or in its commit.
    const auto wait = static_cast<qint64>(random() % 6'000'000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < wait) {
    }
    EXPECT_EQ(process.state(), QProcess::Running) << "ended with " << process.exitCode();
    process.kill();
    EXPECT_TRUE(process.waitForFinished());
    output += process.readAllStandardOutput();
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    return lines.last().toLongLong();
}

} // namespace

TEST(Kill, LosesAtMostTheUnfinishedEditAtAnyMoment)
{
    const int given = qEnvironmentVariableIntValue("BUDGET_TEST_SEED");
    const quint32 seed = given != 0 ? static_cast<quint32>(given) : 20261124U;
    RecordProperty("seed", static_cast<int>(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const test::TempWorkspace workspace;
    DocumentContent start;
    {
        const auto session = workspace.create();
        ParsedBatch batch;
        for (int i = 0; i < 5; ++i)
            batch.projects.push_back(
                std::make_shared<Project>(test::aProject(0).named(QStringLiteral("项目%1").arg(i)).build()));
        ASSERT_THAT(session->import(std::move(batch), "bytes"), test::IsOk());
        start = session->document().content();
    }
    Replay replay(std::move(start));

    int unfinished = 0;
    for (int i = 0; i < kKills; ++i) {
        SCOPED_TRACE("kill " + std::to_string(i));
        const qint64 before = replay.seq();
        const qint64 confirmed = std::max(before, editAndKill(workspace.path(), i + 1, random));

        Result<LoadedWorkspace> loaded = DocumentSession::loadWorkspace(workspace.path());
        ASSERT_THAT(loaded, test::IsOk());
        replay.continueWith(*loaded->store);
        ASSERT_GE(replay.seq(), confirmed);
        ASSERT_LE(replay.seq(), confirmed + 1);
        unfinished += replay.seq() > confirmed ? 1 : 0;
        expectEqual(replay.content(), loaded->content);
        ASSERT_FALSE(testing::Test::HasFailure()) << "after change " << replay.seq();
        loaded->store.reset();
        SQLite::Database database(workspace.path().toStdString(), SQLite::OPEN_READONLY);
        ASSERT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
        ASSERT_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    }
    EXPECT_GT(replay.seq(), kKills);
    RecordProperty("committed_but_not_told", unfinished);
}

} // namespace budget
