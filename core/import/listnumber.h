// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace budget {

/// A number of a list as Word writes it in \a format, a word of ST_NumberFormat (ECMA-376, 17.18.59): 3 as
/// 三, ③, 丙, c, iii. A format that is not known gives digits. Empty for a format without numbers.
[[nodiscard]] QString listNumber(quint32 number, const QString& format);

} // namespace budget
