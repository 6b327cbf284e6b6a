// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace budget::ui {

/// How many projects have a verdict, in all and for each department. A verdict costs the same however many
/// projects there are; only after projects came, went or moved to another department are all counted again,
/// when somebody asks.
class ReviewTally final : public QObject
{
    Q_OBJECT

public:
    struct Count
    {
        int reviewed = 0;
        int projects = 0;

        friend bool operator==(const Count&, const Count&) = default;
    };

    /// The document must outlive the tally.
    explicit ReviewTally(const BudgetDocument& document, QObject* parent = nullptr);

    [[nodiscard]] Count all() const;
    /// Of the department that the project belongs to; nothing for an unknown project.
    [[nodiscard]] Count departmentOf(ProjectId project) const;

private:
    void countAgain() const;
    void takeVerdict(ProjectId project);
    void forget() { m_isCounted = false; }

    const BudgetDocument& m_document;
    mutable bool m_isCounted = false;
    mutable Count m_all;
    mutable QHash<QString, Count> m_departments; ///< by departmentKey()
    mutable QSet<ProjectId> m_reviewed;
};

} // namespace budget::ui
