// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"
#include "core/session/importreport.h"
#include "core/store/documentstore.h"

#include <functional>
#include <optional>
#include <vector>

namespace budget {

/// What importing a document means for a workspace.
struct ImportPlan
{
    std::optional<Change> change; ///< nothing when the document brings nothing new
    ImportReport report;
};

/// What to do with a document whose very bytes were read before: leave it, or compare all the same, since it
/// was read in another way this time.
enum class SameBytes : quint8 { Leave, Compare };

/// The rows that were removed from a project and are kept in the file.
using RowsTakenOut = std::function<std::vector<Indicator>(ProjectId)>;

/// What planning works with beside the documents; another thread may cancel it, and the plan is worth nothing
/// then.
struct Planning
{
    RowsTakenOut takenOut;
    CancelToken cancel;
};

/// Gives ids to what is new, above \a ids, and moves them up. A document with the same file name as one in
/// \a content, or with most of its projects, is read again: see core/session/reimport.h.
[[nodiscard]] ImportPlan planImport(const DocumentContent& content, ParsedBatch batch,
                                    const Planning& planning, DocumentStore::HighestIds& ids,
                                    SameBytes sameBytes = SameBytes::Leave);

} // namespace budget
