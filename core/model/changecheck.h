// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace budget {

class BudgetDocument;

/// The preconditions of BudgetDocument::check(), one for each alternative of Change.
[[nodiscard]] Result<> checkChange(const BudgetDocument& document, const Change& change);

} // namespace budget
