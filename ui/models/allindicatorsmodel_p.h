// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/allindicatorsmodel.h"
#include "ui/models/indicatorquery.h"
#include "ui/models/indicatorrows.h"

#include <QTimer>

namespace budget::ui {

/// The part of AllIndicatorsModel that knows which rows are shown, in which order, and keeps that right while
/// the document changes.
class AllIndicatorsModel::Private
{
public:
    Private(AllIndicatorsModel& model, const BudgetDocument& doc, const Checker& findings);

    void connectDocument(const Checker& findings);
    /// Filters and sorts anew; selection and current cell stay with their rows.
    template <typename Change>
    void rearrange(Change change);
    void relayout();

    [[nodiscard]] int shownCount() const { return static_cast<int>(shown.size()); }
    [[nodiscard]] int numberAt(int shownRow) const
    {
        return static_cast<int>(shown[static_cast<size_t>(shownRow)]);
    }
    [[nodiscard]] int shownRowOf(int number) const; ///< -1 when it is filtered out

    AllIndicatorsModel& q;
    const BudgetDocument& document;
    IndicatorRows rows;
    IndicatorQuery query;
    std::vector<quint32> shown; ///< numbers of rows, in the order shown
    QTimer facetsLater;         ///< joins the many changes of one step
    QTimer textsAhead;          ///< reads what the first text filter wants, in idle time

private:
    void connectProjects();
    void connectRows();
    void connectFindings(const Checker& findings);
    [[nodiscard]] bool isSorted() const { return q.m_sortColumn >= 0; }
    void fill();
    void edit(const FieldAddress& cell);
    void insertProjects(int first, int last);
    void showInserted(int first, int count);
    void hide(int first, int count);
    void closeGap(int first, int count);
    void move(ProjectId project, int from, int to);
    void replace(ProjectId project);
    void changeMarks(const std::vector<ProjectId>& projects);
    void changeThread(ThreadId thread);
    void emitChanged(int number, const QList<int>& roles);
    void emitProjectChanged(int project, const QList<int>& roles);
    void emitAllChanged(const QList<int>& roles);
    void changed(ProjectId project);
    void forgetPlaces() { m_places.clear(); }

    mutable std::vector<int> m_places; ///< of each number in shown, made when a sorted table is asked
    QHash<ThreadId, ProjectId> m_projectsOfThreads;
    int m_replacedRows = 0;
};

} // namespace budget::ui
