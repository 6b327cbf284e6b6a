// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/model/budgetdocument.h"
#include "core/store/logline.h"
#include "core/store/writeprogress.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace budget {

/// The workspace file: the only class that reads and writes it. Every function that can fail says why in a
/// Result; no exception leaves it. Used by one thread at a time, which may change.
class DocumentStore final
{
public:
    enum class Access : quint8 {
        Write,    ///< keeps other writers out; falls back to reading when the file cannot be written
        ReadOnly, ///< for a look at a file that another program may have open
    };

    /// Whether a file is to be opened and not read as a document: by the ending of its name, or because it is
    /// an SQLite file under any other name.
    [[nodiscard]] static bool isWorkspace(const QString& path);
    /// A new, empty workspace file, which must not exist yet.
    [[nodiscard]] static Result<std::unique_ptr<DocumentStore>> create(const QString& path);
    /// WorkspaceForeign, WorkspaceNewer, WorkspaceCorrupt, WorkspaceLocked or FileNotFound when it cannot be.
    [[nodiscard]] static Result<std::unique_ptr<DocumentStore>> open(const QString& path, Access access);
    ~DocumentStore();
    DocumentStore(const DocumentStore&) = delete;
    DocumentStore& operator=(const DocumentStore&) = delete;

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The copy that was kept because opening brought the file to a newer format; empty: none was needed.
    [[nodiscard]] const QString& backupPath() const;

    [[nodiscard]] Result<DocumentContent> load();

    /// The highest ids that were ever given in this file; zero where none was.
    struct HighestIds
    {
        DocumentId document;
        ProjectId project;
        IndicatorId indicator;
        ThreadId thread;
    };
    [[nodiscard]] Result<HighestIds> highestIds();

    /// The bytes of a source document, to be kept with the change that brings it.
    struct Attachment
    {
        QByteArray digest;
        QByteArray bytes;
    };
    /// Looks after a long write from another thread.
    struct Watch
    {
        CancelToken cancel;
        WriteProgress* progress = nullptr;
    };
    /// Writes \a change and its line of the log, both or nothing. For Undo and Redo \a change is what is done
    /// to the document, and the log keeps only which line it is about. Returns the line's number.
    /// StorageFull, WorkspaceReadOnly, WorkspaceLocked, Cancelled: nothing happened.
    [[nodiscard]] Result<qint64> append(const Change& change, const LogLine& line,
                                        std::span<const Attachment> attachments = {},
                                        const Watch* watch = nullptr);

    /// All lines of the log in their order, without authors and times: for rebuilding the history.
    [[nodiscard]] Result<std::vector<LogLine>> logOutline();
    /// The newest lines first, before line \a beforeSeq (0: from the end).
    [[nodiscard]] Result<std::vector<LogLine>> log(int limit, qint64 beforeSeq);
    /// The lines that did something to one cell, newest first.
    [[nodiscard]] Result<std::vector<LogLine>> logOfCell(const FieldAddress& cell);
    [[nodiscard]] Result<LogLine> logLine(qint64 seq);
    /// The encoded change of a Do line; see changecodec.
    [[nodiscard]] Result<QByteArray> payload(qint64 seq);

    /// These projects, also those that were taken out, in this order.
    [[nodiscard]] Result<std::vector<ProjectPtr>> projects(std::span<const ProjectId> ids);
    /// The projects that are kept, but not in the document.
    [[nodiscard]] Result<std::vector<ProjectId>> takenOutProjects();
    /// The rows that were removed from a project, without their originals.
    [[nodiscard]] Result<std::vector<Indicator>> removedRows(ProjectId project);
    /// FileNotFound when no such bytes are kept.
    [[nodiscard]] Result<QByteArray> sourceBytes(const QByteArray& digest);

    /// Writes a copy to \a path, replacing what is there at once and whole. Cancelled: nothing was replaced.
    [[nodiscard]] Result<> copyTo(const QString& path, const Watch* watch = nullptr);

    /// The file may not grow beyond this; 0: as large as it likes. Beyond it append() says StorageFull.
    [[nodiscard]] Result<> setSizeLimit(qint64 bytes);

private:
    struct Connection;

    explicit DocumentStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] Result<qint64> appendInTransaction(const Change& change, const LogLine& line,
                                                     std::span<const Attachment> attachments,
                                                     WriteProgress* progress);
    void indexCells(const Change& change, qint64 seq);

    std::unique_ptr<Connection> m;
};

} // namespace budget
