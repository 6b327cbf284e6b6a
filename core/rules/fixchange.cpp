// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fixchange.h"

#include <QSet>

#include <algorithm>

namespace budget {

namespace {

bool exists(const BudgetDocument& document, const FieldAddress& cell)
{
    const Project* project = document.project(cell.project);
    return project && (!cell.indicator.isValid() || project->indicator(cell.indicator));
}

std::vector<Fix::Cell> cellsOf(const Fix& fix)
{
    std::vector<Fix::Cell> cells{{fix.cell, fix.replacement}};
    cells.insert(cells.end(), fix.also.begin(), fix.also.end());
    return cells;
}

} // namespace

std::optional<Change> fixChange(const BudgetDocument& document, const Finding& finding)
{
    return fixChange(document, std::span(&finding, 1));
}

std::optional<Change> fixChange(const BudgetDocument& document, std::span<const Finding> findings)
{
    ChangeGroup group{ChangeGroup::Kind::Fixes, {}};
    QSet<FieldAddress> taken;
    for (const Finding& finding : findings) {
        if (!finding.fix)
            continue;
        const std::vector<Fix::Cell> cells = cellsOf(*finding.fix);
        // Half of a fix is none: a row under another 二级 but its old 一级.
        const bool isWhole = std::ranges::all_of(
            cells, [&](const Fix::Cell& c) { return exists(document, c.cell) && !taken.contains(c.cell); });
        if (!isWhole)
            continue;
        for (const Fix::Cell& c : cells) {
            taken.insert(c.cell);
            const QString before = textAt(*document.project(c.cell.project), c.cell);
            if (before != c.replacement)
                group.changes.push_back(FieldEdited{c.cell, before, c.replacement});
        }
    }
    if (group.changes.empty())
        return std::nullopt;
    if (group.changes.size() == 1)
        return group.changes.front();
    return Change(std::move(group));
}

} // namespace budget
