// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"
#include "core/session/importreport.h"
#include "core/store/documentstore.h"

#include <optional>

namespace budget {

/// What importing a document means for a workspace.
struct ImportPlan
{
    std::optional<Change> change; ///< nothing when the document brings nothing new
    ImportReport report;
};

/// Gives ids to what is new, above \a ids, and moves them up. A document with the same file name as one in
/// \a content, or with most of its projects, is read again: see core/session/reimport.h.
[[nodiscard]] ImportPlan planImport(const DocumentContent& content, ParsedBatch batch,
                                    DocumentStore::HighestIds& ids);

} // namespace budget
