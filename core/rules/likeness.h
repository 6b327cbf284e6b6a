// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// How alike two texts are, and how to find the alike ones among many without comparing every pair.
namespace budget::likeness {

/// The pairs of neighbouring characters of a text, sorted, repeats kept.
using Bigrams = std::vector<quint32>;
[[nodiscard]] Bigrams bigrams(QStringView foldedText);

/// 0 … 100, rounded down: Sørensen–Dice, twice the common bigrams over all bigrams. 100 only for equal ones.
[[nodiscard]] int percent(const Bigrams& a, const Bigrams& b);

/// Keys are minima of random hashes over the grams, some of them to a key. Two texts of which a share j of
/// all grams is common agree in a key with the probability j^minima.
struct KeyScheme
{
    int keys = 1;
    int minima = 1;
};
/// Texts that are 90 % alike share a key with a probability over 99.7 %, unrelated ones hardly ever do.
inline constexpr KeyScheme kNearlyEqual{.keys = 10, .minima = 4};
/// The same for 80 %, with over 99 %.
inline constexpr KeyScheme kMuchAlike{.keys = 8, .minima = 2};
[[nodiscard]] std::vector<quint64> keys(const Bigrams& bigrams, quint64 seed, KeyScheme scheme);

/// Spreads the bits of a number; the same on every machine, unlike qHash().
[[nodiscard]] quint64 mixed(quint64 value);
/// The same on every machine.
[[nodiscard]] quint64 stableHash(QStringView text);

} // namespace budget::likeness
