// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/databasecopy.h"
#include "tests/support/budgettest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const int kOpen = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;

class DatabaseCopyTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] static SQLite::Database opened(const QString& path)
    {
        return {QFile::encodeName(path).toStdString(), kOpen};
    }
    static void write(const QString& path, const std::string& word)
    {
        opened(path).exec("CREATE TABLE word AS SELECT '" + word + "' AS text");
    }
    [[nodiscard]] static Result<> replace(const QString& path, const std::string& word)
    {
        return writeWhole(path, [&](SQLite::Database& target) -> Result<> {
            target.exec("CREATE TABLE word AS SELECT '" + word + "' AS text");
            return {};
        });
    }
    [[nodiscard]] static std::string wordIn(const QString& path)
    {
        return opened(path).execAndGet("SELECT text FROM word").getString();
    }

    QTemporaryDir m_folder;
};

TEST_F(DatabaseCopyTest, ReplacesAFileThatNobodyUses)
{
    write(path(u"a.brw"_s), "old");

    ASSERT_THAT(replace(path(u"a.brw"_s), "new"), test::IsOk());

    EXPECT_EQ(wordIn(path(u"a.brw"_s)), "new");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.brw"_s));
}

TEST_F(DatabaseCopyTest, ReplacesAFileThatIsNoDatabase)
{
    QFile file(path(u"a.brw"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("notes, long enough to be no database of any kind");
    file.close();

    ASSERT_THAT(replace(file.fileName(), "new"), test::IsOk());

    EXPECT_EQ(wordIn(file.fileName()), "new");
}

TEST_F(DatabaseCopyTest, LeavesAFileThatAnotherProgramWrites)
{
    write(path(u"a.brw"_s), "old");
    SQLite::Database other = opened(path(u"a.brw"_s));
    other.exec("BEGIN IMMEDIATE");

    EXPECT_THAT(replace(path(u"a.brw"_s), "new"), test::IsError(ErrorCode::WorkspaceLocked));

    other.exec("UPDATE word SET text = 'written meanwhile'; COMMIT");
    EXPECT_EQ(wordIn(path(u"a.brw"_s)), "written meanwhile");
}

/// What a program that died within a transaction leaves: pages of it in the file, the old ones in the
/// journal.
void leaveUnfinished(const QString& path, const QString& scratch)
{
    {
        SQLite::Database dying(QFile::encodeName(scratch).toStdString(), kOpen);
        dying.exec("CREATE TABLE word (text); PRAGMA cache_size = 1; BEGIN");
        dying.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                   "INSERT INTO word SELECT hex(randomblob(200)) FROM n");
        ASSERT_TRUE(QFile::copy(scratch, path));
        ASSERT_TRUE(QFile::copy(scratch + u"-journal"_s, path + u"-journal"_s));
    }
    ASSERT_TRUE(QFile::remove(scratch));
}

TEST_F(DatabaseCopyTest, IsNotTouchedByTheJournalOfTheFileItReplaces)
{
    leaveUnfinished(path(u"a.brw"_s), path(u"scratch"_s));

    ASSERT_THAT(replace(path(u"a.brw"_s), "new"), test::IsOk());

    EXPECT_FALSE(QFile::exists(path(u"a.brw-journal"_s)));
    EXPECT_EQ(wordIn(path(u"a.brw"_s)), "new");
}

TEST_F(DatabaseCopyTest, IsNotTouchedByAJournalWhoseFileIsGone)
{
    leaveUnfinished(path(u"a.brw"_s), path(u"scratch"_s));
    ASSERT_TRUE(QFile::remove(path(u"a.brw"_s)));

    ASSERT_THAT(replace(path(u"a.brw"_s), "new"), test::IsOk());

    EXPECT_EQ(wordIn(path(u"a.brw"_s)), "new");
}

TEST_F(DatabaseCopyTest, LeavesTheFileWhenItsWritingFails)
{
    write(path(u"a.brw"_s), "old");

    const Result<> written = writeWhole(path(u"a.brw"_s), [](SQLite::Database& target) -> Result<> {
        target.exec("CREATE TABLE half (text)");
        return fail(ErrorCode::Cancelled);
    });

    EXPECT_THAT(written, test::IsError(ErrorCode::Cancelled));
    EXPECT_EQ(wordIn(path(u"a.brw"_s)), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.brw"_s));
}

} // namespace
} // namespace budget
