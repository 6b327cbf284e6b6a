// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "ui/models/listdiff.h"
#include "ui/models/roles.h"

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
    bool showsWaived = false;
    QString text; ///< in the sentence, the names of project and row

    friend bool operator==(const FindingFilter&, const FindingFilter&) = default;
};

/// All findings, worst first and then in the document's order. Filled by difference, so that selection and
/// scroll position survive a new check.
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
        ColumnCount
    };

    FindingListModel(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);

    void setFilter(const FindingFilter& filter);
    [[nodiscard]] const FindingFilter& filter() const { return m_filter; }
    /// A click on a header; -1 or SeverityColumn: worst first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const Finding& findingAt(int row) const
    {
        return m_shown[static_cast<size_t>(row)]->finding;
    }
    [[nodiscard]] bool isWaivedAt(int row) const { return m_shown[static_cast<size_t>(row)]->isWaived; }
    /// The row of the finding, or -1 when it is not shown.
    [[nodiscard]] int rowOf(const Finding& finding) const;
    /// The first row with a finding on just this cell, or -1.
    [[nodiscard]] int rowAt(const FieldAddress& cell) const;
    [[nodiscard]] int totalFindings() const { return m_total; } ///< waived ones not counted

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
        bool isWaived = false;
        ReadingPlace place;

        friend bool operator==(const Line&, const Line&) = default;
    };
    using LinePtr = std::shared_ptr<const Line>;

    void readAll();
    void readProjects(const std::vector<ProjectId>& projects);
    void placeAgain();
    void renameProject(ProjectId project);
    [[nodiscard]] std::vector<LinePtr> linesOf(ProjectId project) const;
    void show();
    [[nodiscard]] bool matches(const Line& line) const;
    void order(std::vector<LinePtr>& lines) const;
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] ReadingPlace placeOf(ProjectId project, const std::optional<FieldAddress>& cell) const;
    [[nodiscard]] int firstAfter(const ReadingPlace& place) const;
    [[nodiscard]] int lastBefore(const ReadingPlace& place) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    FindingFilter m_filter;
    int m_sortColumn = SeverityColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<LinePtr> m_all; ///< in reading order
    std::vector<LinePtr> m_shown;
    int m_total = 0;
    QTimer m_showLater;
};

} // namespace budget::ui
