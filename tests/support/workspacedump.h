// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace budget::test {

/// What is present in a workspace file, table by table, as any SQLite tool shows it: one line a row. Without
/// the log and without what was taken out.
[[nodiscard]] QString presentRows(const QString& path);

/// The log and all tables, those that hold nothing present too; for comparing whole files.
[[nodiscard]] QString allRows(const QString& path);

/// How all tables, indexes, views and triggers are defined.
[[nodiscard]] QString schemaOf(const QString& path);

/// Rows that refer to a row that is not there, and whatever else SQLite finds wrong; empty: nothing.
[[nodiscard]] QString defects(const QString& path);

/// Runs SQL on the file behind the program's back.
void tamper(const QString& path, const char* sql);

} // namespace budget::test
