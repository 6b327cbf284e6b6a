// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingrows.h"

#include <iterator>

namespace budget::ui {

int firstAfter(const ReadingPlace& place, std::span<const FindingRow> rows)
{
    int after = -1;
    int first = -1;
    for (int row = 0; row < std::ssize(rows); ++row) {
        const auto placeAt = [rows](int r) { return rows[static_cast<size_t>(r)].line->place; };
        if (first < 0 || placeAt(row) < placeAt(first))
            first = row;
        if (placeAt(row) > place && (after < 0 || placeAt(row) < placeAt(after)))
            after = row;
    }
    return after < 0 ? first : after;
}

int lastBefore(const ReadingPlace& place, std::span<const FindingRow> rows)
{
    int before = -1;
    int last = -1;
    for (int row = 0; row < std::ssize(rows); ++row) {
        const auto placeAt = [rows](int r) { return rows[static_cast<size_t>(r)].line->place; };
        if (last < 0 || placeAt(row) > placeAt(last))
            last = row;
        if (placeAt(row) < place && (before < 0 || placeAt(row) > placeAt(before)))
            before = row;
    }
    return before < 0 ? last : before;
}

} // namespace budget::ui
