// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/documentstore.h"

#include <memory>
#include <optional>

namespace budget {

/// A copy of a workspace on its way: begun and finished on the session's thread, written on any other. What
/// happens to it in between is the business of DocumentSession; others read the progress.
struct PendingCopy
{
    WriteProgress progress; ///< in pages of the file

    // Set by beginSaveAs().
    QString path;
    DocumentStore* from = nullptr;

    // Set by writeCopy().
    std::unique_ptr<DocumentStore> store; ///< the copy, open
    std::optional<Error> error;
};

} // namespace budget
