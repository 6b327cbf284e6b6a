// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/listdiff.h"

#include <QSet>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr size_t kMostSteps = 200;

} // namespace

std::optional<std::vector<ListStep>> listSteps(const std::vector<int>& before, const std::vector<int>& after)
{
    const QSet<int> old(before.begin(), before.end());
    const QSet<int> present(after.begin(), after.end());
    std::vector<int> staying;
    std::ranges::copy_if(before, std::back_inserter(staying), [&](int key) { return present.contains(key); });
    std::vector<int> stayed;
    std::ranges::copy_if(after, std::back_inserter(stayed), [&](int key) { return old.contains(key); });
    if (staying != stayed)
        return std::nullopt;

    std::vector<ListStep> steps;
    for (int row = static_cast<int>(before.size()) - 1; row >= 0; --row) {
        if (present.contains(before[static_cast<size_t>(row)]))
            continue;
        if (!steps.empty() && steps.back().first == row + 1)
            steps.back().first = row;
        else
            steps.push_back({.kind = ListStep::Kind::Removal, .first = row, .last = row});
    }
    for (int row = 0; row < static_cast<int>(after.size()); ++row) {
        if (old.contains(after[static_cast<size_t>(row)]))
            continue;
        if (!steps.empty() && steps.back().kind == ListStep::Kind::Insertion && steps.back().last == row - 1)
            steps.back().last = row;
        else
            steps.push_back({.kind = ListStep::Kind::Insertion, .first = row, .last = row});
    }
    return steps.size() > kMostSteps ? std::nullopt : std::optional(steps);
}

} // namespace budget::ui
