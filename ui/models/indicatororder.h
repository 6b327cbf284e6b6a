// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/indicatorrows.h"

#include <Qt>

namespace budget::ui {

/// The rows \a numbers (ascending) in the order of a column: numbers before texts, amounts and weights by
/// value, operators as the form lists them, texts by pinyin; equal rows in document order, whichever way the
/// column is sorted.
[[nodiscard]] std::vector<quint32> orderedBy(Field field, Qt::SortOrder order,
                                             const std::vector<quint32>& numbers, const IndicatorRows& rows,
                                             const BudgetDocument& document);

} // namespace budget::ui
