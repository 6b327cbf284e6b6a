// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importdraft.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace budget::app {

using DraftPtr = std::shared_ptr<ImportDraft>;

/// Reads documents, one after another on a worker thread. Nothing is imported: what was read is told draft by
/// draft.
class ReadJob final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QSet<QByteArray> known; ///< digests of the documents that the workspace holds
        std::shared_ptr<const parse::GridForms> forms;
        CellsReader cells;                      ///< of all formats but text; empty: in this process
        std::shared_ptr<const Profile> profile; ///< to look for doubts with; null: nobody asks for them
        QString password;                       ///< to try first
    };

    /// A draft that has bytes is read from these, any other from the file at its path.
    ReadJob(std::vector<DraftPtr> drafts, Options options, QObject* parent);
    [[nodiscard]] static std::vector<DraftPtr> draftsOf(const QStringList& paths);
    /// Cancels and waits for the worker.
    ~ReadJob() override;

    void start();
    /// Answers passwordNeeded(). Nothing: the document is left out.
    void providePassword(const std::optional<QString>& password);
    /// What is left ends with Cancelled.
    void cancel();
    [[nodiscard]] const std::vector<DraftPtr>& drafts() const { return m_drafts; }

signals:
    /// \a total 0: not known.
    void progressed(const QString& what, int done, int total);
    /// The job waits for providePassword(). \a isAgain: the last one was wrong.
    void passwordNeeded(const QString& fileName, bool isAgain);
    void read(const std::shared_ptr<budget::ImportDraft>& draft);
    void finished();

private:
    void readNext();
    void readCurrent();
    void take();
    void endCurrent();
    [[nodiscard]] ImportDraft& current() const { return *m_drafts[m_current]; }
    [[nodiscard]] QString describe() const;

    std::vector<DraftPtr> m_drafts;
    Options m_options;
    size_t m_current = 0;
    CancelToken m_cancel;
    QString m_password; ///< of the present document
    QFutureWatcher<void> m_reader;
};

} // namespace budget::app
