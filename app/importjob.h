// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/readjob.h"
#include "core/base/canceltoken.h"
#include "core/session/documentsession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace budget::app {

/// What became of one document.
struct ImportOutcome
{
    DraftPtr draft;
    std::optional<Error> error;
    ImportReport report;
};

/// Writes documents that were read into a session: all of them are one change, one undo. Planning and writing
/// run on a worker thread; the session is touched on the GUI thread and refuses other changes meanwhile.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(DocumentSession& session, std::vector<DraftPtr> drafts, QObject* parent);
    /// Cancels and waits for the worker.
    ~ImportJob() override;

    void start();
    /// Nothing is imported; finished() tells so.
    void cancel();

signals:
    /// \a total 0: not known.
    void progressed(const QString& what, int done, int total);
    /// One outcome for each draft, in their order.
    void finished(const std::vector<budget::app::ImportOutcome>& outcomes);

private:
    void finishWriting();
    void end(const Result<std::vector<ImportReport>>& reports);
    void showWriting();

    DocumentSession& m_session;
    std::vector<DraftPtr> m_drafts;
    CancelToken m_cancel;
    std::unique_ptr<PendingImport> m_pending;
    QFutureWatcher<void> m_writer;
    QTimer m_writeTimer;
};

} // namespace budget::app
