// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/decisions.h"
#include "ui/actions/actionset.h"

#include <QWidget>

#include <array>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace budget::ui {

/// Beside the title of the findings, so that it takes no line of the list: decides about the current one,
/// asks for the reason that a rejection needs, and shows what was decided, by whom and why.
class DecisionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(const ActionSet& actions, QWidget* parent = nullptr);

    /// The decision on the finding at hand; nothing when there is none.
    void showDecision(const std::optional<Decision>& decision);
    /// Asks why the finding is rejected, with the focus.
    void askReason();
    /// Gives up asking, or editing a note. True when the focus was in the line.
    bool stopAsking();
    /// At the right end.
    void addButton(QToolButton* button);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Asked for by askReason(); not empty.
    void reasonGiven(const QString& reason);
    /// Another note on the decision that is shown; not empty for a rejection.
    void noteChanged(const QString& note);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void takeNote();
    void showDetail(const QString& sentence);
    void retranslate();
    [[nodiscard]] static QString verb(DecisionKind kind);
    [[nodiscard]] bool needsNote() const;

    const ActionSet& m_actions;
    std::array<QToolButton*, 3> m_buttons{}; ///< in the order of DecisionKind
    QHBoxLayout* m_row = nullptr;
    QLabel* m_detail = nullptr;
    QLineEdit* m_note = nullptr;
    std::optional<Decision> m_decision;
    bool m_isAsking = false;
};

} // namespace budget::ui
