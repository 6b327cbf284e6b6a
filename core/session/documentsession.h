// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"
#include "core/session/changesink.h"
#include "core/session/history.h"
#include "core/session/historyentry.h"
#include "core/session/importitem.h"
#include "core/session/importreport.h"
#include "core/session/loadedworkspace.h"
#include "core/session/pendingcopy.h"
#include "core/session/pendingimport.h"
#include "core/session/takenoutprojects.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace budget {

/// A workspace that is open: the document in memory and its file, kept equal. Every change goes to the file
/// first. Lives on the GUI thread; what takes long with large files is split so that its heavy half may run
/// on another one: loadWorkspace() / adopt(), and beginImport() / prepareImport(), writeImport() /
/// finishImport().
class DocumentSession final : public QObject, public ChangeSink
{
    Q_OBJECT

public:
    struct Options
    {
        QString author;               ///< stands in the log and on annotations
        const Clock* clock = nullptr; ///< required; must outlive the session
    };

    /// A new, empty workspace; the file must not exist yet.
    [[nodiscard]] static Result<std::unique_ptr<DocumentSession>> create(const QString& path,
                                                                         Options options);
    /// Opens read-only when the file or its folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<DocumentSession>> open(const QString& path, Options options);
    /// The two halves of open(): the first on any thread, the second on the session's.
    [[nodiscard]] static Result<LoadedWorkspace>
    loadWorkspace(const QString& path, DocumentStore::Access access = DocumentStore::Access::Write);
    [[nodiscard]] static std::unique_ptr<DocumentSession> adopt(LoadedWorkspace workspace, Options options);
    ~DocumentSession() override;

    [[nodiscard]] const BudgetDocument& document() const { return m_document; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The copy that was kept beside the file because it had an older format; empty: none was needed.
    [[nodiscard]] QString backupPath() const;
    [[nodiscard]] QString author() const { return m_options.author; }
    void setAuthor(const QString& author) { m_options.author = author; }
    [[nodiscard]] QDateTime now() const { return m_options.clock->now(); }

    Result<> submit(Change change) override;
    IndicatorId newIndicatorId() override;
    ThreadId newThreadId() override;

    /// The change that undo() would take back, for the menu's text.
    [[nodiscard]] std::optional<HistoryEntry> undoEntry() const;
    [[nodiscard]] std::optional<HistoryEntry> redoEntry() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    Result<> undo();
    Result<> redo();
    /// The newest lines first, at most \a limit, before line \a beforeSeq (0: from the end). Conflict while a
    /// worker has the file; historyChanged() follows.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int limit, qint64 beforeSeq = 0) const;
    /// Everything that happened to one cell, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const FieldAddress& cell) const;

    using ImportReport = budget::ImportReport;
    /// One undoable step. A document with the same file name or the same projects is read again: edits,
    /// annotations, verdicts and decisions return to their rows by identity (core/model/identity.h).
    Result<ImportReport> import(ParsedBatch batch, const QByteArray& bytes);

    /// The parts of importing several documents as one step. Between beginImport() and finishImport() the
    /// session refuses changes and reads nothing from the file, since a worker has its connection: history()
    /// and sourceBytes() are a Conflict. The window shows that it waits. prepareImport() and writeImport()
    /// run on any one thread after the other; their errors are kept for finishImport(), which must be called
    /// in every case and takes an import that failed or was cancelled as one that never was.
    [[nodiscard]] Result<std::unique_ptr<PendingImport>> beginImport();
    static Result<> prepareImport(PendingImport& pending, std::vector<ImportItem> items,
                                  const CancelToken& cancel);
    static Result<> writeImport(PendingImport& pending, const CancelToken& cancel);
    /// One report for each document, in their order.
    Result<std::vector<ImportReport>> finishImport(std::unique_ptr<PendingImport> pending);

    /// The bytes of a source document as they were imported.
    [[nodiscard]] Result<QByteArray> sourceBytes(DocumentId document) const;

    /// A copy under another name; the session goes on in the copy. A file that is there is replaced.
    Result<> saveAs(const QString& path);
    /// The parts of saveAs(). Between the first and the last the session refuses changes; writeCopy() may run
    /// on another thread and keeps its error for finishSaveAs(), which must be called in every case. A copy
    /// that failed or was cancelled leaves the session and the file at \a path as they were.
    [[nodiscard]] Result<std::unique_ptr<PendingCopy>> beginSaveAs(const QString& path);
    static void writeCopy(PendingCopy& pending, const CancelToken& cancel);
    Result<> finishSaveAs(std::unique_ptr<PendingCopy> pending);

    /// The file may not grow beyond this; 0: as large as it likes. Changes beyond it fail with StorageFull.
    Result<> setSizeLimit(qint64 bytes);

signals:
    void historyChanged();               ///< what can be undone or redone
    void committed(const QDateTime& at); ///< a change is on disk
    void pathChanged();

private:
    DocumentSession(LoadedWorkspace workspace, Options options);

    [[nodiscard]] Result<> checkWritable() const;
    [[nodiscard]] Result<> checkWhole(const Change& change) const;
    Result<> commit(const Change& change, LogKind kind, qint64 refersTo);
    void applied(const Change& change, const LogLine& line);
    [[nodiscard]] Result<Change> loggedChange(qint64 seq);
    [[nodiscard]] Result<Change> outlineOf(const QByteArray& payload, std::vector<ProjectId>& missing) const;
    [[nodiscard]] Result<HistoryEntry> entryFor(const LogLine& line) const;
    [[nodiscard]] std::optional<HistoryEntry> entryFor(qint64 seq) const;

    Options m_options;
    BudgetDocument m_document;
    std::unique_ptr<DocumentStore> m_store;
    DocumentStore::HighestIds m_ids;
    History m_history;
    mutable TakenOutProjects m_takenOut; ///< of the file, read when the history first needs it
    bool m_isBusy = false;               ///< an import or a copy is on its way
};

} // namespace budget
