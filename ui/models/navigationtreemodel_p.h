// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/navigationtree.h"
#include "ui/models/navigationtreemodel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace budget::ui {

/// What the model shows, and how it follows the document and the checker. Indexes are named by a number that
/// tells a department from a project and holds while rows move.
class NavigationTreeModel::Private
{
public:
    Private(NavigationTreeModel& model, const BudgetDocument& doc, const Checker& findings)
        : q(model)
        , checker(findings)
        , tree(doc, findings)
    {}

    [[nodiscard]] static quintptr idOf(Level level, qint64 value)
    {
        return static_cast<quintptr>(value) << 1 | (level == Level::ProjectNode ? 1U : 0U);
    }
    [[nodiscard]] static bool isProjectId(quintptr id) { return (id & 1U) != 0; }
    [[nodiscard]] static qint64 valueOf(quintptr id) { return static_cast<qint64>(id >> 1); }

    [[nodiscard]] const NavigationTree::Node& node(int row) const { return shown[static_cast<size_t>(row)]; }

    [[nodiscard]] QModelIndex indexFor(quintptr id, int column) const
    {
        if (isProjectId(id))
            return projectIndex(ProjectId(valueOf(id)), column);
        return departmentIndex(static_cast<int>(valueOf(id)), column);
    }

    [[nodiscard]] int rowOfDepartment(int department) const
    {
        return department >= 0 && department < static_cast<int>(rows.size())
                   ? rows[static_cast<size_t>(department)]
                   : -1;
    }

    [[nodiscard]] QModelIndex departmentIndex(int department, int column) const
    {
        const int row = rowOfDepartment(department);
        return row < 0 ? QModelIndex() : q.createIndex(row, column, idOf(Level::DepartmentNode, department));
    }

    [[nodiscard]] QModelIndex projectIndex(ProjectId project, int column) const
    {
        const int row = rowOfDepartment(tree.departmentOf(project));
        if (row < 0)
            return {};
        const std::vector<ProjectId>& projects = node(row).projects;
        const auto found = std::ranges::find(projects, project);
        if (found == projects.end())
            return {};
        return q.createIndex(static_cast<int>(found - projects.begin()), column,
                             idOf(Level::ProjectNode, project.value()));
    }

    void reindex()
    {
        rows.assign(static_cast<size_t>(tree.departmentCount()), -1);
        for (size_t i = 0; i < shown.size(); ++i)
            rows[static_cast<size_t>(shown[i].department)] = static_cast<int>(i);
    }

    void fillShown()
    {
        shown = tree.shown(q.m_filter, waiting, q.m_order, isReversed);
        reindex();
    }

    /// Shows the tree anew; what was selected or open stays so, as far as it is still shown.
    template <typename Rearrange>
    void relayout(Rearrange rearrange)
    {
        emit q.layoutAboutToBeChanged();
        const QModelIndexList before = q.persistentIndexList();
        rearrange();
        fillShown();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(indexFor(index.internalId(), index.column()));
        q.changePersistentIndexList(before, after);
        emit q.layoutChanged();
        emit q.shownChanged();
    }

    void insert(ProjectId project);
    void remove(ProjectId project);
    void admit(ProjectId project);
    void emitChanged(ProjectId project, const QList<int>& roles = {});
    void emitDepartmentChanged(int department);
    void emitAllChanged();
    void readAnnotated();
    void changeField(const FieldAddress& cell);
    void followCheck(int checked, int all);
    void connectDocument();

    [[nodiscard]] QVariant departmentData(int department, int column, int role) const;
    [[nodiscard]] QVariant projectData(const Project& project, int column, int role) const;

    NavigationTreeModel& q;
    const Checker& checker;
    NavigationTree tree;
    std::vector<NavigationTree::Node> shown;
    std::vector<int> rows; ///< of each department, -1: not shown
    QSet<ProjectId> annotated;
    ThreadState waiting = ThreadState::Revised;
    bool isReversed = false;
    int checkedTenth = 0;
};

} // namespace budget::ui
