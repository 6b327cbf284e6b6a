// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>

#include <memory>

namespace budget::ui {

/// Which projects the navigator shows. Conditions that are set must all hold.
struct NavigationFilter
{
    QString text; ///< in the names of project and unit, the unit's code, or their pinyin initials
    bool isUnreviewed = false; ///< without a verdict
    bool hasErrors = false;
    bool waitsForMe = false; ///< has an annotation in the state setWaitingState() named
    bool isEdited = false;   ///< a value differs from what was printed

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && !isUnreviewed && !hasErrors && !waitsForMe && !isEdited;
    }
    friend bool operator==(const NavigationFilter&, const NavigationFilter&) = default;
};

/// Departments and their projects, with money, findings and review state. A filter or an order is applied
/// when it is set; what is edited afterwards stays in its place until refresh(), so that nothing jumps away
/// under the hand that works on it.
class NavigationTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum NavigationColumn : int { NameColumn, AmountColumn, FindingsColumn, StateColumn, ColumnCount };
    enum class Level : quint8 { DepartmentNode = 1, ProjectNode = 2 }; ///< values of LevelRole
    enum class Order : quint8 { ByDocument, ByName, ByAmount, ByFindings, ByState };

    NavigationTreeModel(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);
    ~NavigationTreeModel() override;

    void setFilter(const NavigationFilter& filter);
    [[nodiscard]] const NavigationFilter& filter() const { return m_filter; }
    /// Amounts, findings and states: the greatest, worst or undecided first.
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// The state of an annotation that waits for the present role: Open for a clerk, Revised for a reviewer.
    void setWaitingState(ThreadState state);
    /// Applies filter and order to what was edited since.
    void refresh();

    [[nodiscard]] int shownProjects() const;
    [[nodiscard]] int totalProjects() const { return m_document.projectCount(); }
    [[nodiscard]] ProjectId projectAt(const QModelIndex& index) const;  ///< invalid for a department
    [[nodiscard]] QString departmentAt(const QModelIndex& index) const; ///< departmentKey() of the node
    [[nodiscard]] QModelIndex indexOf(ProjectId project) const;
    /// The next project without a verdict in the order shown, after \a from and around; invalid when none.
    [[nodiscard]] ProjectId nextUnreviewed(ProjectId from) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// -1: the document's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void shownChanged(); ///< shownProjects() or totalProjects()

private:
    using QObject::parent;
    class Private;
    friend class Private;
    std::unique_ptr<Private> d;

    const BudgetDocument& m_document;
    NavigationFilter m_filter;
    Order m_order = Order::ByDocument;
};

} // namespace budget::ui
