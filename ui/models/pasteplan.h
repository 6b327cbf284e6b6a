// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellaccess.h"
#include "ui/models/tsv.h"

#include <functional>

namespace budget::ui {

/// The one step that a pasted block becomes, and the report on it.
struct PastePlan
{
    ChangeGroup group{ChangeGroup::Kind::Paste, {}};
    BulkReport report;
};

/// Lays \a block over the rows of \a project, from the column \a left of kIndicatorColumns and the row \a top
/// on; ids of rows that have to be added come from \a newId.
[[nodiscard]] PastePlan planPaste(const Project& project, int top, int left, const tsv::Block& block,
                                  const std::function<IndicatorId()>& newId);

} // namespace budget::ui
