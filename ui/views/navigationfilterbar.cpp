// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/navigationfilterbar.h"

#include "ui/models/navigationtree.h"
#include "ui/theme/icons.h"
#include "ui/views/chipbar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

NavigationCounts countProjects(const BudgetDocument& document, const Checker& checker, ThreadState waiting)
{
    NavigationCounts counts;
    QSet<ProjectId> waitingProjects;
    for (const Thread& thread : document.threads()) {
        if (thread.state == waiting && thread.subject.project.isValid())
            waitingProjects.insert(thread.subject.project);
    }
    // Asking for one that is still unchecked would check it at once, and so all of a large document.
    const bool isChecked = checker.isComplete();
    counts.withErrors = isChecked ? 0 : -1;
    for (const auto& project : document.projects()) {
        counts.unreviewed += project->review.verdict == Verdict::None ? 1 : 0;
        counts.withErrors += isChecked && checker.counts(project->id).errors > 0 ? 1 : 0;
        counts.waiting += waitingProjects.contains(project->id) ? 1 : 0;
        counts.edited += hasEdits(*project) ? 1 : 0;
    }
    return counts;
}

NavigationFilterBar::NavigationFilterBar(QWidget* parent)
    : QWidget(parent)
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &NavigationFilterBar::apply);
    for (const Chip* chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, &NavigationFilterBar::apply);
    connect(m_orders, &QMenu::triggered, this, &NavigationFilterBar::orderChosen);
    connect(m_state, &QToolButton::clicked, this, &NavigationFilterBar::cleared);
    retranslate();
}

void NavigationFilterBar::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(7);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"navigationFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    top->addWidget(m_text, 1);
    m_order = new QToolButton(this);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setAutoRaise(true);
    m_order->setText(u"⇅"_s);
    m_orders = new QMenu(m_order);
    auto* group = new QActionGroup(m_orders);
    for (int i = 0; i <= static_cast<int>(Order::ByState); ++i) {
        QAction* action = m_orders->addAction(QString());
        action->setCheckable(true);
        action->setChecked(i == 0);
        action->setData(i);
        group->addAction(action);
    }
    m_order->setMenu(m_orders);
    top->addWidget(m_order);
    rows->addLayout(top);
    m_bar = new ChipBar(this);
    for (Chip*& chip : m_chips)
        chip = m_bar->addChip();
    rows->addWidget(m_bar);
    m_state = new QToolButton(this);
    m_state->setAutoRaise(true);
    m_state->setObjectName(u"filterState"_s);
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state->hide();
    rows->addWidget(m_state);
}

NavigationFilter NavigationFilterBar::filter() const
{
    return {.text = m_text->text().trimmed(),
            .isUnreviewed = m_chips[Unreviewed]->isChecked(),
            .hasErrors = m_chips[WithErrors]->isChecked(),
            .waitsForMe = m_chips[Waiting]->isChecked(),
            .isEdited = m_chips[Edited]->isChecked()};
}

NavigationFilterBar::Order NavigationFilterBar::order() const
{
    for (const QAction* action : m_orders->actions()) {
        if (action->isChecked())
            return static_cast<Order>(action->data().toInt());
    }
    return Order::ByDocument;
}

void NavigationFilterBar::clear()
{
    {
        const QSignalBlocker blocker(this); // one change, not one for each part
        m_text->clear();
        for (Chip* chip : m_chips)
            chip->setChecked(false);
    }
    apply();
}

void NavigationFilterBar::setCounts(const NavigationCounts& counts)
{
    m_chips[Unreviewed]->setCount(counts.unreviewed);
    m_chips[WithErrors]->setCount(counts.withErrors);
    m_chips[Waiting]->setCount(counts.waiting);
    m_chips[Edited]->setCount(counts.edited);
    m_bar->arrange();
}

void NavigationFilterBar::setOnlyEdited(bool isOnlyEdited)
{
    m_chips[Edited]->setChecked(isOnlyEdited);
}

void NavigationFilterBar::showState(int shown, int all)
{
    m_state->setVisible(!filter().isEmpty());
    m_state->setText(tr("%1 of %2 projects shown · show all").arg(shown).arg(all));
    m_state->setIcon(icon(u"close"_s));
}

QVariantMap NavigationFilterBar::state() const
{
    const NavigationFilter present = filter();
    return {{u"text"_s, present.text},        {u"unreviewed"_s, present.isUnreviewed},
            {u"errors"_s, present.hasErrors}, {u"waiting"_s, present.waitsForMe},
            {u"edited"_s, present.isEdited},  {u"order"_s, static_cast<int>(order())}};
}

void NavigationFilterBar::restoreState(const QVariantMap& state)
{
    const QList<QAction*> orders = m_orders->actions();
    const int wanted = state.value(u"order"_s).toInt();
    if (order() == Order::ByDocument && wanted > 0 && wanted < orders.size())
        orders[wanted]->trigger();
    if (!filter().isEmpty())
        return;
    {
        const QSignalBlocker blocker(this);
        m_text->setText(state.value(u"text"_s).toString());
        m_chips[Unreviewed]->setChecked(state.value(u"unreviewed"_s).toBool());
        m_chips[WithErrors]->setChecked(state.value(u"errors"_s).toBool());
        m_chips[Waiting]->setChecked(state.value(u"waiting"_s).toBool());
        m_chips[Edited]->setChecked(state.value(u"edited"_s).toBool());
    }
    apply();
}

void NavigationFilterBar::apply()
{
    m_typing.stop();
    emit changed();
}

void NavigationFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter departments or projects…"));
    m_text->setAccessibleName(tr("Filter of the navigator"));
    m_order->setToolTip(tr("Order of the projects"));
    m_order->setAccessibleName(tr("Order of the projects"));
    m_chips[Unreviewed]->setText(tr("Unreviewed"));
    m_chips[WithErrors]->setText(tr("Errors"));
    m_chips[Waiting]->setText(tr("For me"));
    m_chips[Edited]->setText(tr("Edited"));
    m_chips[Unreviewed]->setToolTip(tr("Only projects without a verdict"));
    m_chips[WithErrors]->setToolTip(tr("Only projects with errors"));
    m_chips[Waiting]->setToolTip(tr("Only projects with an annotation that waits for you"));
    m_chips[Edited]->setToolTip(tr("Only projects that differ from the document"));
    m_bar->arrange();
    const QList<QAction*> orders = m_orders->actions();
    orders[static_cast<int>(Order::ByDocument)]->setText(tr("As in the Document"));
    orders[static_cast<int>(Order::ByName)]->setText(tr("By Name"));
    orders[static_cast<int>(Order::ByAmount)]->setText(tr("By Amount"));
    orders[static_cast<int>(Order::ByFindings)]->setText(tr("By Findings"));
    orders[static_cast<int>(Order::ByState)]->setText(tr("By Review State"));
}

void NavigationFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NavigationFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (filter().isEmpty())
            return false;
        emit cleared();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        emit leftForTree();
        return true;
    default: return false;
    }
}

} // namespace budget::ui

#include "moc_navigationfilterbar.cpp"
