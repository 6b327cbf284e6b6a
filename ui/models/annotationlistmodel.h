// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "ui/models/listdiff.h"
#include "ui/models/roles.h"

#include <optional>
#include <vector>

namespace budget::ui {

struct AnnotationFilter
{
    std::optional<ThreadState> state;
    /// Open for a clerk, Revised for a reviewer; also set: only threads in this state.
    std::optional<ThreadState> waitsForMe;
    ProjectId project;
    QString text; ///< in the messages, the quoted text and the names of project and unit

    friend bool operator==(const AnnotationFilter&, const AnnotationFilter&) = default;
};

/// All annotations: those that changed last first. IdRole is the thread's id, SubjectRole what it speaks
/// about, EditedRole whether that reads otherwise now than when it was written.
class AnnotationListModel final : public DiffTableModel
{
    Q_OBJECT

public:
    enum AnnotationColumn : int {
        StateColumn,
        SubjectColumn,
        MessageColumn,
        AuthorColumn,
        TimeColumn,
        ColumnCount
    };

    explicit AnnotationListModel(const BudgetDocument& document, QObject* parent = nullptr);

    void setFilter(const AnnotationFilter& filter);
    [[nodiscard]] const AnnotationFilter& filter() const { return m_filter; }
    [[nodiscard]] ThreadId threadAt(int row) const { return m_shown[static_cast<size_t>(row)].id; }
    [[nodiscard]] QModelIndex indexOf(ThreadId thread) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void shownChanged();

private:
    void refill();
    [[nodiscard]] bool matches(const Thread& thread) const;

    const BudgetDocument& m_document;
    AnnotationFilter m_filter;
    std::vector<Thread> m_shown;
};

/// What an annotation or finding speaks about, in words: unit, project, row, field.
[[nodiscard]] QString subjectText(const BudgetDocument& document, const Subject& subject);
/// The text of the subject now: of the cell, of the row's or project's name; empty for a department.
[[nodiscard]] QString subjectQuote(const BudgetDocument& document, const Subject& subject);

} // namespace budget::ui
