// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

#include <QString>

namespace budget::ui {

/// What people call a field that only some forms have, by its JSON name; a printed label is its own title.
[[nodiscard]] QString extraTitle(const QString& name);

/// The title of a field of either kind by its JSON name, as descriptions of forms name it.
[[nodiscard]] QString fieldTitleOf(const QString& name, FieldScope scope);

} // namespace budget::ui
