// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "ui/models/listdiff.h"
#include "ui/models/roles.h"

#include <QSet>
#include <QTimer>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

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

/// All findings, what matters most first and then in the document's order; those of one cause stand behind
/// the worst of them until they are asked for. Filled by difference, so that selection and scroll position
/// survive a new check.
class FindingListModel final : public DiffTableModel
{
    Q_OBJECT

public:
    enum FindingColumn : int {
        SeverityColumn,
        MessageColumn,
        ProjectColumn,
        RowColumn,
        RuleColumn,
        DecisionColumn,
        ColumnCount
    };

    FindingListModel(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);

    void setFilter(const FindingFilter& filter);
    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }
    /// A click on a header; -1 or SeverityColumn: worst first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const Finding& findingAt(int row) const
    {
        return m_shown[static_cast<size_t>(row)].line->finding;
    }
    /// All that a row stands for: the finding, and those of its cause while they are not shown.
    [[nodiscard]] std::vector<Finding> findingsAt(int row) const;
    [[nodiscard]] FindingState stateAt(int row) const
    {
        return m_shown[static_cast<size_t>(row)].line->state;
    }
    /// Shows the findings of one cause, or leaves the worst of them alone; from any of their rows.
    void setExpanded(int row, bool isExpanded);
    /// The row of the finding, or -1 when it is not shown.
    [[nodiscard]] int rowOf(const Finding& finding) const;
    /// The first row with a finding on just this cell, or that such a finding stands behind; or -1.
    [[nodiscard]] int rowAt(const FieldAddress& cell) const;
    [[nodiscard]] int totalFindings() const { return m_total; } ///< faults, shown or not
    /// What the filter lets pass, in the order of the rows, whether rows stand for several or not.
    [[nodiscard]] std::vector<Finding> filtered() const;

    /// The row of the finding after (or before) the place in reading order: document, then table, then row;
    /// goes around at the end. -1 when nothing is shown.
    [[nodiscard]] int next(ProjectId project, const std::optional<FieldAddress>& cell) const;
    [[nodiscard]] int previous(ProjectId project, const std::optional<FieldAddress>& cell) const;
    /// The same from a row of the list, in reading order, so that several findings on one cell are all met.
    [[nodiscard]] int nextAfter(int row) const;
    [[nodiscard]] int previousBefore(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void shownChanged(); ///< the number of rows or totalFindings()

private:
    /// Where a finding stands when one reads the documents from the first page to the last.
    struct ReadingPlace
    {
        int project = 0; ///< in the document
        int row = -1;    ///< -1: the head
        int field = -1;  ///< -1: the whole row or head
        int number = 0;  ///< among those of the project

        friend auto operator<=>(const ReadingPlace&, const ReadingPlace&) = default;
    };
    struct Line
    {
        Finding finding;
        FindingState state = FindingState::Open;
        std::optional<Decision> decision;
        ReadingPlace place;

        friend bool operator==(const Line&, const Line&) = default;
    };
    using LinePtr = std::shared_ptr<const Line>;
    /// A row: one finding, or the first of several.
    struct Row
    {
        LinePtr line;
        std::vector<LinePtr> further{}; ///< of the same cause, when it leads them
        bool isExpanded = false;
        bool isMember = false; ///< of the group whose leader stands above

        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] static Subject keyOf(const Line& line);

    void readAll();
    void readProjects(const std::vector<ProjectId>& projects);
    void placeAgain();
    void renameProject(ProjectId project);
    [[nodiscard]] std::vector<LinePtr> linesOf(ProjectId project) const;
    void show();
    [[nodiscard]] std::vector<Row> grouped(const std::vector<LinePtr>& lines) const;
    [[nodiscard]] bool matches(const Line& line) const;
    void order(std::vector<LinePtr>& lines) const;
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] QString toolTipOf(const Row& row) const;
    [[nodiscard]] ReadingPlace placeOf(ProjectId project, const std::optional<FieldAddress>& cell) const;
    [[nodiscard]] int firstAfter(const ReadingPlace& place) const;
    [[nodiscard]] int lastBefore(const ReadingPlace& place) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    FindingFilter m_filter;
    int m_sortColumn = SeverityColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<LinePtr> m_all; ///< in reading order
    std::vector<Row> m_shown;
    QSet<Subject> m_expanded; ///< with the rule, of the leaders
    int m_total = 0;
    QTimer m_showLater;
};

} // namespace budget::ui
