// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/decisionbar.h"

#include "ui/actions/keytext.h"
#include "ui/text/reviewtext.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Command, 3> kDecisionCommands{Command::AcceptFinding, Command::RejectFinding,
                                                   Command::MendFinding};
constexpr std::array<DecisionKind, 3> kDecisionKinds{DecisionKind::Accepted, DecisionKind::Rejected,
                                                     DecisionKind::Mended};

ColorRole fillFor(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accepted: return ColorRole::WarningFill;
    case DecisionKind::Rejected: return ColorRole::HintFill;
    case DecisionKind::Mended: return ColorRole::GoodFill;
    }
    return ColorRole::HintFill;
}

} // namespace

DecisionBar::DecisionBar(const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setAutoFillBackground(true); // beside tabs, over the line that is drawn below them
    build();
    retranslate();
    showDecision(std::nullopt);
}

void DecisionBar::build()
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(10, 1, 10, 1);
    m_row->setSpacing(6);
    for (size_t i = 0; i < kDecisionCommands.size(); ++i) {
        QAction& action = m_actions[kDecisionCommands[i]];
        auto* button = new QToolButton(this);
        button->setObjectName(u"decide-"_s + QString(kDecisionWords[i]));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(action.icon());
        button->setCheckable(true);
        button->setAutoFillBackground(false);
        connect(button, &QToolButton::clicked, &action, &QAction::trigger);
        // Buttons say what is available as their commands do.
        const auto follow = [button, &action] { button->setEnabled(action.isEnabled()); };
        connect(&action, &QAction::changed, button, follow);
        follow();
        m_row->addWidget(button);
        m_buttons[i] = button;
    }
    m_detail = new QLabel(this);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_detail, 2);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"decisionNote"_s);
    m_note->installEventFilter(this);
    constexpr int kReason = 12; // Chinese characters that one sees of it at least
    m_note->setMinimumWidth(kReason * fontMetrics().horizontalAdvance(u'国'));
    m_row->addWidget(m_note, 3);
}

void DecisionBar::showDecision(const std::optional<Decision>& decision)
{
    // A click has changed the button before anybody agreed.
    for (size_t i = 0; i < kDecisionKinds.size(); ++i) {
        const bool isMade = decision && decision->kind == kDecisionKinds[i];
        m_buttons[i]->setChecked(isMade);
        QPalette colors = palette();
        if (isMade)
            colors.setColor(QPalette::Button, color(fillFor(kDecisionKinds[i]), colors));
        m_buttons[i]->setPalette(colors);
    }
    const bool isSame = decision == m_decision;
    m_decision = decision;
    if (m_isAsking && isSame)
        return;
    m_isAsking = false;
    if (!isSame || !m_note->hasFocus())
        m_note->setText(decision ? decision->note : QString());
    m_note->setVisible(decision.has_value());
    if (decision)
        showDetail(tr("%1, %2", "author, date and time")
                       .arg(decision->author, decision->at.toLocalTime().toString(u"MM-dd HH:mm"_s)));
    else
        showDetail(QString());
    retranslate();
}

void DecisionBar::showDetail(const QString& sentence)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(ColorRole::SubtleText, colors));
    m_detail->setPalette(colors);
    m_detail->setText(sentence);
    m_detail->setToolTip(m_decision ? decisionSentence(*m_decision) : QString());
}

void DecisionBar::askReason()
{
    m_isAsking = true;
    m_buttons[static_cast<size_t>(DecisionKind::Rejected)]->setChecked(true);
    m_note->setText(m_decision ? m_decision->note : QString());
    m_note->selectAll();
    m_note->show();
    showDetail(QString());
    retranslate();
    m_note->setFocus();
}

bool DecisionBar::stopAsking()
{
    const bool hadFocus = m_note->hasFocus();
    m_isAsking = false;
    m_note->setText(m_decision ? m_decision->note : QString());
    showDecision(m_decision);
    return hadFocus;
}

void DecisionBar::addButton(QToolButton* button)
{
    m_row->addWidget(button);
}

/// The room that the titles leave in a window of 1280, whatever stands in the bar.
QSize DecisionBar::sizeHint() const
{
    constexpr int kCharacters = 58; // what is left beside the tabs of a window of 1280
    return {kCharacters * fontMetrics().horizontalAdvance(u'国'), QWidget::sizeHint().height()};
}

bool DecisionBar::needsNote() const
{
    return m_isAsking || (m_decision && m_decision->kind == DecisionKind::Rejected);
}

/// The placeholder says that a reason is needed.
void DecisionBar::takeNote()
{
    const QString note = m_note->text().trimmed();
    if (note.isEmpty() && needsNote())
        return;
    if (m_isAsking)
        emit reasonGiven(note);
    else if (m_decision && note != m_decision->note)
        emit noteChanged(note);
    else
        emit cancelled();
}

QString DecisionBar::verb(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Accepted: return tr("Accept");
    case DecisionKind::Rejected: return tr("Reject…");
    case DecisionKind::Mended: return tr("Mended");
    }
    return {};
}

void DecisionBar::retranslate()
{
    for (size_t i = 0; i < kDecisionKinds.size(); ++i) {
        m_buttons[i]->setText(verb(kDecisionKinds[i]));
        m_buttons[i]->setToolTip(m_actions[kDecisionCommands[i]].toolTip());
    }
    const QString keep = keyText(Qt::Key_Return);
    const QString giveUp = keyText(Qt::Key_Escape);
    m_note->setPlaceholderText(
        needsNote() ? tr("Why is this right as it is? %1 keeps the reason, %2 cancels.").arg(keep, giveUp)
                    : tr("Note, may stay empty"));
    m_note->setAccessibleName(needsNote() ? tr("Reason for rejecting") : tr("Note on the decision"));
}

void DecisionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_note)
        showDecision(m_decision);
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeNote();
        return true;
    }
    if (key == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_decisionbar.cpp"
