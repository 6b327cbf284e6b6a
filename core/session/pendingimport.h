// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importreport.h"
#include "core/store/documentstore.h"

#include <optional>
#include <vector>

namespace budget {

/// An import on its way: begun and finished on the session's thread, prepared and written on any other. What
/// happens to it in between is the business of DocumentSession; others read the progress.
struct PendingImport
{
    WriteProgress progress;

    // Set by beginImport().
    DocumentContent base; ///< shared with the document, which does not change meanwhile
    DocumentStore::HighestIds ids;
    QString author;
    QDateTime at;
    DocumentStore* store = nullptr;

    // Set by prepareImport() and writeImport().
    std::optional<Change> change; ///< nothing when the documents bring nothing new
    std::vector<DocumentStore::Attachment> attachments;
    std::vector<ImportReport> reports; ///< one for each document
    std::optional<Error> error;
    qint64 seq = 0; ///< of its line in the log; 0: not written
};

} // namespace budget
