// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "ui/models/navigationtreemodel.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <array>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace budget::ui {

class Chip;
class ChipBar;

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

/// What narrows and orders the navigator: words, chips with counts, the menu of orders, and a visible sign of
/// how much is hidden.
class NavigationFilterBar final : public QWidget
{
    Q_OBJECT

public:
    using Order = NavigationTreeModel::Order;

    explicit NavigationFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] NavigationFilter filter() const;
    [[nodiscard]] Order order() const;
    void clear();
    void setCounts(const NavigationCounts& counts);
    void setOnlyEdited(bool isOnlyEdited);
    /// Less shown than there is: a sign, and the way out.
    void showState(int shown, int all);

    /// For the next start; see RemembersView.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

signals:
    void changed();
    void orderChosen();
    void cleared(); ///< by the user
    void leftForTree();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum ChipKind : size_t { Unreviewed, WithErrors, Waiting, Edited, ChipCount };

    void build();
    void apply();
    void retranslate();

    QTimer m_typing;
    QLineEdit* m_text = nullptr;
    QToolButton* m_order = nullptr;
    QMenu* m_orders = nullptr;
    ChipBar* m_bar = nullptr;
    std::array<Chip*, ChipCount> m_chips{};
    QToolButton* m_state = nullptr;
};

} // namespace budget::ui
