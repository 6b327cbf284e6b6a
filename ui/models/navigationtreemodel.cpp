// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/navigationtreemodel.h"

#include "ui/models/navigationtreemodel_p.h"

#include <QCoreApplication>

#include <array>

namespace budget::ui {

NavigationTreeModel::NavigationTreeModel(const BudgetDocument& document, const Checker& checker,
                                         QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, document, checker))
    , m_document(document)
{
    d->fillShown();
    d->readAnnotated();
    d->connectDocument();
}

NavigationTreeModel::~NavigationTreeModel() = default;

void NavigationTreeModel::setFilter(const NavigationFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void NavigationTreeModel::setOrder(Order order)
{
    if (order == m_order && !d->isReversed)
        return;
    m_order = order;
    d->isReversed = false;
    refresh();
}

void NavigationTreeModel::setWaitingState(ThreadState state)
{
    d->waiting = state;
    if (m_filter.waitsForMe)
        refresh();
}

void NavigationTreeModel::refresh()
{
    d->relayout([] {});
}

int NavigationTreeModel::shownProjects() const
{
    size_t count = 0;
    for (const NavigationTree::Node& node : d->shown)
        count += node.projects.size();
    return static_cast<int>(count);
}

ProjectId NavigationTreeModel::projectAt(const QModelIndex& index) const
{
    return index.isValid() && Private::isProjectId(index.internalId())
               ? ProjectId(Private::valueOf(index.internalId()))
               : ProjectId();
}

QString NavigationTreeModel::departmentAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int department = Private::isProjectId(index.internalId())
                               ? d->tree.departmentOf(projectAt(index))
                               : static_cast<int>(Private::valueOf(index.internalId()));
    return department < 0 ? QString() : d->tree.key(department);
}

QModelIndex NavigationTreeModel::indexOf(ProjectId project) const
{
    return d->projectIndex(project, NameColumn);
}

ProjectId NavigationTreeModel::nextUnreviewed(ProjectId from) const
{
    ProjectId firstOfAll;
    bool isBehind = false;
    for (const NavigationTree::Node& node : d->shown) {
        for (const ProjectId id : node.projects) {
            const Project* project = m_document.project(id);
            const bool isOpen = id != from && project && project->review.verdict == Verdict::None;
            if (isOpen && isBehind)
                return id;
            if (isOpen && !firstOfAll.isValid())
                firstOfAll = id;
            isBehind = isBehind || id == from;
        }
    }
    return firstOfAll;
}

QModelIndex NavigationTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, Private::idOf(Level::DepartmentNode, d->node(row).department));
    const ProjectId project = d->node(parent.row()).projects[static_cast<size_t>(row)];
    return createIndex(row, column, Private::idOf(Level::ProjectNode, project.value()));
}

QModelIndex NavigationTreeModel::parent(const QModelIndex& child) const
{
    const ProjectId project = projectAt(child);
    return project.isValid() ? d->departmentIndex(d->tree.departmentOf(project), 0) : QModelIndex();
}

int NavigationTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->shown.size());
    if (parent.column() != 0 || Private::isProjectId(parent.internalId()) ||
        parent.row() >= static_cast<int>(d->shown.size()))
        return 0;
    return static_cast<int>(d->node(parent.row()).projects.size());
}

int NavigationTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant NavigationTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(index.column() == AmountColumn || index.column() == FindingsColumn
                              ? Qt::AlignRight | Qt::AlignVCenter
                              : Qt::AlignLeft | Qt::AlignVCenter));
    if (!Private::isProjectId(index.internalId()))
        return d->departmentData(static_cast<int>(Private::valueOf(index.internalId())), index.column(),
                                 role);
    const Project* project = m_document.project(projectAt(index));
    return project ? d->projectData(*project, index.column(), role) : QVariant();
}

QVariant NavigationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return QCoreApplication::translate("Columns", "Department, project");
    case AmountColumn: return QCoreApplication::translate("Columns", "Budget");
    case FindingsColumn: return QCoreApplication::translate("Columns", "Findings");
    case StateColumn: return QCoreApplication::translate("Columns", "State");
    default: return {};
    }
}

void NavigationTreeModel::sort(int column, Qt::SortOrder sortOrder)
{
    static constexpr std::array<Order, ColumnCount> kOrders{Order::ByName, Order::ByAmount, Order::ByFindings,
                                                            Order::ByState};
    m_order = column < 0 || column >= ColumnCount ? Order::ByDocument : kOrders[static_cast<size_t>(column)];
    const bool isDescendingFirst = m_order == Order::ByAmount || m_order == Order::ByFindings;
    d->isReversed = (sortOrder == Qt::DescendingOrder) != isDescendingFirst;
    refresh();
}

} // namespace budget::ui
