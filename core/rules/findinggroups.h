// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"

#include <span>
#include <vector>

namespace budget {

/// Findings of one cause: an aim written as an indicator has a name that is a sentence, a value that lies on
/// no scale and repeats the name, and nothing to count. That is one fault, to be read and mended once.
struct FindingGroup
{
    std::vector<size_t> members; ///< indexes into the findings; the first one leads: the worst of them
};

/// The groups of \a findings, in the order of their leaders. Every finding is in one group; one that shares
/// its cause with none is a group of its own.
[[nodiscard]] std::vector<FindingGroup> groupsOf(std::span<const Finding> findings);
[[nodiscard]] std::vector<FindingGroup> groupsOf(std::span<const Finding* const> findings);

/// What matters more comes first: severity, then the points that are at stake, then the money.
[[nodiscard]] bool isMoreImportant(const Finding& a, const Finding& b);

} // namespace budget
