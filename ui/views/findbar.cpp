// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findbar.h"

#include "ui/actions/keytext.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace budget::ui {

FindBar::FindBar(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_finder(desk.document())
{
    build(actions);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_finder, &TextFinder::changed, this, &FindBar::showCount);
    connect(&desk, &Desk::placeChanged, this, [this](const Place& place) {
        if (!m_isFollowing)
            m_finder.setPlace(place.project, place.cell);
    });
    connect(&actions[Command::Find], &QAction::triggered, this, &FindBar::open);
    connect(&actions[Command::FindNext], &QAction::triggered, this, [this] { step(true); });
    connect(&actions[Command::FindPrevious], &QAction::triggered, this, [this] { step(false); });
    retranslate();
    hide();
}

void FindBar::build(const ActionSet& actions)
{
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->setSpacing(6);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(420);
    m_text->installEventFilter(this);
    row->addWidget(m_text, 1);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    row->addWidget(m_count);
    for (const Command command : {Command::FindPrevious, Command::FindNext}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(&actions[command]);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_close = new QToolButton(this);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    row->addWidget(m_close);
}

void FindBar::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    m_finder.setPlace(m_desk.place().project, m_desk.place().cell);
}

void FindBar::close()
{
    m_typing.stop();
    hide();
    if (m_before)
        m_before->setFocus();
}

void FindBar::search()
{
    m_typing.stop();
    m_finder.setText(m_text->text());
    showCount();
}

void FindBar::step(bool forward)
{
    if (m_finder.text().isEmpty() && m_text->text().isEmpty()) {
        open();
        return;
    }
    if (m_finder.text() != m_text->text())
        search();
    if (forward)
        m_finder.next();
    else
        m_finder.previous();
    const std::optional<FieldAddress> cell = m_finder.currentCell();
    if (cell) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_desk.goTo(*cell);
        emit found(*cell);
    }
}

void FindBar::showCount()
{
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_finder.count() == 0)
        m_count->setText(tr("not found"));
    else if (m_finder.current() == 0)
        m_count->setText(tr("%n place(s)", nullptr, m_finder.count()));
    else
        m_count->setText(tr("%1 of %2").arg(m_finder.current()).arg(m_finder.count()));
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find words or numbers in all texts…"));
    m_text->setAccessibleName(tr("Find in all texts"));
    m_close->setToolTip(tr("Close (%1)").arg(keyText(Qt::Key_Escape)));
    m_close->setAccessibleName(tr("Close the find bar"));
    showCount();
}

void FindBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: step(!key->modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

} // namespace budget::ui

#include "moc_findbar.cpp"
