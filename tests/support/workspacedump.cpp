// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/workspacedump.h"

#include <QFile>
#include <QStringList>

#include <SQLiteCpp/SQLiteCpp.h>

namespace budget::test {

namespace {

void dump(SQLite::Database& database, const QString& title, const QString& query, QStringList& lines)
{
    lines.append(QStringLiteral("== ") + title);
    SQLite::Statement statement(database, query.toStdString());
    while (statement.executeStep()) {
        QStringList cells;
        for (int i = 0; i < statement.getColumnCount(); ++i) {
            const SQLite::Column cell = statement.getColumn(i);
            cells.append(
                cell.isNull() ? QStringLiteral("NULL")
                : cell.isBlob()
                    ? QString::fromLatin1(
                          QByteArray(static_cast<const char*>(cell.getBlob()), cell.getBytes()).toHex())
                    : QString::fromUtf8(cell.getText(), cell.getBytes()).replace(u'\n', u'⏎'));
        }
        lines.append(cells.join(u'|'));
    }
}

SQLite::Database opened(const QString& path, int flags)
{
    return SQLite::Database(QFile::encodeName(path).toStdString(), flags);
}

} // namespace

QString presentRows(const QString& path)
{
    SQLite::Database database = opened(path, SQLite::OPEN_READONLY);
    QStringList lines;
    const auto add = [&](const char* title, const char* query) {
        dump(database, QString::fromLatin1(title), QString::fromLatin1(query), lines);
    };
    add("document", "SELECT * FROM source_document WHERE present ORDER BY id");
    add("unplaced", "SELECT u.* FROM unplaced_line u JOIN source_document d ON d.id = u.document "
                    "WHERE d.present ORDER BY document, number");
    add("diagnostic", "SELECT u.* FROM diagnostic u JOIN source_document d ON d.id = u.document "
                      "WHERE d.present ORDER BY document, number");
    add("project", "SELECT * FROM current_project");
    add("indicator", "SELECT * FROM current_indicator");
    add("original", "SELECT * FROM original WHERE project IN (SELECT project FROM project_order) "
                    "ORDER BY project, indicator, field");
    add("thread", "SELECT * FROM current_thread ORDER BY id");
    add("message", "SELECT * FROM message ORDER BY thread, position");
    add("extra", "SELECT * FROM extra WHERE project IN (SELECT project FROM project_order) "
                 "AND (indicator = 0 OR indicator IN (SELECT id FROM current_indicator)) "
                 "ORDER BY project, indicator");
    add("decision", "SELECT * FROM decision ORDER BY rule, department, project, indicator, field");
    add("grade", "SELECT * FROM review_grade WHERE project IN (SELECT project FROM project_order) "
                 "ORDER BY project");
    add("score", "SELECT * FROM review_score WHERE project IN (SELECT project FROM project_order) "
                 "ORDER BY project, item");
    return lines.join(u'\n') + u'\n';
}

QString allRows(const QString& path)
{
    SQLite::Database database = opened(path, SQLite::OPEN_READONLY);
    QStringList tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.executeStep())
        tables.append(QString::fromUtf8(names.getColumn(0).getText()));
    QStringList lines;
    for (const QString& table : std::as_const(tables))
        dump(database, table, QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(table), lines);
    return lines.join(u'\n') + u'\n';
}

QString schemaOf(const QString& path)
{
    SQLite::Database database = opened(path, SQLite::OPEN_READONLY);
    QStringList lines;
    dump(database, QStringLiteral("schema"), QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name"),
         lines);
    return lines.join(u'\n');
}

QString defects(const QString& path)
{
    SQLite::Database database = opened(path, SQLite::OPEN_READONLY);
    QStringList lines;
    for (const char* const check : {"PRAGMA foreign_key_check", "PRAGMA integrity_check"}) {
        SQLite::Statement statement(database, check);
        while (statement.executeStep()) {
            const QString line = QString::fromUtf8(statement.getColumn(0).getText());
            if (line != QLatin1String("ok"))
                lines.append(line);
        }
    }
    return lines.join(u'\n');
}

void tamper(const QString& path, const char* sql)
{
    opened(path, SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace budget::test
