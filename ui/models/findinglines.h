// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/findingrows.h"

#include <vector>

namespace budget::ui {

/// All findings of a document with what was decided about them, in reading order.
class FindingLines
{
public:
    /// Both must outlive it.
    FindingLines(const BudgetDocument& document, const Checker& checker)
        : m_document(document)
        , m_checker(checker)
    {}

    [[nodiscard]] const std::vector<FindingLinePtr>& all() const { return m_all; }
    /// Those on just this cell.
    [[nodiscard]] std::vector<const FindingLine*> on(const FieldAddress& cell) const;

    void readAll();
    /// A line that is as it was stays the same object.
    void read(const std::vector<ProjectId>& projects);
    /// Projects came or went, so that the others have other numbers.
    void placeAgain();

private:
    [[nodiscard]] std::vector<FindingLinePtr> linesOf(ProjectId project) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    std::vector<FindingLinePtr> m_all;
};

} // namespace budget::ui
