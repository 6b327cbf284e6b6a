// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/session/documentsession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace budget::app {

/// Moves a session to another file: copies on a worker thread, goes on in the copy on the session's. The
/// session refuses changes meanwhile.
class SaveJob final : public QObject
{
    Q_OBJECT

public:
    SaveJob(DocumentSession& session, QString path, QObject* parent);
    /// Cancels and waits for the worker.
    ~SaveJob() override;

    void start();
    /// The session stays where it is, and so does a file that has the name already.
    void cancel() { m_cancel.cancel(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// After finished().
    [[nodiscard]] const Result<>& result() const { return m_result; }

signals:
    void progressed(const QString& what, int done, int total);
    void finished();

private:
    void end();

    DocumentSession& m_session;
    QString m_path;
    CancelToken m_cancel;
    std::unique_ptr<PendingCopy> m_pending;
    QFutureWatcher<void> m_writer;
    QTimer m_timer;
    Result<> m_result;
};

} // namespace budget::app
