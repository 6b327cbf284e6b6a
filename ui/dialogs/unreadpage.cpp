// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/unreadpage.h"

#include "ui/models/importpreviewmodel.h"
#include "ui/text/errortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

UnreadPage::UnreadPage(ImportPreviewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_lock(new QWidget(this))
    , m_label(new QLabel(m_lock))
    , m_password(new QLineEdit(m_lock))
    , m_give(new QPushButton(m_lock))
    , m_refusal(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    QFont bold(font());
    bold.setBold(true);
    m_name->setFont(bold);
    m_reason->setObjectName(u"importReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refusal->setObjectName(u"importRefusal"_s);
    m_refusal->setWordWrap(true);
    m_password->setObjectName(u"importPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_label->setBuddy(m_password);
    m_give->setObjectName(u"importGivePassword"_s);
    m_give->setAutoDefault(false);
    m_password->installEventFilter(this);
    auto* line = new QHBoxLayout(m_lock);
    line->setContentsMargins(0, 6, 0, 0);
    line->addWidget(m_label);
    line->addWidget(m_password, 1);
    line->addWidget(m_give);
    line->addStretch(1);
    layout->addWidget(m_name);
    layout->addWidget(m_reason);
    layout->addWidget(m_lock);
    layout->addWidget(m_refusal);
    layout->addStretch(1);

    connect(m_give, &QPushButton::clicked, this, &UnreadPage::give);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_give->setEnabled(!text.isEmpty());
        m_refusal->clear();
    });
    connect(&m_model, &ImportPreviewModel::passwordRefused, this, &UnreadPage::showRefusal);
    showSentence();
}

void UnreadPage::showDocument(int document)
{
    if (document != m_document) {
        m_document = document;
        m_password->clear();
        m_give->setEnabled(false);
    }
    showSentence();
}

void UnreadPage::showSentence()
{
    m_label->setText(tr("&Password:"));
    m_give->setText(tr("&Read It"));
    if (m_document < 0)
        return;
    const ImportDraft& draft = *m_model.drafts()[static_cast<size_t>(m_document)];
    const bool isLocked = takesPassword(draft);
    m_name->setText(tr("%1 was not read").arg(draft.fileName()));
    if (isLocked)
        m_reason->setText(tr("The document is encrypted. Give its password to read it; without one it is "
                             "left out of the import."));
    else if (draft.error)
        m_reason->setText(errorSentence(*draft.error));
    m_lock->setVisible(isLocked);
    m_lock->setEnabled(m_model.unlocking() != m_document);
}

void UnreadPage::give()
{
    if (m_password->text().isEmpty())
        return;
    m_model.requestUnlocking(m_document, m_password->text());
    m_lock->setEnabled(m_model.unlocking() != m_document);
}

void UnreadPage::showRefusal(int document)
{
    if (document != m_document)
        return;
    m_lock->setEnabled(true);
    m_password->selectAll();
    m_password->setFocus();
    m_refusal->setText(tr("This is not its password. Mind capitals and the input method, and try again."));
}

/// Return in the line gives the password; the dialog would import what was read by then.
bool UnreadPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_password || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    give();
    return true;
}

void UnreadPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSentence();
}

} // namespace budget::ui

#include "moc_unreadpage.cpp"
