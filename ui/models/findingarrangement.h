// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/findingrows.h"

#include <QSet>
#include <QString>

#include <array>
#include <span>

namespace budget::ui {

/// Which findings the list shows. Conditions that are set must all hold.
struct FindingFilter
{
    std::optional<Severity> severity;
    QString rule;
    QString department; ///< departmentKey()
    ProjectId project;
    std::optional<FindingState> state; ///< nothing: the faults, which are open or accepted
    QString text;                      ///< in the sentence, the names of project and row

    friend bool operator==(const FindingFilter&, const FindingFilter&) = default;
};

/// How many findings there are with each choice: of a severity or a state all those that would be shown if it
/// were chosen and the rest of the filter stayed.
struct ChipCounts
{
    std::array<int, kSeverityWords.size()> severities{};
    std::array<int, kFindingStateCount> states{};

    [[nodiscard]] int of(Severity severity) const { return severities[static_cast<size_t>(severity)]; }
    [[nodiscard]] int of(FindingState state) const { return states[static_cast<size_t>(state)]; }
};

struct ArrangedFindings
{
    std::vector<FindingRow> rows;
    ChipCounts tally;
};

/// What a list of findings shows, and in which order. Arranging is pure and may run on any thread.
struct FindingArrangement
{
    FindingFilter filter;
    int sortColumn = FindingColumns::SeverityColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QSet<Subject> expanded; ///< FindingLine::key() of the leaders whose findings are all shown

    /// Of \a lines, which come in reading order; \a projects: those of the document, in its order.
    [[nodiscard]] ArrangedFindings arranged(std::vector<FindingLinePtr> lines,
                                            std::span<const ProjectPtr> projects) const;

    friend bool operator==(const FindingArrangement&, const FindingArrangement&) = default;
};

/// What a cell of the list says; \a project: the one that the finding is about, null when it is gone.
[[nodiscard]] QString findingCellText(const FindingLine& line, int column, const Project* project);

} // namespace budget::ui
