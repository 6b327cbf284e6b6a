// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace budget {

/// \a text with the characters it shows instead of the radicals and ligatures that look the same: fonts in a
/// PDF often name ⼈ (U+2F08) where 人 was written.
[[nodiscard]] QString withoutRadicals(const QString& text);

} // namespace budget
