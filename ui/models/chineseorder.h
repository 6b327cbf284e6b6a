// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace budget::ui {

/// The place of each text when Chinese is in the order of its pinyin and digits inside it are numbers; equal
/// texts have the same. For sorting hundreds of thousands of rows by numbers instead of by text.
[[nodiscard]] std::vector<quint32> ranksOf(const std::vector<QString>& texts);

} // namespace budget::ui
