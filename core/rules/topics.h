// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/lexicon.h"

#include <QString>

/// Whether texts speak of the same matter, told from the characters that both have. Chinese has no blanks
/// between its words: pairs of neighbouring characters stand for them.
namespace budget::topics {

/// The folded \a text without the words that stand in any project: what remains, by commas, is its matter.
[[nodiscard]] QStringList matter(QStringView text, const Lexicon& words);

/// Whether some pair of characters of \a matter stands in \a foldedText.
[[nodiscard]] bool isTouched(const QStringList& matter, QStringView foldedText);

/// 0 … 100: how many of the pairs of \a matter stand in \a foldedText.
[[nodiscard]] int percentTouched(const QStringList& matter, QStringView foldedText);

/// 0 … 100: how alike two names are, twice the longest common sequence over both lengths.
[[nodiscard]] int likenessOfNames(QStringView a, QStringView b);

} // namespace budget::topics
