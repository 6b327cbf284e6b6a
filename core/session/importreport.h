// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"
#include "core/model/ids.h"

#include <vector>

namespace budget {

/// What an import did; ids for the report that people see.
struct ImportReport
{
    DocumentId document;
    bool isReimport = false;
    std::vector<ProjectId> added;
    std::vector<ProjectId> removed; ///< were in the earlier reading, are gone from the document
    std::vector<ProjectId> changed; ///< printed values differ from the earlier reading
    std::vector<ProjectId> unchanged;
    /// Cells whose edit was brought back onto a changed printed value.
    std::vector<FieldAddress> keptEdits;
};

} // namespace budget
