// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"
#include "core/session/changesink.h"
#include "core/session/historyentry.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace budget {

class DocumentStore;

/// A workspace that is open: the document in memory and its file, kept equal. Every change goes to the file
/// first. Lives on the GUI thread.
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
    ~DocumentSession() override;

    [[nodiscard]] const BudgetDocument& document() const { return m_document; }
    [[nodiscard]] BudgetDocument& document() { return m_document; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
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
    /// The newest lines first, at most \a limit, before line \a beforeSeq (0: from the end).
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int limit, qint64 beforeSeq = 0) const;
    /// Everything that happened to one cell, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const FieldAddress& cell) const;

    /// What an import did; positions and names for the report that people see.
    struct ImportReport
    {
        DocumentId document;
        bool isReimport = false;
        std::vector<ProjectId> added;
        std::vector<ProjectId> removed; ///< were in the earlier reading, are gone from the document
        std::vector<ProjectId> changed; ///< printed values differ from the earlier reading
        std::vector<ProjectId> unchanged;
        std::vector<FieldAddress>
            keptEdits; ///< cells whose edit was brought back onto a changed printed value
    };
    /// One undoable step. A document with the same file name or the same projects is read again: edits,
    /// annotations, verdicts and waivers return to their rows by identity (core/model/identity.h).
    Result<ImportReport> import(ParsedBatch batch, const QByteArray& bytes);

    /// The bytes of a source document as they were imported.
    [[nodiscard]] Result<QByteArray> sourceBytes(DocumentId document) const;

    /// A copy under another name; the session goes on in the copy.
    Result<> saveAs(const QString& path);

signals:
    void historyChanged();               ///< what can be undone or redone
    void committed(const QDateTime& at); ///< a change is on disk
    void pathChanged();

private:
    explicit DocumentSession(std::unique_ptr<DocumentStore> store, Options options);

    Options m_options;
    BudgetDocument m_document;
    std::unique_ptr<DocumentStore> m_store;
};

} // namespace budget
