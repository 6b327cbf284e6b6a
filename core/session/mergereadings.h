// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/field.h"
#include "core/model/project.h"

#include <functional>
#include <memory>
#include <vector>

namespace budget {

/// Rows that stand in the file and not in their table.
struct AbsentRows
{
    std::vector<Indicator> takenOut;             ///< by people, who may have meant it
    std::function<std::vector<Indicator>()> all; ///< asked for only when a row seems to be new; may be empty
};

/// One table read again.
struct MergedProject
{
    std::shared_ptr<Project> project;
    bool isChanged = false; ///< printed values or rows differ, not only their places in the document
    std::vector<FieldAddress> keptEdits;
    std::vector<IndicatorId> removedRows;
};
[[nodiscard]] MergedProject mergeReadings(const Project& before, const Project& now, AbsentRows absent,
                                          IndicatorId& highestRow, const CancelToken& cancel = {});

} // namespace budget
