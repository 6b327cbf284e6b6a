// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/models/reviewtally.h"

#include <QFrame>
#include <QPointer>

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

/// Decides on the project at hand: 通过, 完善后通过 or 退回, with an opinion that the last two need. A
/// verdict that still lacks its opinion waits, visibly, until one is entered.
class VerdictStrip final : public QFrame
{
    Q_OBJECT

public:
    VerdictStrip(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);

    /// Makes the verdict when it can be made, else asks for the opinion in place.
    void decide(Verdict verdict);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showProject();
    void showProgress();
    void showPrompt();
    void showForm();
    void commitOpinion();
    void goOn();
    bool submit(Verdict verdict, const QString& opinion);
    void retranslate();
    [[nodiscard]] const Review* review() const;

    Desk& m_desk;
    const ActionSet& m_actions;
    ReviewTally m_tally;
    std::array<QToolButton*, 3> m_buttons{}; ///< Pass, PassAfterRevision, Return
    QLineEdit* m_opinion = nullptr;
    QLabel* m_prompt = nullptr;
    QLabel* m_progress = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_form = nullptr; ///< leads to the review form and says how it stands
    QPointer<QWidget> m_cameFrom;  ///< had the focus when an opinion was asked for
    ProjectId m_shown;
    Verdict m_waiting = Verdict::None; ///< chosen, but its opinion is missing
};

} // namespace budget::ui
