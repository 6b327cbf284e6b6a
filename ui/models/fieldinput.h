// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QString>
#include <QStringView>

namespace budget::ui {

/// Longest texts that can be typed or pasted into one cell, in UTF-16 code units.
inline constexpr int kMaxLineLength = 2'000;
inline constexpr int kMaxParagraphsLength = 100'000;

/// What stands in a cell after someone typed or pasted \a typed: numbers in ASCII digits without separators
/// and with the decimals as typed, operators in the form's spelling, 是 or 否, lines without line breaks.
/// Empty text empties any cell. Otherwise ErrorCode::ValueInvalid, where detail is one of "decimal",
/// "amount-range", "points-range", "operator", "yes-no", "length" and the context is the field's name.
/// \a currencyUnit is the printed unit of the table; it decides how large an amount can be.
[[nodiscard]] Result<QString> acceptText(Field field, QStringView typed, QStringView currencyUnit = {});

} // namespace budget::ui
