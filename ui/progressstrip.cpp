// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(200);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    retranslate();
    hide();
}

void ProgressStrip::showProgress(const QString& what, int done, int total)
{
    m_what->setText(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(what);
    show();
}

void ProgressStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace budget::ui

#include "moc_progressstrip.cpp"
