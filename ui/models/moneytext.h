// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/numbers.h"

#include <QString>

namespace budget::ui {

/// "35,947.79": every decimal, at least two, in groups as the present locale has them.
[[nodiscard]] QString moneyText(Money amount);

} // namespace budget::ui
