// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QString>

namespace budget::ui {

/// 通过, 完善后通过, 退回; 未审 for none.
[[nodiscard]] QString verdictText(Verdict verdict);

/// 待改, 已改, 已核.
[[nodiscard]] QString threadStateText(ThreadState state);

} // namespace budget::ui
