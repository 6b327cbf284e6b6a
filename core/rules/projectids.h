// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <algorithm>
#include <span>
#include <vector>

/// What the indexes over the projects of a workspace share.
namespace budget {

[[nodiscard]] inline std::span<const ProjectId> firstOf(const std::vector<ProjectId>& ids, size_t count)
{
    return std::span(ids).first(std::min(count, ids.size()));
}

/// Null when nobody asks for the affected projects.
inline void appendTo(std::vector<ProjectId>* affected, std::span<const ProjectId> ids)
{
    if (affected)
        affected->insert(affected->end(), ids.begin(), ids.end());
}

} // namespace budget
