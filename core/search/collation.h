// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace budget::search {

/// The place of each text in the order of Chinese text by pinyin, digits inside it as numbers; texts that
/// the order does not tell apart have the same. For sorting hundreds of thousands of rows by numbers instead
/// of by text.
[[nodiscard]] std::vector<quint32> pinyinRanks(const std::vector<QString>& texts);

} // namespace budget::search
