// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/databasecopy.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

namespace budget {

namespace {

/// Takes a file that was begun away again, however its writing ends.
class PartFile
{
public:
    explicit PartFile(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path);
    }
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] QByteArray encoded() const { return QFile::encodeName(m_path); }

private:
    QString m_path;
};

QByteArray journalOf(const QString& path)
{
    return QFile::encodeName(path) + "-journal";
}

/// Ends what a program that died left in the database at \a path, and keeps others from writing to it while
/// the result lives: who has it open would go on writing to a file that no longer has a name, and its journal
/// would be played back into the one that takes its place. Null when there is no database to keep.
Result<std::unique_ptr<SQLite::Database>> lockReplaced(const QString& path)
{
    if (QFileInfo::exists(path)) {
        try {
            auto database = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(),
                                                               SQLite::OPEN_READWRITE);
            database->exec("BEGIN EXCLUSIVE");
            return database;
        } catch (const SQLite::Exception& exception) {
            constexpr int kPrimary = 0xFF;
            switch (exception.getErrorCode() & kPrimary) {
            case SQLITE_BUSY:
            case SQLITE_LOCKED: return fail(ErrorCode::WorkspaceLocked, path);
            case SQLITE_NOTADB: // any other file is replaced, as people were asked
            case SQLITE_CORRUPT:
            case SQLITE_CANTOPEN:
            case SQLITE_READONLY: break;
            default: throw;
            }
        }
    }
    if (std::remove(journalOf(path).constData()) != 0 && errno != ENOENT)
        return fail(ErrorCode::FileUnwritable, qt_error_string());
    return std::unique_ptr<SQLite::Database>();
}

/// A new name is on the disk only when the folder is: until then a power failure could bring back the file
/// that was replaced, when the one that was copied is gone already. Like SQLite this asks no more of folders
/// that cannot be opened and of file systems that know no such thing.
Result<> syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return {};
    const int error = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (error != 0 && error != EINVAL && error != ENOTSUP)
        return fail(ErrorCode::StorageFailed, qt_error_string(error));
    return {};
}

} // namespace

Result<> writeWhole(const QString& path, const std::function<Result<>(SQLite::Database& target)>& fill)
{
    const QFileInfo target(path);
    const PartFile part(target.absolutePath() + QStringLiteral("/.") + target.fileName() +
                        QStringLiteral(".part"));
    {
        SQLite::Database database(part.encoded().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA synchronous = FULL");
        TRY(fill(database));
    }
    const std::unique_ptr<SQLite::Database> replaced = TRY(lockReplaced(target.absoluteFilePath()));
    if (std::rename(part.encoded().constData(), QFile::encodeName(target.absoluteFilePath()).constData()) !=
        0)
        return fail(ErrorCode::FileUnwritable, qt_error_string());
    return syncFolder(target.absolutePath());
}

} // namespace budget
