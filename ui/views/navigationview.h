// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/navigationtreemodel.h"
#include "ui/viewstate.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace budget::ui {

class Chip;
class ChipBar;
class NavigationDelegate;

/// How many projects each chip of the navigator would leave.
struct NavigationCounts
{
    int unreviewed = 0;
    int withErrors = 0; ///< -1 while a large document is still being checked
    int waiting = 0;    ///< with an annotation in the state that waits for the present role
    int edited = 0;
    friend bool operator==(const NavigationCounts&, const NavigationCounts&) = default;
};
[[nodiscard]] NavigationCounts countProjects(const BudgetDocument& document, const Checker& checker,
                                             ThreadState waiting);

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
    void focusFilter();

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap& state) override;

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] NavigationTreeModel& model() { return m_model; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum ChipKind : size_t { Unreviewed, WithErrors, Waiting, Edited, ChipCount };

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
    QTimer m_count;  ///< counting reads every project; not at each of many changes
    QTimer m_filter; ///< while the filter's text is being typed
    QLineEdit* m_text = nullptr;
    QToolButton* m_order = nullptr;
    QMenu* m_orders = nullptr;
    ChipBar* m_bar = nullptr;
    std::array<Chip*, ChipCount> m_chips{};
    QTreeView* m_tree = nullptr;
    NavigationDelegate* m_delegate = nullptr;
    QToolButton* m_filterState = nullptr;
    bool m_isFollowing = false;
};

} // namespace budget::ui
