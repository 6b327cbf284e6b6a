// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/session/documentsession.h"
#include "tests/support/budgettest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

namespace budget {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;

/// The program as the desktop starts it, in a home of its own and without a display.
class Desktop : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    [[nodiscard]] std::unique_ptr<QProcess> started(const QString& program,
                                                    const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"TMPDIR"_s, m_home.path()); // where the running window listens
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process->setProcessEnvironment(environment);
        process->setStandardErrorFile(QProcess::nullDevice());
        process->start(program, arguments);
        EXPECT_TRUE(process->waitForStarted());
        return process;
    }

    [[nodiscard]] bool isListening() const
    {
        return !QDir(m_home.path()).entryList({u"budget-review-*"_s}, QDir::System | QDir::Files).isEmpty();
    }
    [[nodiscard]] QDateTime listeningSince() const
    {
        const QFileInfoList sockets =
            QDir(m_home.path()).entryInfoList({u"budget-review-*"_s}, QDir::System | QDir::Files);
        return sockets.isEmpty() ? QDateTime() : sockets.front().lastModified();
    }
    [[nodiscard]] QStringList keptWorkspaces() const
    {
        const QDir folder(path(u"data/budget-review/budget-review/workspaces"_s));
        QStringList paths;
        for (const QString& name : folder.entryList({u"*.brw"_s}, QDir::Files))
            paths.append(folder.filePath(name));
        return paths;
    }

    [[nodiscard]] QString sampleCopy(const QString& name) const
    {
        EXPECT_TRUE(QFile::copy(QStringLiteral(BUDGET_SAMPLE), path(name)));
        return path(name);
    }

    /// How many projects the file holds, as another program sees it; -1: it cannot be read.
    [[nodiscard]] static int projectsIn(const QString& workspace)
    {
        const auto loaded = DocumentSession::loadWorkspace(workspace, DocumentStore::Access::ReadOnly);
        return loaded ? static_cast<int>(loaded->content.projects.size()) : -1;
    }

    static void kill(QProcess& process)
    {
        process.kill(); // SIGKILL
        EXPECT_TRUE(process.waitForFinished(kPatienceMs));
    }

private:
    QTemporaryDir m_home;
};

TEST_F(Desktop, ASecondStartHandsItsFilesToTheRunningWindowAndLeaves)
{
    const auto first = started(QStringLiteral(BUDGET_REVIEW), {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return isListening(); }, kPatienceMs));

    const auto second = started(QStringLiteral(BUDGET_REVIEW), {sampleCopy(u"北碚.txt"_s)});

    ASSERT_TRUE(second->waitForFinished(kPatienceMs));
    EXPECT_EQ(second->exitCode(), 0);
    EXPECT_EQ(first->state(), QProcess::Running);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return keptWorkspaces().size() == 1 && projectsIn(keptWorkspaces().front()) == 74; },
        kPatienceMs));
    kill(*first);
}

TEST_F(Desktop, AfterAKillTheNextStartHasTheDocumentAndTheWindowToItself)
{
    const QString document = sampleCopy(u"北碚.txt"_s);
    auto first = started(QStringLiteral(BUDGET_REVIEW), {document});
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return keptWorkspaces().size() == 1 && projectsIn(keptWorkspaces().front()) == 74; },
        kPatienceMs));
    kill(*first);

    // What the killed one listened at is still there, and is replaced.
    ASSERT_TRUE(isListening());
    const QDateTime stale = listeningSince();
    first = started(QStringLiteral(BUDGET_REVIEW), {document});
    ASSERT_TRUE(QTest::qWaitFor([&] { return isListening() && listeningSince() > stale; }, kPatienceMs));
    const auto third = started(QStringLiteral(BUDGET_REVIEW), {});

    ASSERT_TRUE(third->waitForFinished(kPatienceMs));
    EXPECT_EQ(third->exitCode(), 0);

    EXPECT_EQ(first->state(), QProcess::Running);
    EXPECT_EQ(projectsIn(keptWorkspaces().front()), 74);
    kill(*first);
}

TEST_F(Desktop, LosesNoEditWhenItIsKilled)
{
    const QString document = sampleCopy(u"北碚.txt"_s);
    std::mt19937 random(20251125);
    int next = 1;
    for (int run = 0; run < 3; ++run) {
        const auto process =
            started(QStringLiteral(WINDOWLOOP), {path(QString()), document, QString::number(next)});
        const int wanted = 5 + static_cast<int>(random() % 40);
        QByteArray output;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                output += process->readAllStandardOutput();
                return output.count('\n') >= wanted;
            },
            kPatienceMs));
        kill(*process);
        output += process->readAllStandardOutput();
        const int last = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();

        const QDir folder(path(u"workspaces"_s));
        const QStringList files = folder.entryList({u"*.brw"_s}, QDir::Files);
        ASSERT_EQ(files.size(), 1);
        const SystemClock clock;
        const auto session =
            DocumentSession::open(folder.filePath(files.front()), {.author = u"x"_s, .clock = &clock});
        ASSERT_THAT(session, test::IsOk());
        const int found = (*session)->document().projectAt(0).indicators.front().name.toInt();
        // One more may have reached the disk before it was printed.
        EXPECT_TRUE(found == last || found == last + 1) << found << " after " << last;
        next = found + 1;
    }
}

} // namespace
} // namespace budget
