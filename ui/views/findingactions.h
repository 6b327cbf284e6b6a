// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/findinglistmodel.h"

#include <QObject>

#include <functional>

namespace budget::ui {

class DecisionBar;
class FixPreviewModel;
class ListView;

/// Carries out what can be done with the current finding: mend it, decide about it. A row that stands for
/// several findings of one cause is decided as a whole.
class FindingActions final : public QObject
{
    Q_OBJECT

public:
    FindingActions(Desk& desk, const ActionSet& actions, FindingListModel& model, ListView& list,
                   DecisionBar& bar);

    /// Shows what the fixes of a rule would change, and has them ticked; true: they are to be made.
    using FixChooser = std::function<bool(const QString& rule, FixPreviewModel& fixes)>;
    void setFixChooser(FixChooser chooser) { m_chooser = std::move(chooser); }

    /// The finding that the actions are about; null when there is none.
    [[nodiscard]] const Finding* current() const;
    /// Commands and bar say what can be done now.
    void showCurrent();
    /// Gives the reason up that was being asked for.
    void closeReason();

signals:
    /// A reason is to be typed: the list must be seen.
    void attentionRequested();
    /// What was decided left the list, and another finding is the current one: the page is to show it.
    void wentOn();

private:
    void applyFix();
    void fixAllOfRule();
    void decide(DecisionKind kind);
    void submit(DecisionKind kind, const QString& note);
    [[nodiscard]] std::vector<Finding> currentAll() const;

    Desk& m_desk;
    const ActionSet& m_actions;
    FindingListModel& m_model;
    ListView& m_list;
    DecisionBar& m_bar;
    FixChooser m_chooser;
    std::optional<Subject> m_askedFor; ///< with its rule: the finding that a reason is asked for
};

} // namespace budget::ui
