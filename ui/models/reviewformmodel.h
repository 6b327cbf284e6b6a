// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/reviewform.h"
#include "ui/models/desk.h"
#include "ui/models/listdiff.h"

#include <optional>
#include <vector>

namespace budget::ui {

/// The review form of one project: each dimension with its items, and below each item what its points are
/// lost for. The points given by the reviewer can be typed; what the findings suggest stands beside them.
class ReviewFormModel final : public DiffTableModel
{
    Q_OBJECT

public:
    enum FormColumn : int { ContentColumn, FullColumn, SuggestedColumn, GivenColumn, ColumnCount };
    enum class LineKind : quint8 { Dimension, Item, Deduction };

    explicit ReviewFormModel(Desk& desk, QObject* parent = nullptr);

    void setProject(ProjectId project);
    [[nodiscard]] ProjectId project() const { return m_project; }

    [[nodiscard]] LineKind kindAt(int row) const { return m_lines[static_cast<size_t>(row)].kind; }
    /// The finding that a deduction is for, or null.
    [[nodiscard]] const Finding* findingAt(int row) const;

    [[nodiscard]] Weight fullPoints() const;
    [[nodiscard]] Weight suggestedPoints() const;
    /// Of the items that were given points; nothing while there are none.
    [[nodiscard]] std::optional<Weight> givenPoints() const;
    /// Whether every item was given points.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Grade suggestedGrade() const;
    [[nodiscard]] Grade grade() const;

    /// The suggestions for all items that were given no points; one step.
    void takeSuggestions();
    void setGrade(Grade grade);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Points within those of the item; an empty text takes them back.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void sumsChanged();
    /// A text that is no number of points, or too many: at most \a most.
    void pointsRefused(budget::Weight most);

private:
    struct Line
    {
        LineKind kind = LineKind::Dimension;
        QString title;
        size_t item = 0; ///< in the form, of an item and its deductions
        Finding finding; ///< of a deduction; the worst of its cause
        int further = 0; ///< findings of the same cause
        Weight full;     ///< of a deduction: what it costs
        Weight suggested;
        std::optional<Weight> given;

        friend bool operator==(const Line&, const Line&) = default;
    };

    void refill();
    [[nodiscard]] std::vector<Line> lines(const Project& project) const;
    void addItem(std::vector<Line>& lines, size_t item, const ItemSuggestion& suggestion,
                 const std::vector<Finding>& faults, const Review& review) const;
    [[nodiscard]] std::optional<Weight> givenFor(const Review& review, const QString& item) const;
    [[nodiscard]] const ReviewForm& form() const { return m_desk.checker().profile().reviewForm(); }
    [[nodiscard]] const Review* review() const;
    bool submit(Review after);
    [[nodiscard]] QString textOf(const Line& line, int column) const;

    Desk& m_desk;
    ProjectId m_project;
    std::vector<Line> m_lines;
};

} // namespace budget::ui
