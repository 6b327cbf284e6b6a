// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"

namespace budget::ui {

/// The change that sets \a finding aside; a \a reason is required.
[[nodiscard]] WaiverSet waiverOf(const BudgetDocument& document, const Finding& finding,
                                 const QString& author, const QDateTime& at, const QString& reason);
} // namespace budget::ui
