// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"

#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace budget::ui {

/// The columns of a list of findings.
struct FindingColumns
{
    enum FindingColumn : int {
        SeverityColumn,
        MessageColumn,
        ProjectColumn,
        RowColumn,
        RuleColumn,
        DecisionColumn,
        ColumnCount
    };
};

/// Where a finding stands when one reads the documents from the first page to the last.
struct ReadingPlace
{
    int project = 0; ///< in the document
    int row = -1;    ///< -1: the head
    int field = -1;  ///< -1: the whole row or head
    int number = 0;  ///< among those of the project

    friend auto operator<=>(const ReadingPlace&, const ReadingPlace&) = default;
};

/// A finding and what was decided about it.
struct FindingLine
{
    Finding finding;
    FindingState state = FindingState::Open;
    std::optional<Decision> decision;
    ReadingPlace place;

    /// What it is known by in the list; several may have the same one.
    [[nodiscard]] Subject key() const
    {
        Subject key = finding.subject;
        key.rule = finding.rule;
        return key;
    }

    friend bool operator==(const FindingLine&, const FindingLine&) = default;
};
using FindingLinePtr = std::shared_ptr<const FindingLine>;

/// A row of the list: one finding, or the first of several.
struct FindingRow
{
    FindingLinePtr line;
    std::vector<FindingLinePtr> further{}; ///< of the same cause, when it leads them
    bool isExpanded = false;
    bool isMember = false; ///< of the group whose leader stands above

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

} // namespace budget::ui
