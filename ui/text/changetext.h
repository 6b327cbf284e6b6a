// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/change.h"

#include <QString>

namespace budget::ui {

/// What a change did, in a few words for menus and the history: "edited the weight", "imported 74 projects".
/// In the present language, without a full stop.
[[nodiscard]] QString changeText(const Change& change);

} // namespace budget::ui
