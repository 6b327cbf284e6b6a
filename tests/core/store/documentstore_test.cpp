// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/session/documentsession.h"
#include "core/store/documentstore.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/corpus.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/workspacedump.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>

#include <unistd.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Root may write everywhere; this gives up that power for a while, as far as files are concerned.
class WithoutRoot
{
public:
    WithoutRoot()
    {
        constexpr uid_t kNobody = 65534;
        if (geteuid() == 0)
            m_gaveUp = seteuid(kNobody) == 0;
    }
    ~WithoutRoot()
    {
        if (m_gaveUp && seteuid(0) != 0)
            abort();
    }

private:
    bool m_gaveUp = false;
};

constexpr QFile::Permissions kReadAll =
    QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions kEnterAll = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
constexpr QFile::Permissions kWriteAll =
    QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

/// A closed workspace with two projects, and attempts to open what was made of it.
class WorkspaceFileTest : public testing::Test
{
protected:
    WorkspaceFileTest()
    {
        const std::unique_ptr<DocumentSession> session = workspace.create();
        EXPECT_THAT(
            session->submit(ProjectsInserted{0, {test::aProject(1).shared(), test::aProject(2).shared()}}),
            test::IsOk());
        content = session->document().content();
    }

    [[nodiscard]] Result<std::unique_ptr<DocumentSession>> tryOpen() const
    {
        return DocumentSession::open(workspace.path(), workspace.options());
    }
    static Change edit(const QString& before, const QString& after)
    {
        return FieldEdited{{ProjectId(1), {}, Field::UnitName}, before, after};
    }

    test::TempWorkspace workspace;
    DocumentContent content;
};

TEST_F(WorkspaceFileTest, AReadOnlyFileIsOpenedForReading)
{
    ASSERT_TRUE(QFile::setPermissions(workspace.folder(), kReadAll | kEnterAll | kWriteAll));
    ASSERT_TRUE(QFile::setPermissions(workspace.path(), kReadAll));
    const WithoutRoot withoutRoot;

    const auto session = tryOpen();

    ASSERT_THAT(session, test::IsOk());
    EXPECT_TRUE((*session)->isReadOnly());
    EXPECT_TRUE((*session)->document().content() == content);
    EXPECT_FALSE((*session)->canUndo());
    EXPECT_THAT((*session)->submit(edit(u"某区组织部"_s, u"组织部"_s)),
                test::IsError(ErrorCode::WorkspaceReadOnly));
    EXPECT_THAT((*session)->undo(), test::IsError(ErrorCode::WorkspaceReadOnly));
    EXPECT_TRUE((*session)->document().content() == content);
}

TEST_F(WorkspaceFileTest, AFileInAReadOnlyFolderIsOpenedForReading)
{
    ASSERT_TRUE(QFile::setPermissions(workspace.path(), kReadAll | kWriteAll));
    ASSERT_TRUE(QFile::setPermissions(workspace.folder(), kReadAll | kEnterAll));
    {
        const WithoutRoot withoutRoot;
        const auto session = tryOpen();

        ASSERT_THAT(session, test::IsOk());
        EXPECT_TRUE((*session)->isReadOnly());
        EXPECT_TRUE((*session)->document().content() == content);
        EXPECT_THAT((*session)->submit(edit(u"某区组织部"_s, u"组织部"_s)),
                    test::IsError(ErrorCode::WorkspaceReadOnly));
    }
    ASSERT_TRUE(QFile::setPermissions(workspace.folder(), kReadAll | kEnterAll | kWriteAll));
}

TEST_F(WorkspaceFileTest, AReadOnlyFileCanBeSavedUnderAnotherNameAndEditedThere)
{
    ASSERT_TRUE(QFile::setPermissions(workspace.folder(), kReadAll | kEnterAll | kWriteAll));
    ASSERT_TRUE(QFile::setPermissions(workspace.path(), kReadAll));
    const WithoutRoot withoutRoot;
    const auto session = tryOpen();
    ASSERT_THAT(session, test::IsOk());

    ASSERT_THAT((*session)->saveAs(workspace.folder() + u"/copy.brw"_s), test::IsOk());

    EXPECT_FALSE((*session)->isReadOnly());
    EXPECT_THAT((*session)->submit(edit(u"某区组织部"_s, u"组织部"_s)), test::IsOk());
}

TEST_F(WorkspaceFileTest, ALockedFileIsNotOpened)
{
    SQLite::Database other(workspace.path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");

    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceLocked));

    other.exec("ROLLBACK");
    EXPECT_THAT(tryOpen(), test::IsOk());
}

TEST_F(WorkspaceFileTest, AnOpenWorkspaceKeepsOtherWritersOutButLetsReadersIn)
{
    const auto session = tryOpen();
    ASSERT_THAT(session, test::IsOk());
    ASSERT_THAT((*session)->submit(edit(u"某区组织部"_s, u"组织部"_s)), test::IsOk());

    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceLocked));
    const auto reader = DocumentSession::loadWorkspace(workspace.path(), DocumentStore::Access::ReadOnly);
    ASSERT_THAT(reader, test::IsOk());
    EXPECT_TRUE(reader->content == (*session)->document().content());
}

TEST_F(WorkspaceFileTest, AFileOfANewerVersionIsNotOpened)
{
    test::tamper(workspace.path(), "PRAGMA user_version = 99");

    const auto session = tryOpen();

    EXPECT_THAT(session, test::IsError(ErrorCode::WorkspaceNewer));
    EXPECT_EQ(session.error().detail, u"99");
}

TEST_F(WorkspaceFileTest, ADatabaseOfAnotherProgramIsForeign)
{
    test::tamper(workspace.path(), "PRAGMA application_id = 12345");

    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceForeign));
}

TEST_F(WorkspaceFileTest, AFileThatIsNoDatabaseIsForeign)
{
    write(workspace.path(), QByteArray("not a database\n").repeated(100));
    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceForeign));

    write(workspace.path(), {});
    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceForeign));
}

TEST_F(WorkspaceFileTest, AFileThatIsNotThereIsNotFoundAndAFolderIsNotRead)
{
    EXPECT_THAT(DocumentSession::open(workspace.folder() + u"/none.brw"_s, workspace.options()),
                test::IsError(ErrorCode::FileNotFound));
    EXPECT_THAT(DocumentSession::open(workspace.folder(), workspace.options()),
                test::IsError(ErrorCode::FileUnreadable));
    EXPECT_FALSE(QFile::exists(workspace.folder() + u"/none.brw"_s));
}

TEST_F(WorkspaceFileTest, CreatingDoesNotTouchAFileThatIsThere)
{
    const QByteArray before = bytesOf(workspace.path());

    EXPECT_THAT(DocumentSession::create(workspace.path(), workspace.options()),
                test::IsError(ErrorCode::FileUnwritable));

    EXPECT_EQ(bytesOf(workspace.path()), before);
}

TEST_F(WorkspaceFileTest, AFileCutAnywhereIsCorrupt)
{
    const QByteArray whole = bytesOf(workspace.path());
    for (const qsizetype size : {qsizetype(60), qsizetype(100), qsizetype(2000), qsizetype(4096),
                                 whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        write(workspace.path(), whole.left(size));
        EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceCorrupt)) << size << " bytes";
    }
}

TEST_F(WorkspaceFileTest, AFileWithADamagedPageIsCorrupt)
{
    const QByteArray whole = bytesOf(workspace.path());
    const qsizetype pageSize = qFromBigEndian<quint16>(whole.constData() + 16);
    int refused = 0;
    for (qsizetype page = pageSize; page < whole.size(); page += pageSize) {
        QByteArray damaged = whole;
        damaged.replace(page, 512, QByteArray(512, '\xA5'));
        write(workspace.path(), damaged);
        const auto session = tryOpen();
        if (!session) {
            ++refused;
            EXPECT_THAT(session, test::IsError(ErrorCode::WorkspaceCorrupt)) << "page at " << page;
        }
    }
    EXPECT_EQ(refused, whole.size() / pageSize - 1);
}

TEST_F(WorkspaceFileTest, RowsThatNoWorkspaceCanHoldAreCorruptNotACrash)
{
    test::tamper(workspace.path(), "INSERT INTO original (project, indicator, field, text) "
                                   "VALUES (1, 0, 'noSuchField', '')");

    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceCorrupt));
}

TEST_F(WorkspaceFileTest, ALogThatContradictsItselfIsCorrupt)
{
    test::tamper(workspace.path(), "INSERT INTO change_log (at, author, kind, refers_to, what, payload) "
                                   "VALUES ('', '', 'redo', 1, '', '')");

    EXPECT_THAT(tryOpen(), test::IsError(ErrorCode::WorkspaceCorrupt));
}

TEST_F(WorkspaceFileTest, OnAFullDiskAnEditIsRefusedAndTheNextOneWorksWhenThereIsSpace)
{
    const auto opened = tryOpen();
    ASSERT_THAT(opened, test::IsOk());
    DocumentSession& session = **opened;
    const QString long1(200'000, u'长');
    ASSERT_THAT(session.setSizeLimit(QFileInfo(workspace.path()).size()), test::IsOk());

    EXPECT_THAT(session.submit(edit(u"某区组织部"_s, long1)), test::IsError(ErrorCode::StorageFull));

    EXPECT_TRUE(session.document().content() == content);
    EXPECT_EQ(session.history(10)->size(), 1U);
    ASSERT_THAT(session.setSizeLimit(0), test::IsOk());
    EXPECT_THAT(session.submit(edit(u"某区组织部"_s, long1)), test::IsOk());
    const auto reader = DocumentSession::loadWorkspace(workspace.path(), DocumentStore::Access::ReadOnly);
    EXPECT_TRUE(reader->content == session.document().content());
}

TEST_F(WorkspaceFileTest, TheLogCanNeitherBeRewrittenNorDeleted)
{
    EXPECT_THROW(test::tamper(workspace.path(), "UPDATE change_log SET author = 'x'"), SQLite::Exception);
    EXPECT_THROW(test::tamper(workspace.path(), "DELETE FROM change_log"), SQLite::Exception);
}

TEST_F(WorkspaceFileTest, AnySqliteToolCanSumTheAmounts)
{
    SQLite::Database database(workspace.path().toStdString(), SQLite::OPEN_READONLY);

    EXPECT_EQ(database.execAndGet("SELECT sum(budget_millionths) FROM current_project").getInt64(),
              2 * 78'000'000LL);
    EXPECT_EQ(database.execAndGet("SELECT sum(weight_millionths) FROM current_indicator").getInt64(),
              2 * 90'000'000LL);
}

TEST_F(WorkspaceFileTest, ALargeImportLeavesASoundFileWithAllItsIndexes)
{
    const test::TempWorkspace large;
    const QByteArray bytes = test::Corpus().copies(6);
    const auto session = large.create();
    const QString indexes = test::schemaOf(large.path());

    ASSERT_THAT(session->import(readDocument(bytes, u"large.txt"_s).value(), bytes), test::IsOk());

    EXPECT_EQ(test::schemaOf(large.path()), indexes);
    EXPECT_EQ(test::defects(large.path()), QString());
    const auto read = DocumentStore::open(large.path(), DocumentStore::Access::ReadOnly);
    ASSERT_THAT(read, test::IsOk());
    const Result<DocumentContent> loaded = (*read)->load();
    ASSERT_THAT(loaded, test::IsOk());
    EXPECT_TRUE(*loaded == session->document().content());
    EXPECT_EQ((*read)->sourceBytes(digestOf(bytes)).value_or(QByteArray()), bytes);
}

TEST_F(WorkspaceFileTest, IsKnownByItsEndingOrItsFirstBytes)
{
    const QString renamed = workspace.folder() + u"/审阅.txt"_s;
    ASSERT_TRUE(QFile::copy(workspace.path(), renamed));
    const QString document = workspace.folder() + u"/表.txt"_s;
    write(document, "SQLite format 3 is a file format");

    EXPECT_TRUE(DocumentStore::isWorkspace(workspace.path()));
    EXPECT_TRUE(DocumentStore::isWorkspace(u"/not/there.BRW"_s));
    EXPECT_TRUE(DocumentStore::isWorkspace(renamed));
    EXPECT_FALSE(DocumentStore::isWorkspace(document));
    EXPECT_FALSE(DocumentStore::isWorkspace(workspace.folder()));
}

TEST_F(WorkspaceFileTest, ACancelledImportLeavesNothingBehind)
{
    const auto opened = tryOpen();
    ASSERT_THAT(opened, test::IsOk());
    DocumentSession& session = **opened;
    const QString before = test::allRows(workspace.path());
    ParsedBatch batch;
    batch.document.fileName = u"other.txt"_s;
    for (int i = 0; i < 200; ++i)
        batch.projects.push_back(std::make_shared<Project>(test::aProject(0).build()));
    const CancelToken cancel;
    cancel.cancel();

    auto pending = session.beginImport();
    ASSERT_THAT(pending, test::IsOk());
    EXPECT_THAT(session.submit(edit(u"某区组织部"_s, u"组织部"_s)), test::IsError(ErrorCode::Conflict));
    std::vector<ImportItem> items;
    items.push_back({.batch = std::move(batch), .bytes = "bytes"});
    ASSERT_THAT(DocumentSession::prepareImport(**pending, std::move(items), CancelToken()), test::IsOk());
    EXPECT_THAT(DocumentSession::writeImport(**pending, cancel), test::IsError(ErrorCode::Cancelled));
    EXPECT_THAT(session.finishImport(std::move(*pending)), test::IsError(ErrorCode::Cancelled));

    EXPECT_EQ(test::allRows(workspace.path()), before);
    EXPECT_TRUE(session.document().content() == content);
    EXPECT_THAT(session.submit(edit(u"某区组织部"_s, u"组织部"_s)), test::IsOk());
}

TEST_F(WorkspaceFileTest, SavingOverAnotherFileReplacesItWhole)
{
    const QString target = workspace.folder() + u"/other.brw"_s;
    write(target, QByteArray(100'000, 'x'));
    const auto session = tryOpen();
    ASSERT_THAT(session, test::IsOk());

    ASSERT_THAT((*session)->saveAs(target), test::IsOk());

    EXPECT_EQ(test::allRows(target), test::allRows(workspace.path()));
    EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(WorkspaceFileTest, SavingWhereNothingCanBeWrittenKeepsTheSessionWhereItIs)
{
    const auto session = tryOpen();
    ASSERT_THAT(session, test::IsOk());

    EXPECT_THAT((*session)->saveAs(workspace.folder() + u"/no/such/folder/a.brw"_s),
                test::IsError(ErrorCode::FileUnwritable));
    EXPECT_THAT((*session)->saveAs(workspace.path()), test::IsError(ErrorCode::FileUnwritable));

    EXPECT_EQ((*session)->path(), workspace.path());
    EXPECT_THAT((*session)->submit(edit(u"某区组织部"_s, u"组织部"_s)), test::IsOk());
}

} // namespace budget
