// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/filefault.h"

#include <QString>

namespace budget::ui {

/// Where in a data file what is wrong, as a part of a sentence: "line 5, rules.x: there is no such rule".
[[nodiscard]] QString fileReasonText(const FileReason& reason);

} // namespace budget::ui
