// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importjob.h"

#include "core/import/fileformat.h"
#include "core/import/importpipeline.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSet>
#include <QtConcurrentRun>

namespace budget::app {

namespace {

constexpr int kProgressSteps = 1000;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, file.errorString());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString());
    return bytes;
}

} // namespace

ImportJob::ImportJob(DocumentSession& session, QStringList paths, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(std::move(paths))
{
    connect(&m_reader, &QFutureWatcherBase::finished, this, &ImportJob::write);
    connect(&m_reader, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { emit progressed(describe(tr("Reading %1")), value, kProgressSteps); });
    connect(&m_writer, &QFutureWatcherBase::finished, this, &ImportJob::finishWriting);
    constexpr int kLookEveryMs = 100;
    m_writeTimer.setInterval(kLookEveryMs);
    connect(&m_writeTimer, &QTimer::timeout, this, &ImportJob::showWriting);
}

ImportJob::~ImportJob()
{
    // The worker writes through the session's store: both must stay until it has left.
    m_cancel.cancel();
    m_reader.disconnect(this);
    m_writer.disconnect(this);
    m_reader.waitForFinished();
    m_writer.waitForFinished();
    if (m_pending)
        static_cast<void>(m_session.finishImport(std::move(m_pending)));
}

void ImportJob::start()
{
    readNext();
}

void ImportJob::cancel()
{
    m_cancel.cancel();
}

QString ImportJob::fileName() const
{
    return QFileInfo(m_paths[m_current]).fileName();
}

QString ImportJob::describe(const QString& activity) const
{
    const QString what = activity.arg(fileName());
    if (m_paths.size() < 2)
        return what;
    return tr("%1 (%2 of %3)", "activity, number, count").arg(what).arg(m_current + 1).arg(m_paths.size());
}

void ImportJob::readNext()
{
    ++m_current;
    if (m_current == m_paths.size()) {
        emit finished(m_outcomes);
        return;
    }
    m_password.clear();
    readCurrent();
}

void ImportJob::readCurrent()
{
    emit progressed(describe(tr("Reading %1")), 0, 0);
    QSet<QByteArray> known;
    for (const SourceDocument& source : m_session.document().sourceDocuments())
        known.insert(source.digest);
    m_reader.setFuture(QtConcurrent::run([path = m_paths[m_current], known, password = m_password,
                                          cancel = m_cancel](QPromise<std::shared_ptr<Reading>>& promise) {
        auto reading = std::make_shared<Reading>();
        promise.setProgressRange(0, kProgressSteps);
        Result<QByteArray> bytes =
            cancel.isCancelled() ? Result<QByteArray>(fail(ErrorCode::Cancelled)) : bytesOf(path);
        if (!bytes) {
            reading->batch = std::move(bytes).error();
        } else {
            reading->bytes = std::move(bytes).value();
            reading->digest = digestOf(reading->bytes);
            reading->isKnown = known.contains(reading->digest);
            if (!reading->isKnown) {
                const auto progress = [&promise](qint64 done, qint64 total) {
                    promise.setProgressValue(total > 0 ? static_cast<int>(done * kProgressSteps / total) : 0);
                };
                reading->batch = readDocument(reading->bytes, QFileInfo(path).fileName(), cancel, progress,
                                              {.password = password, .digest = reading->digest});
            }
        }
        promise.addResult(std::move(reading));
    }));
}

void ImportJob::write()
{
    m_reading = m_reader.result();
    if (m_reading->isKnown) {
        endFile({.path = m_paths[m_current], .error = {}, .isKnown = true});
        return;
    }
    // Of the encrypted files only a PDF can be read when its password is known.
    const bool isLocked = !m_reading->batch && m_reading->batch.error().code == ErrorCode::InputEncrypted &&
                          fileFormatOf(m_reading->bytes) == FileFormat::Pdf;
    if (isLocked && !m_cancel.isCancelled()) {
        emit passwordNeeded(fileName(), !m_password.isEmpty());
        return;
    }
    if (!m_reading->batch) {
        endFile({.path = m_paths[m_current], .error = m_reading->batch.error()});
        return;
    }
    Result<std::unique_ptr<PendingImport>> begun = m_session.beginImport();
    if (!begun) {
        endFile({.path = m_paths[m_current], .error = std::move(begun).error()});
        return;
    }
    m_pending = std::move(begun).value();
    m_reading->tables = static_cast<int>(m_reading->batch->projects.size());
    m_reading->unplacedLines = static_cast<int>(m_reading->batch->document.lines.unplaced.size());
    m_writeTimer.start();
    m_writer.setFuture(QtConcurrent::run([pending = m_pending.get(), reading = m_reading, cancel = m_cancel] {
        // The errors stay in the pending import, finishImport() returns them.
        const Result<> prepared =
            DocumentSession::prepareImport(*pending, std::move(reading->batch).value(), reading->bytes);
        if (prepared)
            static_cast<void>(DocumentSession::writeImport(*pending, cancel));
    }));
}

void ImportJob::providePassword(const std::optional<QString>& password)
{
    if (password && !password->isEmpty() && !m_cancel.isCancelled()) {
        m_password = *password;
        readCurrent();
        return;
    }
    endFile({.path = m_paths[m_current], .error = m_reading->batch.error()});
}

void ImportJob::showWriting()
{
    if (m_pending)
        emit progressed(describe(tr("Keeping %1")), m_pending->progress.done, m_pending->progress.total);
}

void ImportJob::finishWriting()
{
    m_writeTimer.stop();
    ImportOutcome outcome{.path = m_paths[m_current], .error = {}};
    outcome.tables = m_reading->tables;
    outcome.unplacedLines = m_reading->unplacedLines;
    outcome.digest = m_reading->digest;
    outcome.password = m_password;
    Result<ImportReport> report = m_session.finishImport(std::move(m_pending));
    if (report)
        outcome.report = std::move(report).value();
    else
        outcome.error = std::move(report).error();
    endFile(std::move(outcome));
}

void ImportJob::endFile(ImportOutcome outcome)
{
    m_reading.reset();
    if (outcome.error)
        outcome.error = std::move(*outcome.error).withContext(fileName());
    m_outcomes.push_back(std::move(outcome));
    readNext();
}

} // namespace budget::app

#include "moc_importjob.cpp"
