// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/navigationtreemodel_p.h"

#include <algorithm>

namespace budget::ui {

// The part of NavigationTreeModel that follows the document and the checker.

namespace {

constexpr size_t kFewRowChanges = 50; // more than these are shown by one new layout instead of row by row

bool areMany(int first, int last)
{
    return static_cast<size_t>(last - first) >= kFewRowChanges;
}

/// What the checker can change in a project and its department. Edits reach the navigator with their
/// findings.
const QList<int>& checkedRoles()
{
    static const QList<int> kRoles{Qt::DisplayRole,  SeverityRole,  ErrorCountRole,
                                   WarningCountRole, HintCountRole, EditedRole};
    return kRoles;
}

} // namespace

void NavigationTreeModel::Private::insert(ProjectId project)
{
    tree.place(project);
    if (!tree.matches(project, q.m_filter, waiting))
        return;
    const int department = tree.departmentOf(project);
    const bool isOrdered = q.m_order == Order::ByDocument;
    rows.resize(static_cast<size_t>(tree.departmentCount()), -1);
    const int row = rowOfDepartment(department);
    if (row < 0) {
        const auto later = std::ranges::find_if(shown, [&](const NavigationTree::Node& other) {
            return isOrdered && tree.position(other.department) > tree.position(department);
        });
        const int place = static_cast<int>(later - shown.begin());
        q.beginInsertRows({}, place, place);
        shown.insert(later, {.department = department, .projects = {project}});
        reindex();
        q.endInsertRows();
        return;
    }
    std::vector<ProjectId>& projects = shown[static_cast<size_t>(row)].projects;
    const int position = q.m_document.indexOf(project);
    const auto later = std::ranges::find_if(
        projects, [&](ProjectId other) { return isOrdered && q.m_document.indexOf(other) > position; });
    const int place = static_cast<int>(later - projects.begin());
    q.beginInsertRows(departmentIndex(department, 0), place, place);
    projects.insert(later, project);
    q.endInsertRows();
}

void NavigationTreeModel::Private::remove(ProjectId project)
{
    const QModelIndex index = projectIndex(project, 0);
    const int row = rowOfDepartment(tree.departmentOf(project));
    if (index.isValid() && node(row).projects.size() == 1) {
        q.beginRemoveRows({}, row, row);
        shown.erase(shown.begin() + row);
        tree.forget(project);
        reindex();
        q.endRemoveRows();
        return;
    }
    if (!index.isValid()) {
        tree.forget(project);
        return;
    }
    q.beginRemoveRows(departmentIndex(node(row).department, 0), index.row(), index.row());
    std::vector<ProjectId>& projects = shown[static_cast<size_t>(row)].projects;
    projects.erase(projects.begin() + index.row());
    tree.forget(project);
    q.endRemoveRows();
}

/// A project that has come to fit the filter is shown at once. One that no longer does stays until the filter
/// is set anew: it would vanish under the hand that mends it.
void NavigationTreeModel::Private::admit(ProjectId project)
{
    if (q.m_filter.isEmpty() || projectIndex(project, 0).isValid() ||
        !tree.matches(project, q.m_filter, waiting))
        return;
    insert(project);
    emit q.shownChanged();
}

/// No \a roles: any of them.
void NavigationTreeModel::Private::emitChanged(ProjectId project, const QList<int>& roles)
{
    tree.touch(project);
    const QModelIndex department = departmentIndex(tree.departmentOf(project), 0);
    if (department.isValid())
        emit q.dataChanged(department, department.siblingAtColumn(ColumnCount - 1), roles);
    const QModelIndex index = projectIndex(project, 0);
    if (index.isValid())
        emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), roles);
}

void NavigationTreeModel::Private::emitDepartmentChanged(int department)
{
    const QModelIndex index = departmentIndex(department, 0);
    if (!index.isValid())
        return;
    emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), checkedRoles());
    const int last = static_cast<int>(node(index.row()).projects.size()) - 1;
    emit q.dataChanged(q.index(0, 0, index), q.index(last, ColumnCount - 1, index), checkedRoles());
}

void NavigationTreeModel::Private::emitAllChanged()
{
    tree.touchAll();
    if (shown.size() > kFewRowChanges) {
        relayout([] {});
        return;
    }
    for (const NavigationTree::Node& shownNode : shown)
        emitDepartmentChanged(shownNode.department);
}

/// Projects with an annotation that is not verified; those that are or were among them alone change.
void NavigationTreeModel::Private::readAnnotated()
{
    QSet<ProjectId> present;
    for (const Thread& thread : q.m_document.threads()) {
        if (thread.state != ThreadState::Verified && thread.subject.project.isValid())
            present.insert(thread.subject.project);
    }
    const QSet<ProjectId> changed = (present - annotated) | (annotated - present);
    annotated = present;
    for (const ProjectId project : changed)
        emitChanged(project, {AnnotatedRole});
}

void NavigationTreeModel::Private::changeField(const FieldAddress& cell)
{
    const Project* project = q.m_document.project(cell.project);
    if (!project)
        return;
    if (cell.indicator.isValid()) {
        admit(cell.project);
        return;
    }
    const int department = tree.departmentOf(cell.project);
    if (department >= 0 && departmentKey(*project) != tree.key(department))
        relayout([&] { tree.place(cell.project); });
    tree.rename(cell.project);
    admit(cell.project);
    emitChanged(cell.project);
}

/// What is shown depends on findings that a large document gets over some seconds: ten times on the way it is
/// brought up to them.
void NavigationTreeModel::Private::followCheck(int checked, int all)
{
    const int tenth = all > 0 ? static_cast<int>(qint64(10) * checked / all) : 0;
    if (tenth == checkedTenth)
        return;
    checkedTenth = tenth;
    if (q.m_filter.hasErrors || q.m_order == Order::ByFindings)
        relayout([] {});
}

void NavigationTreeModel::Private::connectDocument()
{
    const BudgetDocument& doc = q.m_document;
    connect(&doc, &BudgetDocument::aboutToReset, &q, [this] { q.beginResetModel(); });
    connect(&doc, &BudgetDocument::wasReset, &q, [this] {
        tree.rebuild();
        annotated.clear();
        fillShown();
        q.endResetModel();
        readAnnotated();
        emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectsInserted, &q, [this](int first, int last) {
        if (areMany(first, last)) {
            relayout([this] { tree.rebuild(); });
            return;
        }
        for (int i = first; i <= last; ++i)
            insert(q.m_document.projectAt(i).id);
        for (int i = first; i <= last; ++i)
            emitChanged(q.m_document.projectAt(i).id);
        emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectsAboutToBeRemoved, &q, [this](int first, int last) {
        if (areMany(first, last))
            return;
        for (int i = first; i <= last; ++i) {
            const int department = tree.departmentOf(q.m_document.projectAt(i).id);
            remove(q.m_document.projectAt(i).id);
            const QModelIndex index = departmentIndex(department, 0);
            if (index.isValid())
                emit q.dataChanged(index, index.siblingAtColumn(ColumnCount - 1), {});
        }
    });
    connect(&doc, &BudgetDocument::projectsRemoved, &q, [this](int first, int last) {
        if (areMany(first, last))
            relayout([this] { tree.rebuild(); });
        else
            emit q.shownChanged();
    });
    connect(&doc, &BudgetDocument::projectReplaced, &q, [this](ProjectId project) {
        changeField({project, {}, Field::UnitCode});
    });
    connect(&doc, &BudgetDocument::fieldChanged, &q, [this](const FieldAddress& cell) { changeField(cell); });
    connect(&doc, &BudgetDocument::reviewChanged, &q, [this](ProjectId project) {
        admit(project);
        emitChanged(project, {Qt::DisplayRole, VerdictRole, ReviewedCountRole});
    });
    connect(&doc, &BudgetDocument::threadChanged, &q, [this] { readAnnotated(); });
    connect(&checker, &Checker::findingsReset, &q, [this] { emitAllChanged(); });
    connect(&checker, &Checker::progressed, &q, [this](int checked, int all) { followCheck(checked, all); });
    connect(&checker, &Checker::findingsChanged, &q, [this](const std::vector<ProjectId>& projects) {
        QSet<int> departments;
        for (const ProjectId project : projects) {
            tree.touch(project);
            admit(project);
            departments.insert(tree.departmentOf(project));
        }
        for (const int department : std::as_const(departments))
            emitDepartmentChanged(department);
    });
}

} // namespace budget::ui
