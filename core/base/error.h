// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filefault.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace budget {

/// Why the world said no. What is odd *inside* a document is never an error but a Diagnostic.
/// The sentences people read stand in ui/text/errortext.cpp, one for each code.
enum class ErrorCode : quint8 {
    FileNotFound,      ///< detail: the system's reason
    FileUnreadable,    ///< detail: the system's reason
    FileUnwritable,    ///< detail: the system's reason
    InputEmpty,        ///< a document without any text
    InputBinary,       ///< a file of a kind that is not read; detail: what it seems to be
    InputDamaged,      ///< a document that is cut or broken; detail: which part
    InputEncrypted,    ///< a document that needs a password, or another one
    InputScanned,      ///< pages that are pictures, without text; detail: how many
    InputTooLarge,     ///< detail: the limit
    ReaderStopped,     ///< the process that read the document broke down; detail: the system's reason, if any
    ReaderSilent,      ///< it was ended because it came to nothing; detail: how long it had
    ReaderOutgrew,     ///< it was ended because it took too much memory; detail: how much it had
    DrawingStopped,    ///< the process that draws pages broke down; detail: the system's reason, if any
    DrawingSilent,     ///< it was ended because it came to nothing; detail: how long it had
    DrawingOutgrew,    ///< it was ended because it took too much memory; detail: how much it had
    DrawingGivenUp,    ///< it broke down so often that it is not started any more
    FormInvalid,       ///< the description of a form cannot be used; has a reason
    FormUnknown,       ///< no known form was recognised; detail: the first lines of the text
    FormBlank,         ///< a known form, and nobody has filled it in
    TableUnclear,      ///< the tables have no lines and cannot be told into cells; detail: the pages
    WorkspaceForeign,  ///< a SQLite file of another program, or no SQLite file
    WorkspaceNewer,    ///< written by a newer version; detail: its version
    WorkspaceCorrupt,  ///< cut or damaged; detail: what SQLite says
    WorkspaceLocked,   ///< another program holds the lock
    WorkspaceReadOnly, ///< the file or its folder cannot be written
    StorageFull,       ///< no space left: the change was not made
    StorageFailed,     ///< any other failure of the store; detail: what SQLite says
    Conflict,          ///< the document is not what the change expects; detail: which part
    ValueInvalid,      ///< a typed value does not fit its field; detail: what is expected
    ProfileInvalid,    ///< a rule profile cannot be used; has a reason, or detail: what the system says
    NothingToUndo,
    Cancelled,
};
inline constexpr int kErrorCodeCount = static_cast<int>(ErrorCode::Cancelled) + 1;

struct Error
{
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail;                     ///< not for translation: a path, a limit, a system message
    QStringList context;                ///< outermost last: file, table, row, added on the way up
    std::optional<FileReason> reason{}; ///< of a data file that is wrong; detail says the same in no language

    [[nodiscard]] Error withContext(const QString& where) &&
    {
        context.append(where);
        return std::move(*this);
    }

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace budget
