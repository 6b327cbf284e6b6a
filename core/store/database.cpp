// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/store/databasecopy.h"
#include "core/store/schema.h"

#include <QByteArrayView>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace budget {

namespace {

constexpr int kBusyTimeoutMs = 1000;
/// Files up to this size are checked page by page when they are opened; beyond it the check would take longer
/// than reading what is needed, which finds the same damage where it matters.
constexpr qint64 kQuickCheckLimit = 32 * 1024 * 1024;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

constexpr int kHeaderSize = 100;
constexpr int kApplicationIdOffset = 68;

/// Tells a file of another program from a damaged workspace, which SQLite alone does not. Reads through
/// SQLite's own file handle: closing another one would drop the locks that this process holds on the file.
Result<> checkHeader(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    std::array<char, kHeaderSize> header{};
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return fail(ErrorCode::FileUnreadable);
    const int rc = file->pMethods->xRead(file, header.data(), kHeaderSize, 0);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return fail(ErrorCode::FileUnreadable);
    if (!std::equal(kMagic.begin(), kMagic.end(), header.begin()))
        return fail(ErrorCode::WorkspaceForeign);
    if (size < kHeaderSize)
        return fail(ErrorCode::WorkspaceCorrupt, QStringLiteral("%1 bytes").arg(size));
    if (qFromBigEndian<qint32>(header.data() + kApplicationIdOffset) != kApplicationId)
        return fail(ErrorCode::WorkspaceForeign);
    return {};
}

bool meansReadOnly(const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode();
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM;
}

} // namespace

Error errorFrom(const SQLite::Exception& exception)
{
    const QString detail = QStringLiteral("%1 (%2)")
                               .arg(QString::fromUtf8(exception.what()))
                               .arg(exception.getExtendedErrorCode());
    switch (exception.getErrorCode()) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return fail(ErrorCode::WorkspaceCorrupt, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(ErrorCode::WorkspaceLocked, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM: return fail(ErrorCode::WorkspaceReadOnly, detail);
    case SQLITE_CANTOPEN: return fail(ErrorCode::FileUnwritable, detail);
    case SQLITE_FULL: return fail(ErrorCode::StorageFull, detail);
    case SQLITE_TOOBIG: return fail(ErrorCode::InputTooLarge, detail);
    case SQLITE_INTERRUPT: return fail(ErrorCode::Cancelled);
    default: return fail(ErrorCode::StorageFailed, detail);
    }
}

Database::Database(const QString& path, int flags)
    : m_path(path)
    , m_sqlite(QFile::encodeName(path).toStdString(), flags, kBusyTimeoutMs)
{}

Database::~Database()
{
    rollback();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const QFileInfo info(path);
    if (mode == Mode::Create) {
        if (info.exists())
            return fail(ErrorCode::FileUnwritable, QStringLiteral("the file exists"));
    } else {
        if (!info.exists())
            return fail(ErrorCode::FileNotFound, path);
        if (!info.isFile())
            return fail(ErrorCode::FileUnreadable, path);
    }
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        int flags = SQLite::OPEN_READWRITE;
        if (mode == Mode::Create)
            flags |= SQLite::OPEN_CREATE;
        else if (mode == Mode::ReadOnly)
            flags = SQLite::OPEN_READONLY;
        // One thread at a time uses a connection; its mutex would be taken for each cell.
        flags |= SQLite::OPEN_NOMUTEX;
        std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), flags));
        TRY(database->prepare(mode));
        return database;
    });
}

Result<> Database::prepare(Mode mode)
{
    sqlite3* const handle = m_sqlite.getHandle();
    if (mode != Mode::Create)
        TRY(checkHeader(handle));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // References are declared for readers and other tools. Looking each of them up takes a fifth of the time
    // of a large import, and ChangeWriter writes nothing that refers to nothing, which tests check.
    m_sqlite.exec("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = OFF; PRAGMA cell_size_check = ON;"
                  "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
    if (mode == Mode::Create) {
        m_sqlite.exec("PRAGMA page_size = 16384; PRAGMA application_id = " + std::to_string(kApplicationId));
        m_sqlite.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    }
    m_isReadOnly = mode == Mode::ReadOnly || sqlite3_db_readonly(handle, "main") == 1;
    const int version = m_sqlite.execAndGet("PRAGMA user_version").getInt();
    if (version > schemaVersion())
        return fail(ErrorCode::WorkspaceNewer, QString::number(version));
    if (mode != Mode::Create)
        TRY(checkPages());
    if (!m_isReadOnly)
        TRY(takeWriteAccess());
    if (m_isReadOnly && version < schemaVersion())
        TRY(readThroughCopy());
    return {};
}

/// Keeps the file as it was before it is brought to the present format, which older versions of the program
/// cannot read. Named after the time when it was last written.
Result<> Database::keepBackup()
{
    const QFileInfo file(m_path);
    const QString path =
        QStringLiteral("%1/%2.backup-%3.%4")
            .arg(file.absolutePath(), file.completeBaseName(),
                 file.lastModified().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss")),
                 file.suffix());
    m_sqlite.exec("BEGIN IMMEDIATE"); // nobody writes meanwhile
    // A connection that holds the writers' lock cannot be copied from; another one may read.
    SQLite::Database source(QFile::encodeName(m_path).toStdString(), SQLite::OPEN_READONLY);
    TRY(writeWhole(path, [&](SQLite::Database& target) -> Result<> {
        SQLite::Backup backup(target, source);
        return backup.executeStep() == SQLITE_DONE ? Result<>() : fail(ErrorCode::WorkspaceLocked, m_path);
    }));
    rollback();
    m_backupPath = path;
    return {};
}

/// The file stays as it is; what is read is a copy in the present format.
Result<> Database::readThroughCopy()
{
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    {
        SQLite::Backup backup(copy, m_sqlite);
        if (backup.executeStep() != SQLITE_DONE)
            return fail(ErrorCode::WorkspaceLocked, m_path);
    }
    migrate(copy, migrations());
    m_sqlite = std::move(copy);
    return {};
}

/// Only after the first read, which takes an unfinished transaction of a program that died back.
Result<> Database::checkPages()
{
    const qint64 expected = m_sqlite.execAndGet("PRAGMA page_count").getInt64() *
                            m_sqlite.execAndGet("PRAGMA page_size").getInt64();
    const qint64 size = QFileInfo(m_path).size();
    // SQLite itself takes a last page that is cut for one that ends in zeros.
    if (size < expected)
        return fail(ErrorCode::WorkspaceCorrupt, QStringLiteral("%1 of %2 bytes").arg(size).arg(expected));
    if (size <= kQuickCheckLimit) {
        const std::string verdict = m_sqlite.execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            return fail(ErrorCode::WorkspaceCorrupt, QString::fromStdString(verdict));
    }
    return {};
}

/// Writes to the file and takes it back: the only sure way to know whether file and folder can be written.
Result<> Database::takeWriteAccess()
{
    try {
        m_sqlite.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
        const int version = m_sqlite.execAndGet("PRAGMA user_version").getInt();
        if (version > 0 && version < schemaVersion())
            TRY(keepBackup());
        migrate(m_sqlite, migrations());
        TRY(lock());
        m_sqlite.exec("PRAGMA user_version = " + std::to_string(schemaVersion()));
        rollback();
        return lock();
    } catch (const SQLite::Exception& exception) {
        if (!meansReadOnly(exception))
            throw;
        rollback();
        m_isReadOnly = true;
        return {};
    }
}

qint64 Database::dataVersion()
{
    return m_sqlite.execAndGet("PRAGMA data_version").getInt64();
}

Result<> Database::lock()
{
    if (m_isLocked)
        return {};
    m_sqlite.exec("BEGIN IMMEDIATE");
    m_isLocked = true;
    // It changes only when another connection has written.
    const qint64 version = dataVersion();
    if (m_dataVersion != 0 && version != m_dataVersion) {
        rollback();
        return fail(ErrorCode::WorkspaceLocked, QStringLiteral("another program wrote to the file"));
    }
    m_dataVersion = version;
    return {};
}

void Database::commit()
{
    m_sqlite.exec("COMMIT");
    m_isLocked = false;
    // The work is done and safe. If the lock cannot be had again at once, the next change asks for it.
    try {
        if (!lock()) [[unlikely]]
            m_isLocked = false;
    } catch (const SQLite::Exception&) {
        m_isLocked = false;
    }
}

void Database::rollback() noexcept
{
    if (sqlite3_get_autocommit(m_sqlite.getHandle()) == 0)
        m_sqlite.tryExec("ROLLBACK");
    m_isLocked = false;
}

void Database::unlock()
{
    rollback();
}

void Database::setSizeLimit(qint64 bytes)
{
    constexpr qint64 kMaxPages = 0xFFFFFFFE;
    const qint64 pageSize = m_sqlite.execAndGet("PRAGMA page_size").getInt64();
    const qint64 pages = bytes == 0 ? kMaxPages : bytes / pageSize;
    m_sqlite.execAndGet("PRAGMA max_page_count = " + std::to_string(pages));
}

} // namespace budget
