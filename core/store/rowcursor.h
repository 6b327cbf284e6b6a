// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace budget {

/// A query that is read row by row, for what is read by the hundred thousand: SQLiteCpp shares the ownership
/// of the statement with every cell. What goes wrong is thrown as SQLite::Exception, as there.
class RowCursor final
{
public:
    /// The connection must outlive the cursor.
    RowCursor(sqlite3* connection, std::string_view sql);

    /// Binds ?1 and begins anew.
    void restart(qint64 parameter);
    /// Goes to the next row; false after the last one.
    [[nodiscard]] bool next();

    // The columns count from 0; NULL is 0 or empty.
    [[nodiscard]] qint64 integer(int column) const;
    /// UTF-8, until next() is called.
    [[nodiscard]] std::string_view utf8(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };

    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace budget
