// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/session/documentsession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace budget::app {

/// What became of one file.
struct ImportOutcome
{
    QString path;
    std::optional<Error> error;
    bool isKnown = false; ///< the workspace holds this very document already; nothing was done
    int tables = 0;
    int unplacedLines = 0;
    ImportReport report;
    QByteArray digest;
    QString password; ///< that the document was read with
};

/// Reads documents into a session, one after another. Reading, parsing and writing run on a worker thread;
/// the session is touched on the GUI thread and refuses other changes while one document is written.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    ImportJob(DocumentSession& session, QStringList paths, QObject* parent);
    /// Cancels and waits for the worker.
    ~ImportJob() override;

    void start();
    /// Answers passwordNeeded(). Nothing: the document is left out.
    void providePassword(const std::optional<QString>& password);
    /// The present document is not imported and the others are not read; finished() tells which.
    void cancel();

signals:
    /// \a total 0: not known.
    void progressed(const QString& what, int done, int total);
    /// The job waits for providePassword(). \a isAgain: the last one was wrong.
    void passwordNeeded(const QString& fileName, bool isAgain);
    void finished(const std::vector<budget::app::ImportOutcome>& outcomes);

private:
    struct Reading
    {
        QByteArray bytes;
        bool isKnown = false;
        QByteArray digest;
        int tables = 0;
        int unplacedLines = 0;
        Result<ParsedBatch> batch = fail(ErrorCode::Cancelled);
    };

    void readNext();
    void readCurrent();
    void write();
    void finishWriting();
    void endFile(ImportOutcome outcome);
    void showWriting();
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString describe(const QString& activity) const;

    DocumentSession& m_session;
    QStringList m_paths;
    qsizetype m_current = -1;
    CancelToken m_cancel;
    QString m_password; ///< of the present document
    std::shared_ptr<Reading> m_reading;
    std::unique_ptr<PendingImport> m_pending;
    QFutureWatcher<std::shared_ptr<Reading>> m_reader;
    QFutureWatcher<void> m_writer;
    QTimer m_writeTimer;
    std::vector<ImportOutcome> m_outcomes;
};

} // namespace budget::app
