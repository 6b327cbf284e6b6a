// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"
#include "core/store/schema.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/changegenerator.h"
#include "tests/support/sample.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/workspacedump.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// What stands in the fixtures: every kind of change of their time, some of them undone. Files of released
/// versions are never made again; this is how they were made (BUDGET_MAKE_FIXTURE=path without suffix).
void makeFixture(const test::TempWorkspace& workspace)
{
    const auto session = workspace.create();
    ParsedBatch batch;
    batch.document.fileName = u"107.txt"_s;
    batch.document.title = u"2025年区级重点专项绩效目标表（一级项目）"_s;
    batch.document.year = 2025;
    batch.document.lines = {.total = 3, .placed = 1, .furniture = 1, .unplaced = {{7, u"落款"_s}}};
    batch.document.diagnostics.push_back({Diagnostic::Kind::CurrencyUnitCut, 3, 1, u"万"_s});
    batch.projects = {std::make_shared<Project>(test::aProject(0).build()),
                      std::make_shared<Project>(test::aProject(0).named(u"党建工作经费"_s).build())};
    ASSERT_THAT(session->import(std::move(batch), "the bytes of the document"), test::IsOk());
    test::ChangeGenerator generator(1);
    for (int i = 0; i < 60; ++i)
        ASSERT_THAT(session->submit(generator.next(session->document())), test::IsOk());
    for (int i = 0; i < 5; ++i)
        ASSERT_THAT(session->undo(), test::IsOk());
}

/// How many changes of a fixture can be undone, down to the empty workspace.
struct Fixture
{
    int version;
    int undoable;
};

class SchemaFixtures : public ::testing::TestWithParam<Fixture>
{
protected:
    [[nodiscard]] static QByteArray bytes()
    {
        return test::dataFile(u"db/workspace-v%1.brw"_s.arg(GetParam().version));
    }
    [[nodiscard]] static QString rows()
    {
        return QString::fromUtf8(test::dataFile(u"db/workspace-v%1.txt"_s.arg(GetParam().version)));
    }
    void SetUp() override
    {
        QFile file(workspace.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes());
    }
    [[nodiscard]] QStringList files() const { return QDir(workspace.folder()).entryList(QDir::Files); }

    const test::TempWorkspace workspace;
};

} // namespace

TEST(Schema, StepsAreNumberedWithoutGaps)
{
    int expected = 0;
    for (const Migration& step : migrations())
        EXPECT_EQ(step.version, ++expected) << step.description;
    EXPECT_EQ(schemaVersion(), expected);
}

TEST(Schema, RunsTheStepsAboveTheFilesVersionOnly)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    constexpr std::array<Migration, 2> steps{
        {{1, "one", "CREATE TABLE a (x INTEGER) STRICT"}, {2, "two", "ALTER TABLE a ADD COLUMN y INTEGER"}}};

    migrate(database, std::span(steps).first(1));
    database.exec("INSERT INTO a VALUES (7)");
    migrate(database, steps);
    migrate(database, steps);

    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 2);
    EXPECT_EQ(database.execAndGet("SELECT x FROM a WHERE y IS NULL").getInt(), 7);
}

TEST(Schema, AStepThatFailsLeavesTheFileAsItWas)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    constexpr std::array<Migration, 2> steps{
        {{1, "one", "CREATE TABLE a (x INTEGER) STRICT"},
         {2, "two", "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO noSuchTable VALUES (1)"}}};

    EXPECT_THROW(migrate(database, steps), SQLite::Exception);

    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_FALSE(database.tableExists("b"));
}

TEST(Schema, IsPutDownAsAFixtureWhenAsked)
{
    if (!qEnvironmentVariableIsSet("BUDGET_MAKE_FIXTURE"))
        GTEST_SKIP() << "BUDGET_MAKE_FIXTURE is not set";
    const test::TempWorkspace workspace;
    makeFixture(workspace);
    const QString path = qEnvironmentVariable("BUDGET_MAKE_FIXTURE");
    ASSERT_TRUE(QFile::copy(workspace.path(), path + u".brw"_s));
    QFile rows(path + u".txt"_s);
    ASSERT_TRUE(rows.open(QIODevice::WriteOnly));
    rows.write(test::presentRows(workspace.path()).toUtf8());
}

TEST_P(SchemaFixtures, OpenAndHoldWhatTheyHeld)
{
    const auto session = workspace.open();

    EXPECT_EQ(test::presentRows(workspace.path()), rows());
    EXPECT_EQ(test::defects(workspace.path()), QString());
    EXPECT_EQ(session->sourceBytes(DocumentId(1)).value_or(QByteArray()),
              QByteArray("the bytes of the document"));
    int undone = 0;
    while (session->canUndo()) {
        ASSERT_THAT(session->undo(), test::IsOk());
        ++undone;
    }
    EXPECT_EQ(undone, GetParam().undoable);
    EXPECT_EQ(session->document().projectCount(), 0);
}

TEST_P(SchemaFixtures, ACopyIsKeptBesideThemBeforeTheyAreChanged)
{
    const QString stamp =
        QFileInfo(workspace.path()).lastModified().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);

    QString backup;
    {
        const auto session = workspace.open();
        backup = session->backupPath();
        EXPECT_EQ(backup, workspace.folder() + u"/test.backup-%1.brw"_s.arg(stamp));
    }

    SQLite::Database copy(QFile::encodeName(backup).toStdString());
    EXPECT_EQ(copy.execAndGet("PRAGMA user_version").getInt(), GetParam().version);
    EXPECT_EQ(copy.execAndGet("PRAGMA application_id").getInt(), kApplicationId);
    EXPECT_EQ(copy.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(files(), QStringList({QFileInfo(backup).fileName(), u"test.brw"_s}));
    EXPECT_EQ(workspace.open()->backupPath(), QString()) << "it is of the present format now";
}

TEST_P(SchemaFixtures, AreReadWithoutBeingChangedWhenTheyMustNotBe)
{
    const auto reading = DocumentSession::loadWorkspace(workspace.path(), DocumentStore::Access::ReadOnly);
    ASSERT_THAT(reading, test::IsOk());

    EXPECT_TRUE(reading->store->isReadOnly());
    EXPECT_EQ(reading->store->path(), workspace.path());
    QFile file(workspace.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytes());
    EXPECT_EQ(files(), QStringList{u"test.brw"_s});
    const auto session = workspace.open();
    EXPECT_TRUE(reading->content == session->document().content());
}

TEST_P(SchemaFixtures, AreLeftAloneWhenAnotherProgramWritesThem)
{
    SQLite::Database other(QFile::encodeName(workspace.path()).toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    const auto opened = DocumentSession::open(workspace.path(), workspace.options());

    EXPECT_THAT(opened, test::IsError(ErrorCode::WorkspaceLocked));
    EXPECT_EQ(files(), QStringList{u"test.brw"_s});
}

INSTANTIATE_TEST_SUITE_P(Versions, SchemaFixtures, ::testing::Values(Fixture{1, 56}, Fixture{2, 56}),
                         [](const auto& fixture) { return "V" + std::to_string(fixture.param.version); });

} // namespace budget
