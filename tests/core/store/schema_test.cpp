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

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// What stands in the fixture of version 1: every kind of change, some of them undone. Files of released
/// versions are never made again; this is how the first one was made (BUDGET_MAKE_FIXTURE=path without
/// suffix).
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

TEST(Schema, AWorkspaceOfVersionOneOpensAndHoldsWhatItHeld)
{
    const test::TempWorkspace workspace;
    if (qEnvironmentVariableIsSet("BUDGET_MAKE_FIXTURE")) {
        makeFixture(workspace);
        const QString path = qEnvironmentVariable("BUDGET_MAKE_FIXTURE");
        ASSERT_TRUE(QFile::copy(workspace.path(), path + u".brw"_s));
        QFile rows(path + u".txt"_s);
        ASSERT_TRUE(rows.open(QIODevice::WriteOnly));
        rows.write(test::presentRows(workspace.path()).toUtf8());
        GTEST_SKIP() << "made a fixture";
    }
    QFile file(workspace.path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::dataFile(u"db/workspace-v1.brw"_s));
    file.close();

    const auto session = workspace.open();

    EXPECT_EQ(test::presentRows(workspace.path()),
              QString::fromUtf8(test::dataFile(u"db/workspace-v1.txt"_s)));
    EXPECT_EQ(session->sourceBytes(DocumentId(1)).value_or(QByteArray()),
              QByteArray("the bytes of the document"));
    int undone = 0;
    while (session->canUndo()) {
        ASSERT_THAT(session->undo(), test::IsOk());
        ++undone;
    }
    EXPECT_EQ(undone, 56);
    EXPECT_EQ(session->document().projectCount(), 0);
}

} // namespace budget
