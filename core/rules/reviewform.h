// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/finding.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace budget {

/// A line of the review form: 规范完整, 10 points of 完整性.
struct ReviewItem
{
    QString id; ///< stands in workspaces
    Dimension dimension = Dimension::Completeness;
    QString chineseTitle;
    QString englishTitle;
    Weight points;           ///< at most
    QStringList rules;       ///< whose findings cost points here
    bool takesOthers = true; ///< … with those of its dimension that no item names

    friend bool operator==(const ReviewItem&, const ReviewItem&) = default;
};

/// 评审表: the four dimensions, their items, and what a fault costs. Data of the rule profile.
struct ReviewForm
{
    struct Floor
    {
        Grade grade = Grade::None;
        Weight points; ///< from here upwards

        friend bool operator==(const Floor&, const Floor&) = default;
    };

    std::vector<ReviewItem> items;      ///< in the order of the form
    std::array<Weight, 3> deductions{}; ///< what one fault costs, by Severity
    std::vector<Floor> floors;          ///< the best first

    /// Null: its findings cost nothing.
    [[nodiscard]] const ReviewItem* itemOf(const Finding& finding) const;
    [[nodiscard]] Weight fullPoints() const;
    /// None for a form without grades.
    [[nodiscard]] Grade gradeFor(Weight points) const;

    friend bool operator==(const ReviewForm&, const ReviewForm&) = default;
};

/// ProfileInvalid with "line N: reason"; \a json is the whole profile, \a form the object "reviewForm" in it.
[[nodiscard]] Result<std::shared_ptr<const ReviewForm>> readReviewForm(const QByteArray& json,
                                                                       const QJsonObject& form);

/// Points that one fault costs: findings of one cause, which cost once.
struct Deduction
{
    std::vector<size_t> findings; ///< indexes; the worst leads
    Weight points;                ///< no more than are left
};

struct ItemSuggestion
{
    Weight points;
    std::vector<Deduction> deductions; ///< what costs most first
};

/// What \a faults, the findings that are open or accepted, suggest for each item of \a form, in its order.
[[nodiscard]] std::vector<ItemSuggestion> suggestedScores(const ReviewForm& form,
                                                          std::span<const Finding> faults);

} // namespace budget
