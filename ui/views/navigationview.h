// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/navigationtreemodel.h"
#include "ui/models/remembersview.h"

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace budget::ui {

class NavigationDelegate;
class NavigationFilterBar;

/// Departments and projects: a filter box, chips with counts, and the tree. What is current in it is where
/// the desk is.
class NavigationView final : public QWidget, public RemembersView
{
    Q_OBJECT

public:
    NavigationView(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~NavigationView() override;

    /// Open for a clerk, Revised for a reviewer.
    void setWaitingState(ThreadState state);

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap& state) override;

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] NavigationTreeModel& model() { return m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectModel();
    void applyFilter();
    void clearFilter();
    void count();
    void showPlace(const Place& place);
    void showFilterState();
    void expandFiltered();
    void goToCurrent(const QModelIndex& current);
    void goToNextUnreviewed();
    void openContextMenu(const QPoint& position);
    void retranslate();

    Desk& m_desk;
    const ActionSet& m_actions;
    NavigationTreeModel m_model;
    ThreadState m_waiting = ThreadState::Revised;
    QTimer m_count; ///< counting reads every project; not at each of many changes
    NavigationFilterBar* m_filters = nullptr;
    QTreeView* m_tree = nullptr;
    NavigationDelegate* m_delegate = nullptr;
    bool m_isFollowing = false;
};

} // namespace budget::ui
