// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/desk.h"

#include <QHash>
#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;
class QTextBrowser;
class QToolButton;

namespace budget::ui {

/// The thread after a message was added to it: a reply, a step to another state, or both.
[[nodiscard]] ThreadSet answered(const Thread& thread, const QString& author, const QDateTime& at,
                                 const QString& text, std::optional<ThreadState> newState);
/// A new annotation on a subject, quoting what the subject reads now.
[[nodiscard]] ThreadSet begun(ThreadId id, const Subject& subject, const QString& quoted,
                              const QString& author, const QDateTime& at, const QString& text);

/// One annotation with its replies: what it speaks about, what that read when it was written and reads now,
/// the messages, a box to reply, and the states to move it to. Or the beginning of a new one.
class ThreadView final : public QWidget
{
    Q_OBJECT

public:
    explicit ThreadView(Desk& desk, QWidget* parent = nullptr);

    void showThread(ThreadId thread);
    [[nodiscard]] ThreadId thread() const { return m_thread; }
    /// Begins an annotation; it exists once its first message is kept.
    void begin(const Subject& subject);
    [[nodiscard]] bool isBeginning() const { return m_newSubject.has_value(); }
    [[nodiscard]] QPlainTextEdit& reply() const { return *m_reply; }

    /// Keeps the text of the box as a reply, and moves the thread when \a newState is given.
    void send(std::optional<ThreadState> newState = std::nullopt);

signals:
    void begun(budget::ThreadId thread);
    void cancelled();
    void goToRequested(const budget::Subject& subject);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void keepDraft();
    void refresh();
    [[nodiscard]] QString html(const Thread& thread) const;
    void retranslate();

    Desk& m_desk;
    ThreadId m_thread;
    std::optional<Subject> m_newSubject;
    /// Words that were typed and not yet kept, for each annotation and for new ones: they wait until one
    /// comes back to it.
    QHash<ThreadId, QString> m_drafts;
    QHash<Subject, QString> m_newDrafts;
    QLabel* m_subject = nullptr; ///< a link to it
    QLabel* m_quote = nullptr;
    QTextBrowser* m_messages = nullptr;
    QPlainTextEdit* m_reply = nullptr;
    QToolButton* m_send = nullptr;
    std::array<QToolButton*, 3> m_states{}; ///< Open, Revised, Verified
};

} // namespace budget::ui
