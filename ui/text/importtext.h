// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importdraft.h"

#include <QString>

#include <span>

namespace budget::ui {

/// "PDF", "Word", as people call it.
[[nodiscard]] QString formatText(DocumentFormat format);
/// What kind of table the description with this id is about; a description of the user's is its id.
[[nodiscard]] QString formText(const QString& form);
/// The sentence that says why.
[[nodiscard]] QString doubtText(const DraftDoubt& doubt);
/// "35,947.79": \a yuan in 万元, exact.
[[nodiscard]] QString amountInTenThousands(Money yuan);

/// "67,221.02 万元" of one year; of several "2026: 66,230.98 · 2025: 990.04 万元", since they are not added.
[[nodiscard]] QString budgetsText(std::span<const YearBudget> years);

} // namespace budget::ui
