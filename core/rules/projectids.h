// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <vector>

/// What the indexes over the projects of a workspace share.
namespace budget {

[[nodiscard]] inline std::span<const ProjectId> firstOf(const std::vector<ProjectId>& ids, size_t count)
{
    return std::span(ids).first(std::min(count, ids.size()));
}

/// The part of \a ids within \a reach of the place \a at.
[[nodiscard]] inline std::span<const ProjectId> around(const std::vector<ProjectId>& ids, std::ptrdiff_t at,
                                                       std::ptrdiff_t reach)
{
    const auto size = std::ssize(ids);
    const std::ptrdiff_t from = std::clamp<std::ptrdiff_t>(at - reach, 0, size);
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(at + reach + 1, from, size);
    return std::span(ids).subspan(static_cast<size_t>(from), static_cast<size_t>(to - from));
}

/// Null when nobody asks for the affected projects.
inline void appendTo(std::vector<ProjectId>* affected, std::span<const ProjectId> ids)
{
    if (affected)
        affected->insert(affected->end(), ids.begin(), ids.end());
}

} // namespace budget
