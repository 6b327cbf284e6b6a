// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/findinglistmodel.h"
#include "ui/models/remembersview.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace budget::ui {

class DecisionBar;
class EvidenceView;
class FindingActions;
class FindingFilterBar;
class ListView;

/// All findings: filtered by severity, rule, department and project; walked through with F8; mended, decided
/// upon, or annotated.
class FindingsPanel final : public QWidget, public RemembersView
{
    Q_OBJECT

public:
    FindingsPanel(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~FindingsPanel() override;

    [[nodiscard]] FindingListModel& model() { return m_model; }
    [[nodiscard]] ListView& list() const { return *m_list; }
    /// Decides about the current finding; to be placed beside the title of the panel.
    [[nodiscard]] DecisionBar* bar() const { return m_bar; }
    /// For what stops the user and asks.
    [[nodiscard]] FindingActions& acts() const { return *m_acts; }
    /// The finding that the actions are about; null when there is none.
    [[nodiscard]] const Finding* current() const;

    [[nodiscard]] QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap& state) override;

signals:
    /// The panel asks for something and must be seen: a reason is to be typed.
    void attentionRequested();
    /// An annotation on a finding was asked for.
    void annotationRequested(const budget::Subject& subject);
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildBar();
    void connectDesk();
    void applyFilter();
    void refillLists();
    void showCounts();
    void showCurrent();
    void walk(bool forward);
    [[nodiscard]] int rowBeside(bool forward) const;
    void select(int row);
    void goTo(int row);
    void followPlace(const Place& place);
    void retranslate();

    Desk& m_desk;
    const ActionSet& m_actions;
    FindingListModel m_model;
    FindingFilterBar* m_filters = nullptr;
    QSplitter* m_parts = nullptr;
    ListView* m_list = nullptr;
    EvidenceView* m_evidence = nullptr;
    QLabel* m_empty = nullptr;
    QToolButton* m_fix = nullptr;
    QToolButton* m_fixAll = nullptr;
    QToolButton* m_annotate = nullptr;
    DecisionBar* m_bar = nullptr;
    FindingActions* m_acts = nullptr;
    QTimer m_lists;                  ///< filling the lists of rules and departments reads everything
    QPersistentModelIndex m_visited; ///< the last finding that was shown, while it is in the list
    int m_visitedRow = -1;           ///< where it stood; -1: none of this list was shown yet
    bool m_isWalking = false;
};

} // namespace budget::ui
