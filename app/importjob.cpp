// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importjob.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace budget::app {

namespace {

bool isImported(const ImportDraft& draft)
{
    return !draft.error && !draft.isKnown && draft.chosenCount() > 0;
}

} // namespace

ImportJob::ImportJob(DocumentSession& session, std::vector<DraftPtr> drafts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(std::move(drafts))
{
    connect(&m_writer, &QFutureWatcherBase::finished, this, &ImportJob::finishWriting);
    constexpr int kLookEveryMs = 100;
    m_writeTimer.setInterval(kLookEveryMs);
    connect(&m_writeTimer, &QTimer::timeout, this, &ImportJob::showWriting);
}

ImportJob::~ImportJob()
{
    // The worker writes through the session's store: both must stay until it has left.
    m_cancel.cancel();
    m_writer.disconnect(this);
    m_writer.waitForFinished();
    if (m_pending)
        static_cast<void>(m_session.finishImport(std::move(m_pending)));
}

void ImportJob::start()
{
    const bool hasAny =
        std::ranges::any_of(m_drafts, [](const DraftPtr& draft) { return isImported(*draft); });
    if (!hasAny) {
        end(std::vector<ImportReport>());
        return;
    }
    Result<std::unique_ptr<PendingImport>> begun = m_session.beginImport();
    if (!begun) {
        end(std::move(begun).error());
        return;
    }
    m_pending = std::move(begun).value();
    m_writeTimer.start();
    m_writer.setFuture(QtConcurrent::run([pending = m_pending.get(), drafts = m_drafts, cancel = m_cancel] {
        std::vector<ImportItem> items;
        for (const DraftPtr& draft : drafts) {
            if (isImported(*draft))
                items.push_back(itemOf(*draft));
        }
        // The errors stay in the pending import, finishImport() returns them.
        if (DocumentSession::prepareImport(*pending, std::move(items), cancel))
            static_cast<void>(DocumentSession::writeImport(*pending, cancel));
    }));
}

void ImportJob::cancel()
{
    m_cancel.cancel();
}

void ImportJob::showWriting()
{
    if (m_pending)
        emit progressed(m_drafts.size() == 1
                            ? tr("Keeping %1").arg(m_drafts.front()->fileName())
                            : tr("Keeping %n document(s)", nullptr, static_cast<int>(m_drafts.size())),
                        m_pending->progress.done, m_pending->progress.total);
}

void ImportJob::finishWriting()
{
    m_writeTimer.stop();
    end(m_session.finishImport(std::move(m_pending)));
}

void ImportJob::end(const Result<std::vector<ImportReport>>& reports)
{
    std::vector<ImportOutcome> outcomes;
    size_t next = 0;
    for (const DraftPtr& draft : m_drafts) {
        ImportOutcome outcome{.draft = draft, .error = draft->error, .report = {}};
        if (isImported(*draft) && reports)
            outcome.report = (*reports)[next++];
        else if (isImported(*draft))
            outcome.error = Error(reports.error()).withContext(draft->fileName());
        outcomes.push_back(std::move(outcome));
    }
    emit finished(outcomes);
}

} // namespace budget::app

#include "moc_importjob.cpp"
