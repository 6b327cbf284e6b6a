// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"
#include "core/rules/neighbourindex.h"
#include "core/rules/profile.h"

#include <vector>

namespace budget {

// The rules run over one project, for the incremental Checker and for checkAll() alike.

/// What the project shows by itself; depends on it and the profile alone.
[[nodiscard]] std::vector<Finding> checkProject(const Project& project, const Profile& profile);
/// What it shows among its neighbours.
[[nodiscard]] std::vector<Finding> checkNeighbours(const Project& project, const Profile& profile,
                                                   const Neighbours& neighbours);
/// Sets the pointers of \a neighbours to the projects that \a lookup finds, null for those it does not know.
template <typename Lookup>
[[nodiscard]] Neighbours resolved(Neighbours neighbours, Lookup lookup)
{
    if (neighbours.earlierId)
        neighbours.earlier = lookup(*neighbours.earlierId);
    if (neighbours.parentId)
        neighbours.parent = lookup(*neighbours.parentId);
    return neighbours;
}
/// Both together, the most important first, else in the order of the catalogue and of the rows.
[[nodiscard]] std::vector<Finding> merged(const std::vector<Finding>& own,
                                          const std::vector<Finding>& joined);

} // namespace budget
