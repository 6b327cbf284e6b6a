// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/likeness.h"

#include <algorithm>
#include <limits>

namespace budget::likeness {

Bigrams bigrams(QStringView foldedText)
{
    Bigrams result;
    if (foldedText.size() < 2)
        return result;
    result.reserve(static_cast<size_t>(foldedText.size()));
    for (qsizetype i = 1; i < foldedText.size(); ++i)
        result.push_back(static_cast<quint32>(foldedText[i - 1].unicode()) << 16 | foldedText[i].unicode());
    std::ranges::sort(result);
    return result;
}

int percent(const Bigrams& a, const Bigrams& b)
{
    const size_t all = a.size() + b.size();
    if (all == 0)
        return 0;
    size_t common = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++common;
            ++x;
            ++y;
        } else if (*x < *y) {
            ++x;
        } else {
            ++y;
        }
    }
    return static_cast<int>(200 * common / all);
}

quint64 mixed(quint64 value)
{
    // The finaliser of SplitMix64.
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

quint64 stableHash(QStringView text)
{
    quint64 hash = 0xCBF29CE484222325U; // FNV-1a over UTF-16
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3U;
    return mixed(hash);
}

std::vector<quint64> keys(const Bigrams& bigrams, quint64 seed, KeyScheme scheme)
{
    std::vector<quint64> minima(static_cast<size_t>(scheme.keys * scheme.minima),
                                std::numeric_limits<quint64>::max());
    quint32 last = 0; // no text holds two NUL characters
    for (const quint32 bigram : bigrams) {
        if (bigram == last)
            continue; // sorted: a repeat changes no minimum
        last = bigram;
        // Two independent hashes give a family of them: a + i·b.
        quint64 hash = mixed(bigram);
        const quint64 step = mixed(hash) | 1U;
        for (quint64& minimum : minima) {
            minimum = std::min(minimum, hash ^ (hash >> 29));
            hash += step;
        }
    }
    std::vector<quint64> result;
    auto minimum = minima.cbegin();
    for (int key = 0; key < scheme.keys; ++key) {
        quint64 hash = mixed(seed + static_cast<quint64>(key));
        for (int i = 0; i < scheme.minima; ++i)
            hash = mixed(hash ^ *minimum++);
        result.push_back(hash);
    }
    return result;
}

} // namespace budget::likeness
