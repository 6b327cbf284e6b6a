// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savejob.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace budget::app {

SaveJob::SaveJob(DocumentSession& session, QString path, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
{
    connect(&m_writer, &QFutureWatcherBase::finished, this, &SaveJob::end);
    constexpr int kLookEveryMs = 100;
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        emit progressed(tr("Keeping %1").arg(QFileInfo(m_path).fileName()), m_pending->progress.done,
                        m_pending->progress.total);
    });
}

SaveJob::~SaveJob()
{
    // The worker reads through the session's store: both must stay until it has left.
    m_cancel.cancel();
    m_writer.disconnect(this);
    m_writer.waitForFinished();
    if (m_pending)
        static_cast<void>(m_session.finishSaveAs(std::move(m_pending)));
}

void SaveJob::start()
{
    Result<std::unique_ptr<PendingCopy>> begun = m_session.beginSaveAs(m_path);
    if (!begun) {
        m_result = std::move(begun).error();
        QMetaObject::invokeMethod(this, &SaveJob::finished, Qt::QueuedConnection);
        return;
    }
    m_pending = std::move(begun).value();
    m_timer.start();
    m_writer.setFuture(QtConcurrent::run(
        [pending = m_pending.get(), cancel = m_cancel] { DocumentSession::writeCopy(*pending, cancel); }));
}

void SaveJob::end()
{
    m_timer.stop();
    m_result = m_session.finishSaveAs(std::move(m_pending));
    emit finished();
}

} // namespace budget::app

#include "moc_savejob.cpp"
