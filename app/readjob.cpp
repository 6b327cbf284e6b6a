// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/readjob.h"

#include "core/import/filebytes.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace budget::app {

namespace {

constexpr int kProgressSteps = 1000;

void readOnWorker(QPromise<void>& promise, ImportDraft& draft, const QString& password,
                  const ReadJob::Options& job, const CancelToken& cancel)
{
    promise.setProgressRange(0, kProgressSteps);
    if (cancel.isCancelled()) {
        draft.error = fail(ErrorCode::Cancelled);
        return;
    }
    if (draft.bytes.isEmpty()) {
        Result<QByteArray> bytes = bytesOfFile(draft.path);
        if (!bytes) {
            draft.error = std::move(bytes).error();
            return;
        }
        draft.bytes = std::move(bytes).value();
        draft.digest = digestOf(draft.bytes);
    }
    draft.isKnown = draft.sameBytes == SameBytes::Leave && job.known.contains(draft.digest);
    if (draft.isKnown)
        return;
    const auto progress = [&promise](qint64 done, qint64 total) {
        promise.setProgressValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
    };
    readDraft(draft, {.password = password, .digest = draft.digest, .forms = job.forms, .cells = job.cells},
              cancel, progress);
    if (job.profile && !draft.error)
        judgeDraft(draft, *job.profile, cancel);
}

} // namespace

ReadJob::ReadJob(std::vector<DraftPtr> drafts, Options options, QObject* parent)
    : QObject(parent)
    , m_drafts(std::move(drafts))
    , m_options(std::move(options))
{
    connect(&m_reader, &QFutureWatcherBase::finished, this, &ReadJob::take);
    connect(&m_reader, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { emit progressed(describe(), value, kProgressSteps); });
}

ReadJob::~ReadJob()
{
    m_cancel.cancel();
    m_reader.disconnect(this);
    m_reader.waitForFinished();
}

std::vector<DraftPtr> ReadJob::draftsOf(const QStringList& paths)
{
    std::vector<DraftPtr> drafts;
    for (const QString& path : paths) {
        drafts.push_back(std::make_shared<ImportDraft>());
        drafts.back()->path = path;
    }
    return drafts;
}

void ReadJob::start()
{
    readNext();
}

void ReadJob::cancel()
{
    m_cancel.cancel();
}

QString ReadJob::describe() const
{
    QString what = tr("Reading %1").arg(current().fileName());
    if (m_drafts.size() < 2)
        return what;
    return tr("%1 (%2 of %3)", "activity, number, count").arg(what).arg(m_current + 1).arg(m_drafts.size());
}

void ReadJob::readNext()
{
    if (m_current == m_drafts.size()) {
        emit finished();
        return;
    }
    m_password = m_options.password;
    readCurrent();
}

void ReadJob::readCurrent()
{
    emit progressed(describe(), 0, 0);
    m_reader.setFuture(QtConcurrent::run([draft = m_drafts[m_current], password = m_password,
                                          options = m_options, cancel = m_cancel](QPromise<void>& promise) {
        readOnWorker(promise, *draft, password, options, cancel);
    }));
}

void ReadJob::take()
{
    if (takesPassword(current()) && !m_cancel.isCancelled()) {
        emit passwordNeeded(current().fileName(), !m_password.isEmpty());
        return;
    }
    endCurrent();
}

void ReadJob::providePassword(const std::optional<QString>& password)
{
    if (password && !password->isEmpty() && !m_cancel.isCancelled()) {
        m_password = *password;
        readCurrent();
        return;
    }
    endCurrent();
}

void ReadJob::endCurrent()
{
    ImportDraft& draft = current();
    if (draft.error)
        draft.error = std::move(*draft.error).withContext(draft.fileName());
    else
        m_options.known.insert(draft.digest); // the same file a second time brings nothing
    const DraftPtr read = m_drafts[m_current++];
    emit this->read(read);
    readNext();
}

} // namespace budget::app

#include "moc_readjob.cpp"
