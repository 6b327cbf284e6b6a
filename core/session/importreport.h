// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <vector>

namespace budget {

struct RemovedRow
{
    ProjectId project;
    IndicatorId row;

    friend bool operator==(const RemovedRow&, const RemovedRow&) = default;
};

/// What an import did; ids for the report that people see.
struct ImportReport
{
    DocumentId document;
    bool isReimport = false;
    std::vector<ProjectId> added;
    std::vector<ProjectId> removed;          ///< were in the earlier reading, are gone from the document
    std::vector<ProjectPtr> removedProjects; ///< the same as they were; undo brings them back
    std::vector<RemovedRow> removedRows;     ///< of tables that are still in the document
    std::vector<ProjectId> changed;          ///< printed values differ from the earlier reading
    std::vector<ProjectPtr> changedProjects; ///< the same as they were
    std::vector<ProjectId> unchanged;
    /// Cells whose edit was brought back onto a changed printed value.
    std::vector<FieldAddress> keptEdits;
};

} // namespace budget
