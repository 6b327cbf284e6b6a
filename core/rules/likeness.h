// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <vector>

/// How alike two texts are, and how to find the alike ones among many without comparing every pair.
namespace budget::likeness {

/// The pairs of neighbouring characters of a text, sorted, repeats kept.
using Bigrams = std::vector<quint32>;
[[nodiscard]] Bigrams bigrams(QStringView foldedText);

/// 0 … 100, rounded down: Sørensen–Dice, twice the common bigrams over all bigrams. 100 only for equal ones.
[[nodiscard]] int percent(const Bigrams& a, const Bigrams& b);

/// Keys of which two texts that are 90 % alike share at least one, with a probability over 99.7 %, while two
/// unrelated texts hardly ever do: minima of random hashes over the bigrams, four to a key.
inline constexpr int kKeyCount = 10;
using Keys = std::array<quint64, kKeyCount>;
[[nodiscard]] Keys keys(const Bigrams& bigrams, quint64 seed);

/// Spreads the bits of a number; the same on every machine, unlike qHash().
[[nodiscard]] quint64 mixed(quint64 value);
/// The same on every machine.
[[nodiscard]] quint64 stableHash(QStringView text);

} // namespace budget::likeness
