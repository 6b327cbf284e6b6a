// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace budget::ui {

/// The detail of an error in the language of the interface: the limit that was reached, the part that is
/// broken. Core names these in words that never change; what they are not is said by others (SQLite, libzip,
/// the system) and shown as a technical detail, for whoever is asked to help. Empty when there is nothing
/// worth saying.
[[nodiscard]] QString errorDetailText(const Error& error);

} // namespace budget::ui
