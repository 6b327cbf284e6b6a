// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

namespace budget::ui {

/// The unit that a chart shows its amounts in.
enum class AmountUnit : quint8 { TenThousandYuan, Yuan };

/// 万元 or 元: a word of the documents, not of the interface's language.
[[nodiscard]] QString unitWord(AmountUnit unit);

/// \a yuan in the unit, exact, with at least two decimals and the thousands grouped: 18,675.00.
[[nodiscard]] QString amountText(Money yuan, AmountUnit unit);
/// The same without grouping, for files and spreadsheets.
[[nodiscard]] QString plainAmountText(Money yuan, AmountUnit unit);

/// The length of a bar. The only place where an amount becomes a floating number.
[[nodiscard]] double amountLength(Money yuan, AmountUnit unit);

/// 657 → "65.7 %". What is there but would round to nothing is "< 0.1 %".
[[nodiscard]] QString shareText(int permille, bool isZero);

} // namespace budget::ui
