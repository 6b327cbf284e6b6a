// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace budget::ui {

/// Chinese text in the order of its pinyin, digits inside it as numbers.
[[nodiscard]] bool standsBefore(const QString& a, const QString& b);

/// The place of each text in that order, equal texts having the same. For sorting hundreds of thousands of
/// rows by numbers instead of by text.
[[nodiscard]] std::vector<quint32> ranksOf(const std::vector<QString>& texts);

} // namespace budget::ui
