// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

#include <array>
#include <span>

namespace SQLite {
class Database;
}

namespace budget {

/// "BRWS" in the header of the file, by which `file` and this program know a workspace.
inline constexpr qint32 kApplicationId = 0x42525753;

/// One step of the file format. A step that was released is never edited again.
struct Migration
{
    int version = 0; ///< PRAGMA user_version after the step
    const char* description = nullptr;
    const char* sql = nullptr;
};

/// Every step from the empty file to the present format, in order.
[[nodiscard]] std::span<const Migration> migrations();
[[nodiscard]] int schemaVersion();

/// Runs the steps above the file's version, each in one transaction with its version number. Throws
/// SQLite::Exception; the steps before the failed one stay done.
void migrate(SQLite::Database& database, std::span<const Migration> steps);

/// The columns in which a field stands: its printed text, and the exact value read from it where it has one.
struct FieldColumns
{
    const char* text;
    const char* exact; ///< null: the field is only text
};
[[nodiscard]] FieldColumns columnsOf(Field field);

} // namespace budget
