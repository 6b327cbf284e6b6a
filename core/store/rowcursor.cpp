// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rowcursor.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace budget {

namespace {

sqlite3_stmt* prepared(sqlite3* connection, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int rc =
        sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (rc != SQLITE_OK)
        throw SQLite::Exception(connection, rc);
    return statement;
}

} // namespace

void RowCursor::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

RowCursor::RowCursor(sqlite3* connection, std::string_view sql)
    : m_connection(connection)
    , m_statement(prepared(connection, sql))
{}

void RowCursor::restart(qint64 parameter)
{
    sqlite3_reset(m_statement.get());
    const int rc = sqlite3_bind_int64(m_statement.get(), 1, parameter);
    if (rc != SQLITE_OK)
        throw SQLite::Exception(m_connection, rc);
}

bool RowCursor::next()
{
    const int rc = sqlite3_step(m_statement.get());
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        throw SQLite::Exception(m_connection, rc);
    return rc == SQLITE_ROW;
}

qint64 RowCursor::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view RowCursor::utf8(int column) const
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string_view();
}

QString RowCursor::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray RowCursor::blob(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement.get(), column);
    return bytes
               ? QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement.get(), column))
               : QByteArray();
}

} // namespace budget
