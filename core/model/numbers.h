// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fixedpoint.h"

namespace budget {

/// An amount in the currency unit of its table (万元 or 元); amounts of two tables are added only after
/// inYuan() has brought them to one unit.
using Money = FixedPoint<struct MoneyTag>;

/// Points out of 100: the weight of an indicator or of the execution rate.
using Weight = FixedPoint<struct WeightTag>;

/// A plain number: the target value of a quantitative indicator, in the indicator's own unit.
using Quantity = FixedPoint<struct QuantityTag>;

/// \a amount in 元, where \a currencyUnit is the printed unit of the table; a cut unit (万) counts as 万元,
/// a missing one as 万元 too, the unit of every known form.
[[nodiscard]] Money inYuan(Money amount, QStringView currencyUnit);

} // namespace budget
