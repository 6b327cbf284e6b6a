// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/verdictstrip.h"

#include "ui/actions/keytext.h"
#include "ui/delegates/marks.h"
#include "ui/text/reviewtext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr std::array<Verdict, 3> kVerdicts{Verdict::Pass, Verdict::PassAfterRevision, Verdict::Return};
constexpr std::array<Command, 3> kCommands{Command::VerdictPass, Command::VerdictPassAfterRevision,
                                           Command::VerdictReturn};

ColorRole fillOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return ColorRole::HintFill;
    case Verdict::Pass: return ColorRole::GoodFill;
    case Verdict::PassAfterRevision: return ColorRole::WarningFill;
    case Verdict::Return: return ColorRole::ErrorFill;
    }
    return ColorRole::HintFill;
}

QIcon verdictIcon(Verdict verdict, const QWidget& widget)
{
    constexpr int kSide = 16;
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(qRound(kSide * ratio), qRound(kSide * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    marks::paintVerdict(painter, QRectF(1, 1, kSide - 2, kSide - 2), verdict, widget.palette());
    return QIcon(pixmap);
}

} // namespace

VerdictStrip::VerdictStrip(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_tally(desk.document())
{
    build();
    // A key that leads elsewhere leaves the focus where it is: what was typed belongs to this project.
    connect(&desk, &Desk::aboutToLeaveProject, this, &VerdictStrip::commitOpinion);
    connect(&desk, &Desk::placeChanged, this, [this](const Place& place) {
        if (place.project != m_shown)
            showProject();
    });
    connect(&desk.document(), &BudgetDocument::reviewChanged, this, &VerdictStrip::showProject);
    connect(&desk.document(), &BudgetDocument::applied, this, &VerdictStrip::showProgress);
    connect(&desk.document(), &BudgetDocument::wasReset, this, &VerdictStrip::showProject);
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        connect(&actions[kCommands[i]], &QAction::triggered, this,
                [this, verdict = kVerdicts[i]] { decide(verdict); });
    }
    retranslate();
    showProject();
}

void VerdictStrip::build()
{
    setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 5, 16, 5);
    rows->setSpacing(3);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        m_buttons[i] = new QToolButton(this);
        m_buttons[i]->setCheckable(true);
        m_buttons[i]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(m_buttons[i], &QToolButton::clicked, &m_actions[kCommands[i]], &QAction::trigger);
        row->addWidget(m_buttons[i]);
    }
    m_opinion = new QLineEdit(this);
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_opinion->installEventFilter(this);
    connect(m_opinion, &QLineEdit::editingFinished, this, &VerdictStrip::commitOpinion);
    connect(m_opinion, &QLineEdit::returnPressed, this, [this] {
        commitOpinion();
        goOn();
    });
    row->addWidget(m_opinion, 1);
    m_progress = new QLabel(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    row->addWidget(m_progress);
    m_form = new QToolButton(this);
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_form, &QToolButton::clicked, &m_actions[Command::PageForm], &QAction::trigger);
    row->addWidget(m_form);
    m_next = new QToolButton(this);
    m_next->setObjectName(QStringLiteral("next"));
    connect(m_next, &QToolButton::clicked, &m_actions[Command::NextUnreviewed], &QAction::trigger);
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_next);
    rows->addLayout(row);
    m_prompt = new QLabel(this);
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->hide();
    rows->addWidget(m_prompt);
}

void VerdictStrip::decide(Verdict verdict)
{
    if (!review())
        return;
    const QString opinion = m_opinion->text().trimmed();
    if (verdict != Verdict::Pass && opinion.isEmpty()) {
        m_waiting = verdict;
        showPrompt();
        m_cameFrom = QApplication::focusWidget();
        m_opinion->setFocus();
        return;
    }
    m_waiting = Verdict::None;
    if (submit(verdict, opinion))
        m_opinion->setModified(false);
    showProject();
    goOn();
}

/// Once a project is decided the next one is wanted: where text is typed its letter key would be text.
void VerdictStrip::goOn()
{
    const Review* now = review();
    if (now && now->verdict != Verdict::None && m_waiting == Verdict::None)
        m_next->setFocus();
}

bool VerdictStrip::submit(Verdict verdict, const QString& opinion)
{
    const Review before = *review();
    if (before.verdict == verdict && before.opinion == opinion)
        return true;
    Review after = before; // points and grade stay
    after.verdict = verdict;
    after.opinion = opinion;
    after.author = m_desk.session().author();
    after.at = m_desk.session().now();
    return m_desk.submit(ReviewSet{.project = m_shown, .before = before, .after = std::move(after)});
}

void VerdictStrip::commitOpinion()
{
    const Review* now = review();
    const QString opinion = m_opinion->text().trimmed();
    if (!now || (m_waiting == Verdict::None && opinion == now->opinion))
        return;
    const Verdict verdict = m_waiting != Verdict::None ? m_waiting : now->verdict;
    const bool needsOpinion = verdict == Verdict::Return || verdict == Verdict::PassAfterRevision;
    if (needsOpinion && opinion.isEmpty()) {
        // Who leaves without an opinion has decided nothing.
        if (!m_opinion->hasFocus())
            m_waiting = Verdict::None;
        showPrompt();
        return;
    }
    m_waiting = Verdict::None;
    if (submit(verdict, opinion))
        m_opinion->setModified(false);
    showProject();
}

void VerdictStrip::showProject()
{
    const bool isOther = m_shown != m_desk.place().project;
    if (isOther)
        m_waiting = Verdict::None;
    m_shown = m_desk.place().project;
    const Review* now = review();
    setEnabled(now && !m_desk.session().isReadOnly());
    // An opinion that is being typed stays, whatever happens to other projects meanwhile.
    if (isOther || !m_opinion->hasFocus() || !m_opinion->isModified())
        m_opinion->setText(now ? now->opinion : QString());
    showPrompt();
    showProgress();
    showForm();
}

/// Grade and points, once they are given.
void VerdictStrip::showForm()
{
    QStringList parts;
    const Review* now = review();
    if (now && now->grade != Grade::None)
        parts.append(gradeText(now->grade));
    if (now && !now->scores.empty()) {
        Weight sum;
        for (const ItemScore& score : now->scores)
            sum += score.points;
        parts.append(sum.toString());
    }
    m_form->setText(parts.isEmpty() ? tr("Form") : parts.join(u' '));
    m_form->setIcon(m_actions[Command::PageForm].icon());
    m_form->setToolTip(m_actions[Command::PageForm].toolTip());
    m_form->setAccessibleName(plainText(commandInfo(Command::PageForm)));
}

void VerdictStrip::showPrompt()
{
    const Review* now = review();
    const Verdict verdict = m_waiting != Verdict::None ? m_waiting : now ? now->verdict : Verdict::None;
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        m_buttons[i]->setChecked(kVerdicts[i] == verdict);
        QPalette colors = palette();
        if (kVerdicts[i] == verdict)
            colors.setColor(QPalette::Button, color(fillOf(verdict), colors));
        m_buttons[i]->setPalette(colors);
        m_buttons[i]->setIcon(verdictIcon(kVerdicts[i], *this));
    }
    const bool isWaiting = m_waiting != Verdict::None;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(ColorRole::WarningText, palette()));
    m_prompt->setPalette(colors);
    m_prompt->setText(isWaiting ? tr("“%1” needs an opinion: write it and press %2.")
                                      .arg(verdictText(m_waiting), keyText(Qt::Key_Return))
                                : QString());
    // A line of its own only while it has something to ask: the table above needs the room.
    m_prompt->setVisible(isWaiting);
}

void VerdictStrip::showProgress()
{
    const ReviewTally::Count department = m_tally.departmentOf(m_shown);
    const ReviewTally::Count all = m_tally.all();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(ColorRole::SubtleText, palette()));
    m_progress->setPalette(colors);
    m_progress->setText(tr("Department %1/%2").arg(department.reviewed).arg(department.projects));
    m_progress->setToolTip(tr("This department %1 of %2 reviewed · all %3 of %4")
                               .arg(department.reviewed)
                               .arg(department.projects)
                               .arg(all.reviewed)
                               .arg(all.projects));
}

void VerdictStrip::retranslate()
{
    for (size_t i = 0; i < kVerdicts.size(); ++i) {
        m_buttons[i]->setText(verdictText(kVerdicts[i]));
        m_buttons[i]->setToolTip(m_actions[kCommands[i]].toolTip());
    }
    // The whole name of the command would leave the opinion no room.
    m_next->setText(tr("Next"));
    m_next->setIcon(m_actions[Command::NextUnreviewed].icon());
    m_next->setToolTip(m_actions[Command::NextUnreviewed].toolTip());
    m_next->setAccessibleName(plainText(commandInfo(Command::NextUnreviewed)));
    m_opinion->setPlaceholderText(tr("Opinion, required unless the project passes"));
    m_opinion->setAccessibleName(tr("Opinion"));
}

void VerdictStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
    } else if (event->type() == QEvent::PaletteChange && m_opinion && m_shown == m_desk.place().project) {
        showPrompt();
        showProgress();
    }
}

bool VerdictStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_opinion && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const bool wasAsked = m_waiting != Verdict::None;
        m_waiting = Verdict::None;
        m_opinion->setText(review() ? review()->opinion : QString());
        m_opinion->setModified(false);
        showPrompt();
        // Who gives the decision up is back where it was made; what was typed is gone by now.
        if (wasAsked && m_cameFrom)
            m_cameFrom->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

const Review* VerdictStrip::review() const
{
    const Project* project = m_desk.document().project(m_shown);
    return project ? &project->review : nullptr;
}

} // namespace budget::ui

#include "moc_verdictstrip.cpp"
