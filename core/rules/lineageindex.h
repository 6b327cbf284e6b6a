// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QHash>
#include <QString>

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace budget {

/// Knows for a project the one of the year before, and the 一级项目 that a 二级项目 belongs to, wherever in
/// the workspace they stand.
class LineageIndex
{
public:
    using Ids = std::vector<ProjectId>;

    /// Adds the project. Appends to \a affected those whose predecessor or parent it may be now; null when
    /// nobody asks.
    void add(const Project& project, Ids* affected);
    /// By what it was added with.
    void remove(ProjectId id, Ids* affected);

    /// The project of the same unit and name of the year before; the first one when there are several.
    [[nodiscard]] std::optional<ProjectId> earlier(ProjectId id) const;
    /// The 一级项目 of the same unit and year with whose name the name of this 二级项目 begins, the longest.
    [[nodiscard]] std::optional<ProjectId> parent(ProjectId id) const;

private:
    struct Place
    {
        QString line;   ///< unit and name
        QString family; ///< unit and year
        QString name;   ///< folded
        int year = 0;
        bool isParent = false;
        bool isChild = false;
    };
    struct Member
    {
        int year = 0;
        ProjectId id;

        friend auto operator<=>(const Member&, const Member&) = default;
    };

    void tell(const Place& place, Ids* affected) const;

    std::unordered_map<qint64, Place> m_places;
    QHash<QString, std::set<Member>> m_lines;
    QHash<QString, std::set<ProjectId>> m_parents;  ///< by family and name
    QHash<QString, std::set<ProjectId>> m_children; ///< by family and each beginning of the name
};

} // namespace budget
