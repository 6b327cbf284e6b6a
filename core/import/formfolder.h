// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/parse/gridforms.h"

#include <QString>

#include <vector>

namespace budget {

/// The descriptions of forms in a folder of the user's, over those of the program.
struct FormFolder
{
    std::shared_ptr<const parse::GridForms> forms;
    std::vector<Error> errors; ///< of the files that cannot be used: path, line and reason
};

/// Reads all *.json of \a folder, by name; a folder that is not there holds none. What cannot be used is left
/// out.
[[nodiscard]] FormFolder readFormFolder(const QString& folder);

/// Where people keep their descriptions when they name no other place: forms/ in the user's data folder.
[[nodiscard]] QString usersFormFolder();

/// Whether \a folder keeps a description under this id, or under one that gives the same name of a file.
[[nodiscard]] bool isFormKept(const QString& folder, const QString& id);

/// Keeps a description under its id in \a folder, in place of one that is kept there under it, which is made
/// when it is not there. Returns the path. Errors: FormInvalid, FileUnwritable.
[[nodiscard]] Result<QString> keepForm(const QString& folder, const QString& id, const QByteArray& json);

} // namespace budget
