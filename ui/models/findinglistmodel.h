// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/findingarranger.h"
#include "ui/models/findinglines.h"
#include "ui/models/listdiff.h"
#include "ui/models/roles.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace budget::ui {

/// All findings, what matters most first and then in the document's order; those of one cause stand behind
/// the worst of them until they are asked for. Filled by difference, so that selection and scroll position
/// survive a new check.
class FindingListModel final : public DiffTableModel, public FindingColumns
{
    Q_OBJECT

public:
    /// Up to this many findings are arranged at once, more of them on another thread.
    static constexpr int kAtOnce = 20'000;

    FindingListModel(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);
    FindingListModel(const BudgetDocument& document, const Checker& checker, int atOnce,
                     QObject* parent = nullptr);

    void setFilter(const FindingFilter& filter);
    [[nodiscard]] const FindingFilter& filter() const { return m_arrangement.filter; }
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
    /// How many findings each choice of severity or state would show.
    [[nodiscard]] const ChipCounts& tally() const { return m_tally; }
    /// What the filter lets pass, in the order of the rows, whether rows stand for several or not.
    [[nodiscard]] std::vector<Finding> filtered() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void shownChanged(); ///< the number of rows, totalFindings() or tally()

private:
    void readAll();
    void readProjects(const std::vector<ProjectId>& projects);
    void placeAgain();
    void renameProject(ProjectId project);
    [[nodiscard]] bool isLong() const;
    void showUnread();
    void show();
    void takeArranged(FindingArranger::Arranged& arranged);
    void putInPlace(std::vector<FindingRow> rows);
    [[nodiscard]] QString textOf(const FindingLine& line, int column) const;
    [[nodiscard]] QString toolTipOf(const FindingRow& row) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    FindingLines m_lines;
    int m_atOnce;
    FindingArrangement m_arrangement;
    std::vector<FindingRow> m_shown;
    std::vector<ProjectId> m_unread; ///< whose findings changed since the lines were read
    ChipCounts m_tally;
    int m_total = 0;
    QTimer m_showLater;
    FindingArranger m_arranger;
    bool m_isAskedAgain = false; ///< since the arranger began
};

} // namespace budget::ui
