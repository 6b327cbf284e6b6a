// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/waiverbar.h"

#include "ui/actions/keytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace budget::ui {

WaiverBar::WaiverBar(QWidget* parent)
    : QWidget(parent)
    , m_detail(new QLabel(this))
    , m_reason(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 5);
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->hide();
    row->addWidget(m_detail, 1);
    m_reason->setObjectName(QStringLiteral("waiverReason"));
    m_reason->installEventFilter(this);
    m_reason->hide();
    row->addWidget(m_reason, 1);
    retranslate();
    hide();
}

void WaiverBar::showReason(const QString& sentence)
{
    m_detail->setText(sentence);
    m_detail->setToolTip(sentence);
    m_detail->setVisible(!sentence.isEmpty());
    fitVisibility();
}

void WaiverBar::ask()
{
    m_reason->clear();
    m_reason->show();
    fitVisibility();
    m_reason->setFocus();
}

bool WaiverBar::stopAsking()
{
    const bool hadFocus = m_reason->hasFocus();
    m_reason->hide();
    fitVisibility();
    return hadFocus;
}

void WaiverBar::fitVisibility()
{
    setVisible(!m_detail->isHidden() || !m_reason->isHidden());
}

void WaiverBar::retranslate()
{
    m_reason->setPlaceholderText(tr("Why is this right as it is? %1 keeps the reason, %2 cancels.")
                                     .arg(keyText(Qt::Key_Return), keyText(Qt::Key_Escape)));
    m_reason->setAccessibleName(tr("Reason for waiving"));
}

void WaiverBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool WaiverBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // The placeholder says that a reason is needed.
        if (const QString reason = m_reason->text().trimmed(); !reason.isEmpty())
            emit reasonGiven(reason);
        return true;
    }
    if (key == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace budget::ui

#include "moc_waiverbar.cpp"
