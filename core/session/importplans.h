// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importitem.h"

#include <optional>
#include <vector>

namespace budget {

/// What importing several documents means for a workspace: one change, one undo.
struct ImportPlans
{
    std::optional<Change> change; ///< nothing when no document brings anything new
    std::vector<ImportReport> reports;
};

/// Each document is planned as if those before it were in the workspace already, so that a table that comes
/// twice in one batch is one table.
[[nodiscard]] ImportPlans planImports(const DocumentContent& content, std::vector<ImportItem> items,
                                      const Planning& planning, DocumentStore::HighestIds& ids);

} // namespace budget
