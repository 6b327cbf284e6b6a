// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringConverter>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace budget {

/// The UTF-8 of the texts that are bound to one parameter of a statement, row after row. The readers of
/// documents give equal words one shared QString, so that a word that comes again is known by its address.
class ParameterText
{
public:
    /// To be bound without a copy: holds until the next call.
    [[nodiscard]] const std::string& encoded(const QString& text);

private:
    struct Word
    {
        QString text; ///< keeps the address taken
        std::string utf8;
        quintptr lastOther = 0; ///< the address of the text that came last and was another one
    };
    std::vector<Word> m_words;
    std::string m_other;
};

/// Times stand in the file as ISO text in UTC with milliseconds; empty for none.
[[nodiscard]] QString timeText(const QDateTime& time);
[[nodiscard]] QDateTime timeFromText(const QString& text);

inline void bindValue(SQLite::Statement& statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}
inline void bindValue(SQLite::Statement& statement, int index, int value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement& statement, int index, std::optional<qint64> value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index);
}
template <typename Tag>
void bindValue(SQLite::Statement& statement, int index, StrongId<Tag> id)
{
    bindValue(statement, index, id.value());
}
/// The statement keeps a copy.
inline void bindValue(SQLite::Statement& statement, int index, const std::string& utf8)
{
    statement.bind(index, utf8);
}
void bindValue(SQLite::Statement& statement, int index, const QString& text);
void bindValue(SQLite::Statement& statement, int index, QLatin1String text);
void bindValue(SQLite::Statement& statement, int index, const QDateTime& time);
void bindValue(SQLite::Statement& statement, int index, const QByteArray& blob);

/// Gives a statement back in a state in which it can run again.
class StatementUse
{
public:
    explicit StatementUse(SQLite::Statement& statement)
        : m_statement(statement)
    {}
    ~StatementUse() { m_statement.tryReset(); }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

private:
    SQLite::Statement& m_statement;
};

/// The prepared statements of one connection; each is prepared once. Throws SQLite::Exception.
class Statements
{
public:
    explicit Statements(SQLite::Database& database)
        : m_database(database)
    {}

    [[nodiscard]] const SQLite::Database& database() const { return m_database; }
    [[nodiscard]] sqlite3* connection() { return m_database.getHandle(); }

    [[nodiscard]] SQLite::Statement& get(std::string_view sql);

    /// The same, found in \a place from the second time on; for what runs for each row of a large import.
    [[nodiscard]] SQLite::Statement& get(std::string_view sql, SQLite::Statement*& place)
    {
        if (!place)
            place = &get(sql);
        return *place;
    }

    /// Runs what is no use to keep.
    void runOnce(const std::string& sql) { m_database.exec(sql); }

    /// Binds \a values to ?1, ?2 … and runs a statement that returns no rows; the number of rows it changed.
    template <typename... Values>
    int run(std::string_view sql, const Values&... values)
    {
        SQLite::Statement& statement = get(sql);
        const StatementUse use(statement);
        int index = 0;
        (bindValue(statement, ++index, values), ...);
        return statement.exec();
    }

    /// Calls \a row with the statement for each row of a query.
    template <typename Row, typename... Values>
    void each(std::string_view sql, Row row, const Values&... values)
    {
        SQLite::Statement& statement = get(sql);
        const StatementUse use(statement);
        int index = 0;
        (bindValue(statement, ++index, values), ...);
        while (statement.executeStep())
            row(statement);
    }

private:
    SQLite::Database& m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

[[nodiscard]] qint64 intAt(SQLite::Statement& statement, int column);
[[nodiscard]] QString textAt(SQLite::Statement& statement, int column);
[[nodiscard]] QByteArray blobAt(SQLite::Statement& statement, int column);

} // namespace budget
