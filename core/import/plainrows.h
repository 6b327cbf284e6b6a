// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace budget {

/// From the top of the page, in points.
struct PlainExtent
{
    float top = 0;
    float bottom = 0;
};

/// The rows that these texts make: what overlaps stands in one row. Sorted from top to bottom.
[[nodiscard]] std::vector<PlainExtent> rowsOf(std::vector<PlainExtent> texts);

/// The row that most of \a text stands in, or the nearest one. \a rows is not empty.
[[nodiscard]] size_t rowAt(std::span<const PlainExtent> rows, const PlainExtent& text);

/// Where a text stands in its cell.
enum class PlainAlign : unsigned char { Unknown, Top, Middle, Bottom };

inline constexpr size_t kNoWord = std::numeric_limits<size_t>::max();

/// Whether rows may have no word of their own because it stands on the page before or behind.
struct PlainCut
{
    bool isAtTop = false;
    bool isAtBottom = false;
};

/// Which word each row has when every word stands once beside all its rows: at their top, in their middle or
/// at their bottom, whichever fits all words best. Both are sorted from top to bottom. There is no word for
/// rows beyond a cut, and none at all when there are more words than rows. The first row begins below \a
/// above.
[[nodiscard]] std::vector<size_t> wordsOfRows(std::span<const PlainExtent> rows,
                                              std::span<const PlainExtent> words, PlainCut cut,
                                              float above = 0, PlainAlign usual = PlainAlign::Unknown);

/// Where \a words stand beside what is higher than they are; both are pairs.
[[nodiscard]] PlainAlign alignOf(std::span<const PlainExtent> words, std::span<const PlainExtent> cells);

} // namespace budget
