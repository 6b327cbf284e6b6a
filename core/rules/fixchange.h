// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"

#include <optional>
#include <span>

namespace budget {

/// The fix of \a finding as one change, to be undone as one; nothing when it has none, when its cells are
/// gone or when they hold it already.
[[nodiscard]] std::optional<Change> fixChange(const BudgetDocument& document, const Finding& finding);

/// The fixes of several findings as one change: all of one rule, say. A cell that two of them would change is
/// left to the first. Nothing when there is nothing to do.
[[nodiscard]] std::optional<Change> fixChange(const BudgetDocument& document,
                                              std::span<const Finding> findings);

} // namespace budget
