// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/threadview.h"

#include "ui/actions/keytext.h"
#include "ui/models/annotationlistmodel.h"
#include "ui/text/reviewtext.h"
#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr std::array<ThreadState, 3> kStates{ThreadState::Open, ThreadState::Revised, ThreadState::Verified};
constexpr qsizetype kQuoteLength = 60; ///< characters; the tool tip has all of them
constexpr int kReplyLines = 4;
constexpr QKeyCombination kSendKey = Qt::ControlModifier | Qt::Key_Return;

QString shortened(const QString& text)
{
    return text.size() > kQuoteLength ? text.first(kQuoteLength) + u'…' : text;
}

/// The steps that make sense from a state: a clerk says 已改, a reviewer 已核, both can open it again.
bool leadsTo(ThreadState from, ThreadState to)
{
    switch (to) {
    case ThreadState::Open: return from != ThreadState::Open;
    case ThreadState::Revised: return from == ThreadState::Open;
    case ThreadState::Verified: return from != ThreadState::Verified;
    }
    return false;
}

} // namespace

ThreadSet answered(const Thread& thread, const QString& author, const QDateTime& at, const QString& text,
                   std::optional<ThreadState> newState)
{
    Thread after = thread;
    after.messages.push_back({.author = author, .at = at, .text = text, .newState = newState});
    after.state = newState.value_or(thread.state);
    return {.before = thread, .after = std::move(after)};
}

ThreadSet begun(ThreadId id, const Subject& subject, const QString& quoted, const QString& author,
                const QDateTime& at, const QString& text)
{
    Thread thread{.id = id, .subject = subject, .quoted = quoted, .state = ThreadState::Open, .messages = {}};
    thread.messages.push_back({.author = author, .at = at, .text = text, .newState = std::nullopt});
    return {.before = std::nullopt, .after = std::move(thread)};
}

ThreadView::ThreadView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build();
    connect(&desk.document(), &BudgetDocument::applied, this, &ThreadView::refresh);
    connect(&desk.document(), &BudgetDocument::wasReset, this, [this] {
        m_reply->clear();
        showThread({});
        m_drafts.clear();
        m_newDrafts.clear();
    });
    retranslate();
    refresh();
}

void ThreadView::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 10, 8);
    rows->setSpacing(4);
    m_subject = new QLabel(this);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subject->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_subject, &QLabel::linkActivated, this, [this] {
        const Thread* thread = m_desk.document().thread(m_thread);
        if (m_newSubject || thread)
            emit goToRequested(m_newSubject ? *m_newSubject : thread->subject);
    });
    rows->addWidget(m_subject);
    m_quote = new QLabel(this);
    m_quote->setWordWrap(true);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_quote);
    m_messages = new QTextBrowser(this);
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->setOpenLinks(false);
    m_messages->setMinimumHeight(fontMetrics().height() * 2);
    rows->addWidget(m_messages, 1);
    m_reply = new QPlainTextEdit(this);
    m_reply->setObjectName(QStringLiteral("reply"));
    m_reply->setTabChangesFocus(true);
    m_reply->setMaximumHeight(fontMetrics().height() * kReplyLines);
    m_reply->setMinimumHeight(fontMetrics().height() * 2);
    m_reply->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reply, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    m_send = new QToolButton(this);
    connect(m_send, &QToolButton::clicked, this, [this] { send(); });
    buttons->addWidget(m_send);
    for (size_t i = 0; i < kStates.size(); ++i) {
        m_states[i] = new QToolButton(this);
        connect(m_states[i], &QToolButton::clicked, this, [this, i] { send(kStates[i]); });
        buttons->addWidget(m_states[i]);
    }
    for (QToolButton* button : {m_send, m_states[0], m_states[1], m_states[2]})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addStretch(1);
    row->addLayout(buttons);
    rows->addLayout(row);
}

void ThreadView::showThread(ThreadId thread)
{
    if (m_newSubject || thread != m_thread) {
        keepDraft();
        m_newSubject.reset();
        m_thread = thread;
        m_reply->setPlainText(m_drafts.value(thread));
    }
    refresh();
}

/// Words belong to the annotation they were typed for.
void ThreadView::keepDraft()
{
    const QString text = m_reply->toPlainText();
    if (m_newSubject)
        m_newDrafts.insert(*m_newSubject, text);
    else if (m_thread.isValid())
        m_drafts.insert(m_thread, text);
}

void ThreadView::begin(const Subject& subject)
{
    if (m_newSubject != subject) {
        keepDraft();
        m_newSubject = subject;
        m_thread = {};
        m_reply->setPlainText(m_newDrafts.value(subject));
    }
    refresh();
    m_reply->setFocus(Qt::OtherFocusReason);
}

void ThreadView::send(std::optional<ThreadState> newState)
{
    const QString text = m_reply->toPlainText().trimmed();
    const DocumentSession& session = m_desk.session();
    if (m_newSubject) {
        if (text.isEmpty())
            return;
        const Subject subject = *m_newSubject;
        const ThreadId id = m_desk.session().newThreadId();
        if (!m_desk.submit(budget::ui::begun(id, subject, subjectQuote(m_desk.document(), subject),
                                             session.author(), session.now(), text)))
            return;
        m_reply->clear();
        showThread(id);
        emit begun(id);
        return;
    }
    const Thread* thread = m_desk.document().thread(m_thread);
    if (!thread || (text.isEmpty() && !newState))
        return;
    const ThreadId answeredThread = m_thread;
    if (!m_desk.submit(answered(*thread, session.author(), session.now(), text, newState)))
        return;
    // In its new state the annotation may have left a filtered list, and another one come up.
    m_drafts.remove(answeredThread);
    if (m_thread == answeredThread)
        m_reply->clear();
}

void ThreadView::refresh()
{
    const Thread* thread = m_desk.document().thread(m_thread);
    const bool isOpen = thread || m_newSubject;
    const bool canWrite = isOpen && !m_desk.session().isReadOnly();
    for (QWidget* part : {static_cast<QWidget*>(m_subject), static_cast<QWidget*>(m_quote),
                          static_cast<QWidget*>(m_reply), static_cast<QWidget*>(m_send)})
        part->setVisible(isOpen);
    // A new annotation has no messages yet, and its words may take their room.
    m_messages->setVisible(!m_newSubject);
    m_reply->setMaximumHeight(m_newSubject ? QWIDGETSIZE_MAX : fontMetrics().height() * kReplyLines);
    m_reply->setEnabled(canWrite);
    m_send->setEnabled(canWrite);
    for (size_t i = 0; i < kStates.size(); ++i) {
        m_states[i]->setVisible(thread && leadsTo(thread->state, kStates[i]));
        m_states[i]->setEnabled(canWrite);
    }
    m_send->setText(m_newSubject ? tr("Annotate") : tr("Reply"));
    m_reply->setPlaceholderText(m_newSubject ? tr("What should be changed? %1 keeps it, %2 cancels.")
                                                   .arg(keyText(kSendKey), keyText(Qt::Key_Escape))
                                             : tr("Reply; %1 keeps it.").arg(keyText(kSendKey)));
    if (!isOpen) {
        m_messages->setHtml(
            QStringLiteral("<p style='color:%1'>%2</p>")
                .arg(color(ColorRole::SubtleText, palette()).name(),
                     tr("Choose an annotation, or select a cell and add one.").toHtmlEscaped()));
        return;
    }
    const Subject subject = m_newSubject ? *m_newSubject : thread->subject;
    const QString words = subjectText(m_desk.document(), subject);
    m_subject->setText(QStringLiteral("<a href='#' style='color:%1'>%2</a>")
                           .arg(color(ColorRole::Accent, palette()).name(), words.toHtmlEscaped()));
    m_subject->setToolTip(words);
    const QString now = subjectQuote(m_desk.document(), subject);
    const QString then = m_newSubject ? now : thread->quoted;
    m_quote->setText(then == now ? tr("“%1”").arg(shortened(now))
                                 : tr("Then “%1”, now “%2”").arg(shortened(then), shortened(now)));
    m_quote->setVisible(!then.isEmpty() || !now.isEmpty());
    m_quote->setToolTip(then == now ? now : then + QStringLiteral("\n→\n") + now);
    m_messages->setHtml(thread ? html(*thread) : QString());
}

QString ThreadView::html(const Thread& thread) const
{
    const QString subtle = color(ColorRole::SubtleText, palette()).name();
    QString result;
    for (const Message& message : thread.messages) {
        result +=
            QStringLiteral("<p style='margin:0 0 8px 0'><b>%1</b> <span style='color:%2'>%3</span>")
                .arg(message.author.toHtmlEscaped(), subtle,
                     QLocale().toString(message.at.toLocalTime(), QLocale::ShortFormat).toHtmlEscaped());
        if (message.newState)
            result += QStringLiteral(" → <b>%1</b>").arg(threadStateText(*message.newState).toHtmlEscaped());
        if (!message.text.isEmpty())
            result +=
                QStringLiteral("<br>") + message.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        result += QStringLiteral("</p>");
    }
    return result;
}

void ThreadView::retranslate()
{
    m_states[0]->setText(tr("Open again"));
    m_states[1]->setText(tr("Mark as revised"));
    m_states[2]->setText(tr("Mark as verified"));
    m_reply->setAccessibleName(tr("Reply"));
    m_messages->setAccessibleName(tr("Messages of the annotation"));
    m_subject->setAccessibleName(tr("What the annotation speaks about"));
}

void ThreadView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
        refresh();
    }
}

bool ThreadView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_reply || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        send();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_reply->clear();
        if (m_newSubject)
            showThread({});
        emit cancelled();
        return true;
    }
    return false;
}

} // namespace budget::ui

#include "moc_threadview.cpp"
