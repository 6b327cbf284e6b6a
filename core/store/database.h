// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

namespace budget {

/// What a failure of SQLite means for people.
[[nodiscard]] Error errorFrom(const SQLite::Exception& exception);

/// Runs \a work, which returns a Result, and turns what SQLiteCpp throws in it into an Error. Every public
/// function of DocumentStore goes through it, so that no exception leaves core/store.
template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return errorFrom(exception);
    }
}

/// One connection to a workspace file with its pragmas, and the writers' lock. A file opened for writing
/// stays locked against other writers until it is closed, between the transactions too; readers may read
/// along. One thread at a time.
class Database final
{
public:
    enum class Mode : quint8 {
        Create, ///< the file must not exist
        Write,  ///< falls back to reading when the file or its folder cannot be written
        /// Takes no lock beyond the moment of reading. A file of an older format is read through a copy in
        /// memory.
        ReadOnly,
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] SQLite::Database& sqlite() { return m_sqlite; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// The copy that was kept before the file was brought to the present format; empty: it had it already.
    [[nodiscard]] const QString& backupPath() const { return m_backupPath; }

    // The rest throws SQLite::Exception.

    /// Takes the writers' lock unless it is held. Refused when another program wrote to the file since.
    [[nodiscard]] Result<> lock();
    void commit();
    void rollback() noexcept;
    /// Gives the writers' lock back, for copying the file.
    void unlock();

    /// The file may not grow beyond this; 0: as large as it likes.
    void setSizeLimit(qint64 bytes);

private:
    Database(const QString& path, int flags);

    [[nodiscard]] Result<> prepare(Mode mode);
    [[nodiscard]] Result<> checkPages();
    [[nodiscard]] Result<> takeWriteAccess();
    [[nodiscard]] Result<> keepBackup();
    [[nodiscard]] Result<> readThroughCopy();
    [[nodiscard]] qint64 dataVersion();

    QString m_path;
    QString m_backupPath;
    SQLite::Database m_sqlite;
    bool m_isReadOnly = false;
    bool m_isLocked = false;
    qint64 m_dataVersion = 0;
};

/// All of the changes made in its life, or none of them.
class Transaction final
{
public:
    explicit Transaction(Database& database)
        : m_database(database)
    {}
    ~Transaction()
    {
        if (!m_isDone)
            m_database.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<> begin() { return m_database.lock(); }
    void commit()
    {
        m_database.commit();
        m_isDone = true;
    }

private:
    Database& m_database;
    bool m_isDone = false;
};

} // namespace budget
