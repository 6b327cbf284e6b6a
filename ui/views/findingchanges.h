// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"

#include <optional>

namespace budget::ui {

/// The change that sets \a finding aside; a \a reason is required.
[[nodiscard]] WaiverSet waiverOf(const BudgetDocument& document, const Finding& finding,
                                 const QString& author, const QDateTime& at, const QString& reason);
/// The finding's fix as a change; nothing when it has none or the cell already holds it.
[[nodiscard]] std::optional<FieldEdited> fixOf(const BudgetDocument& document, const Finding& finding);

} // namespace budget::ui
