// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/documentsession.h"

#include "core/session/importplans.h"
#include "core/store/changecodec.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

bool changesTheList(const Change& change)
{
    return std::holds_alternative<ProjectsInserted>(change.any) ||
           std::holds_alternative<ProjectsRemoved>(change.any);
}

/// What a group can depend on: the projects it touches, or all of them when it adds or removes some.
DocumentContent contentFor(const BudgetDocument& document, const ChangeGroup& group)
{
    DocumentContent content = document.content();
    if (std::ranges::any_of(group.changes, changesTheList))
        return content;
    content.projects.clear();
    for (const ProjectId id : touchedProjects(Change(group))) {
        if (ProjectPtr project = document.snapshot(id))
            content.projects.push_back(std::move(project));
    }
    return content;
}

/// The part of a change that is about one cell, for the cell's history.
void collectEdits(const Change& change, const FieldAddress& cell, std::vector<Change>& edits)
{
    if (const auto* edit = std::get_if<FieldEdited>(&change.any)) {
        if (edit->address == cell)
            edits.emplace_back(*edit);
    } else if (const auto* group = std::get_if<ChangeGroup>(&change.any)) {
        for (const Change& part : group->changes)
            collectEdits(part, cell, edits);
    } else if (const auto* replaced = std::get_if<ProjectReplaced>(&change.any)) {
        if (replaced->before->id == cell.project)
            edits.emplace_back(
                FieldEdited{cell, textAt(*replaced->before, cell), textAt(*replaced->after, cell)});
    }
}

/// Raises the highest ids to those a change brings, which its sender may have chosen.
struct IdRaiser
{
    DocumentStore::HighestIds& ids;

    void operator()(const FieldEdited&) const {}
    void operator()(const IndicatorInserted& c) const { raise(ids.indicator, c.row.id); }
    void operator()(const IndicatorRemoved&) const {}
    void operator()(const IndicatorMoved&) const {}
    void operator()(const ProjectsInserted& c) const
    {
        for (const ProjectPtr& project : c.projects)
            raise(*project);
    }
    void operator()(const ProjectsRemoved&) const {}
    void operator()(const ProjectReplaced& c) const { raise(*c.after); }
    void operator()(const ReviewSet&) const {}
    void operator()(const ThreadSet& c) const
    {
        if (c.after)
            raise(ids.thread, c.after->id);
    }
    void operator()(const DecisionSet&) const {}
    void operator()(const SourceDocumentSet& c) const
    {
        if (c.after)
            raise(ids.document, c.after->id);
    }
    void operator()(const ChangeGroup& group) const
    {
        for (const Change& change : group.changes)
            std::visit(*this, change.any);
    }

private:
    void raise(const Project& project) const
    {
        raise(ids.project, project.id);
        for (const Indicator& row : project.indicators)
            raise(ids.indicator, row.id);
    }
    template <typename Id>
    static void raise(Id& highest, Id id)
    {
        highest = std::max(highest, id);
    }
};

HistoryEntry::Kind entryKind(LogKind kind)
{
    switch (kind) {
    case LogKind::Do: return HistoryEntry::Kind::Do;
    case LogKind::Undo: return HistoryEntry::Kind::Undo;
    case LogKind::Redo: return HistoryEntry::Kind::Redo;
    }
    return HistoryEntry::Kind::Do;
}

} // namespace

DocumentSession::DocumentSession(LoadedWorkspace workspace, Options options)
    : m_options(std::move(options))
    , m_store(std::move(workspace.store))
    , m_ids(workspace.ids)
    , m_history(std::move(workspace.history))
{
    Q_ASSERT(m_options.clock);
    m_document.reset(std::move(workspace.content));
}

DocumentSession::~DocumentSession() = default;

Result<std::unique_ptr<DocumentSession>> DocumentSession::create(const QString& path, Options options)
{
    LoadedWorkspace workspace;
    workspace.store = TRY(DocumentStore::create(path));
    return adopt(std::move(workspace), std::move(options));
}

Result<std::unique_ptr<DocumentSession>> DocumentSession::open(const QString& path, Options options)
{
    LoadedWorkspace workspace = TRY(loadWorkspace(path));
    return adopt(std::move(workspace), std::move(options));
}

Result<LoadedWorkspace> DocumentSession::loadWorkspace(const QString& path, DocumentStore::Access access)
{
    LoadedWorkspace workspace;
    workspace.store = TRY(DocumentStore::open(path, access));
    workspace.content = TRY(workspace.store->load());
    workspace.ids = TRY(workspace.store->highestIds());
    const std::vector<LogLine> outline = TRY(workspace.store->logOutline());
    workspace.history = TRY(History::fromLog(outline));
    return workspace;
}

std::unique_ptr<DocumentSession> DocumentSession::adopt(LoadedWorkspace workspace, Options options)
{
    return std::unique_ptr<DocumentSession>(new DocumentSession(std::move(workspace), std::move(options)));
}

QString DocumentSession::path() const
{
    return m_store->path();
}

bool DocumentSession::isReadOnly() const
{
    return m_store->isReadOnly();
}

QString DocumentSession::backupPath() const
{
    return m_store->backupPath();
}

Result<> DocumentSession::checkWritable() const
{
    if (isReadOnly())
        return fail(ErrorCode::WorkspaceReadOnly, path());
    if (m_isBusy)
        return fail(ErrorCode::Conflict, u"import"_s);
    return {};
}

/// BudgetDocument::check() looks at the first change of a group only, but nothing may be written that cannot
/// be applied: the group is tried on a scratch copy that shares the projects.
Result<> DocumentSession::checkWhole(const Change& change) const
{
    TRY(m_document.check(change));
    const auto* group = std::get_if<ChangeGroup>(&change.any);
    if (!group || group->changes.size() < 2)
        return {};
    BudgetDocument scratch;
    scratch.reset(contentFor(m_document, *group));
    for (const Change& part : group->changes) {
        TRY(scratch.check(part));
        scratch.apply(part);
    }
    return {};
}

Result<> DocumentSession::submit(Change change)
{
    TRY(checkWritable());
    TRY(checkWhole(change));
    return commit(change, LogKind::Do, 0);
}

Result<> DocumentSession::commit(const Change& change, LogKind kind, qint64 refersTo)
{
    LogLine line{.kind = kind, .refersTo = refersTo, .author = m_options.author, .at = now()};
    line.seq = TRY(m_store->append(change, line));
    applied(change, line);
    return {};
}

/// The change is on disk: now it comes into memory.
void DocumentSession::applied(const Change& change, const LogLine& line)
{
    std::visit(IdRaiser{m_ids}, change.any);
    m_document.apply(change);
    m_takenOut.follow(change);
    [[maybe_unused]] const bool isNext = m_history.append(line);
    Q_ASSERT(isNext);
    emit historyChanged();
    emit committed(line.at);
}

IndicatorId DocumentSession::newIndicatorId()
{
    return takeNext(m_ids.indicator);
}

ThreadId DocumentSession::newThreadId()
{
    return takeNext(m_ids.thread);
}

bool DocumentSession::canUndo() const
{
    return m_history.canUndo() && !isReadOnly() && !m_isBusy;
}

bool DocumentSession::canRedo() const
{
    return m_history.canRedo() && !isReadOnly() && !m_isBusy;
}

Result<> DocumentSession::undo()
{
    TRY(checkWritable());
    if (!m_history.canUndo())
        return fail(ErrorCode::NothingToUndo);
    const qint64 seq = m_history.undoSeq();
    const Change change = inverse(TRY(loggedChange(seq)));
    TRY(checkWhole(change));
    return commit(change, LogKind::Undo, seq);
}

Result<> DocumentSession::redo()
{
    TRY(checkWritable());
    if (!m_history.canRedo())
        return fail(ErrorCode::NothingToUndo);
    const qint64 seq = m_history.redoSeq();
    const Change change = TRY(loggedChange(seq));
    TRY(checkWhole(change));
    return commit(change, LogKind::Redo, seq);
}

/// Tables that were taken out are known by their ids alone, which are put into \a missing.
Result<Change> DocumentSession::outlineOf(const QByteArray& payload, std::vector<ProjectId>& missing) const
{
    std::optional<Error> error;
    Result<Change> change = changecodec::decode(payload, [&](ProjectId id) {
        ProjectPtr project = m_document.snapshot(id);
        if (project)
            return project;
        if (const Result<> loaded = m_takenOut.load(*m_store); !loaded)
            error = loaded.error();
        missing.push_back(id);
        return m_takenOut.find(id);
    });
    if (error)
        return std::move(*error);
    return change;
}

/// With the tables it names: from memory, or from the file when they were taken out.
Result<Change> DocumentSession::loggedChange(qint64 seq)
{
    const QByteArray payload = TRY(m_store->payload(seq));
    std::vector<ProjectId> missing;
    Change outline = TRY(outlineOf(payload, missing));
    if (missing.empty())
        return outline;
    QHash<ProjectId, ProjectPtr> fromFile;
    for (ProjectPtr& project : TRY(m_store->projects(missing))) {
        const ProjectId id = project->id;
        fromFile.insert(id, std::move(project));
    }
    return changecodec::decode(payload, [&](ProjectId id) {
        ProjectPtr project = m_document.snapshot(id);
        return project ? project : fromFile.value(id);
    });
}

Result<HistoryEntry> DocumentSession::entryFor(const LogLine& line) const
{
    const QByteArray payload = TRY(m_store->payload(line.kind == LogKind::Do ? line.seq : line.refersTo));
    std::vector<ProjectId> missing;
    Change change = TRY(outlineOf(payload, missing));
    if (line.kind == LogKind::Undo)
        change = inverse(change);
    return HistoryEntry{.seq = line.seq,
                        .kind = entryKind(line.kind),
                        .refersTo = line.refersTo,
                        .author = line.author,
                        .at = line.at,
                        .change = std::move(change)};
}

std::optional<HistoryEntry> DocumentSession::entryFor(qint64 seq) const
{
    if (seq == 0)
        return std::nullopt;
    const Result<LogLine> line = m_store->logLine(seq);
    if (!line)
        return std::nullopt;
    Result<HistoryEntry> entry = entryFor(*line);
    return entry ? std::optional(std::move(entry).value()) : std::nullopt;
}

std::optional<HistoryEntry> DocumentSession::undoEntry() const
{
    return canUndo() ? entryFor(m_history.undoSeq()) : std::nullopt;
}

std::optional<HistoryEntry> DocumentSession::redoEntry() const
{
    return canRedo() ? entryFor(m_history.redoSeq()) : std::nullopt;
}

Result<std::vector<HistoryEntry>> DocumentSession::history(int limit, qint64 beforeSeq) const
{
    std::vector<HistoryEntry> entries;
    if (m_isBusy)
        return fail(ErrorCode::Conflict, u"import"_s);
    for (const LogLine& line : TRY(m_store->log(limit, beforeSeq)))
        entries.push_back(TRY(entryFor(line)));
    return entries;
}

Result<std::vector<HistoryEntry>> DocumentSession::history(const FieldAddress& cell) const
{
    std::vector<HistoryEntry> entries;
    if (m_isBusy)
        return fail(ErrorCode::Conflict, u"import"_s);
    for (const LogLine& line : TRY(m_store->logOfCell(cell))) {
        HistoryEntry entry = TRY(entryFor(line));
        std::vector<Change> edits;
        collectEdits(entry.change, cell, edits);
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
            entry.change = std::move(*edit);
            entries.push_back(entry);
        }
    }
    return entries;
}

Result<ImportReport> DocumentSession::import(ParsedBatch batch, const QByteArray& bytes)
{
    std::unique_ptr<PendingImport> pending = TRY(beginImport());
    std::vector<ImportItem> items;
    items.push_back({.batch = std::move(batch), .bytes = bytes});
    // The errors of the two are kept in it and come out of finishImport().
    if (const CancelToken never; prepareImport(*pending, std::move(items), never)) [[maybe_unused]]
        const Result<> written = writeImport(*pending, never);
    std::vector<ImportReport> reports = TRY(finishImport(std::move(pending)));
    return std::move(reports.front());
}

Result<std::unique_ptr<PendingImport>> DocumentSession::beginImport()
{
    TRY(checkWritable());
    auto pending = std::make_unique<PendingImport>();
    pending->base = m_document.content();
    pending->ids = m_ids;
    pending->author = m_options.author;
    pending->at = now();
    pending->store = m_store.get();
    m_isBusy = true;
    emit historyChanged();
    return pending;
}

Result<> DocumentSession::prepareImport(PendingImport& pending, std::vector<ImportItem> items,
                                        const CancelToken& cancel)
{
    std::optional<Error> error;
    const RowsTakenOut takenOut = [&](ProjectId project) {
        Result<std::vector<Indicator>> rows = pending.store->removedRows(project);
        if (!rows)
            error = rows.error();
        return rows ? std::move(rows).value() : std::vector<Indicator>();
    };
    for (ImportItem& item : items) {
        SourceDocument& document = item.batch.document;
        if (document.digest.isEmpty())
            document.digest = digestOf(item.bytes);
        document.size = item.bytes.size();
        document.importedAt = pending.at;
        pending.attachments.push_back({document.digest, std::move(item.bytes)});
    }
    ImportPlans plans =
        planImports(pending.base, std::move(items), {.takenOut = takenOut, .cancel = cancel}, pending.ids);
    if (cancel.isCancelled())
        error = fail(ErrorCode::Cancelled);
    if (error) {
        pending.error = error;
        return *error;
    }
    pending.change = std::move(plans.change);
    pending.reports = std::move(plans.reports);
    return {};
}

Result<> DocumentSession::writeImport(PendingImport& pending, const CancelToken& cancel)
{
    if (!pending.change)
        return {};
    const LogLine line{.author = pending.author, .at = pending.at};
    const DocumentStore::Watch watch{.cancel = cancel, .progress = &pending.progress};
    Result<qint64> seq = pending.store->append(*pending.change, line, pending.attachments, &watch);
    if (!seq) {
        pending.error = seq.error();
        return std::move(seq).error();
    }
    pending.seq = *seq;
    return {};
}

Result<std::vector<ImportReport>> DocumentSession::finishImport(std::unique_ptr<PendingImport> pending)
{
    m_isBusy = false;
    pending->base = {}; // it shares the projects, which would be copied when they are written to
    if (pending->seq != 0) {
        m_ids = pending->ids;
        applied(*pending->change, {.seq = pending->seq, .author = pending->author, .at = pending->at});
        return std::move(pending->reports);
    }
    emit historyChanged();
    if (pending->error)
        return std::move(*pending->error);
    if (pending->change)
        return fail(ErrorCode::Cancelled);
    return std::move(pending->reports);
}

Result<QByteArray> DocumentSession::sourceBytes(DocumentId document) const
{
    const SourceDocument* const source = m_document.sourceDocument(document);
    if (!source)
        return fail(ErrorCode::FileNotFound, QString::number(document.value()));
    if (m_isBusy)
        return fail(ErrorCode::Conflict, u"import"_s);
    return m_store->sourceBytes(source->digest);
}

Result<> DocumentSession::saveAs(const QString& path)
{
    std::unique_ptr<PendingCopy> pending = TRY(beginSaveAs(path));
    writeCopy(*pending, CancelToken());
    return finishSaveAs(std::move(pending));
}

Result<std::unique_ptr<PendingCopy>> DocumentSession::beginSaveAs(const QString& path)
{
    if (m_isBusy)
        return fail(ErrorCode::Conflict, u"import"_s);
    auto pending = std::make_unique<PendingCopy>();
    pending->path = path;
    pending->from = m_store.get();
    m_isBusy = true;
    emit historyChanged();
    return pending;
}

void DocumentSession::writeCopy(PendingCopy& pending, const CancelToken& cancel)
{
    const DocumentStore::Watch watch{.cancel = cancel, .progress = &pending.progress};
    if (Result<> copied = pending.from->copyTo(pending.path, &watch); !copied) {
        pending.error = std::move(copied).error();
        return;
    }
    auto opened = DocumentStore::open(pending.path, DocumentStore::Access::Write);
    if (opened)
        pending.store = std::move(opened).value();
    else
        pending.error = std::move(opened).error();
}

Result<> DocumentSession::finishSaveAs(std::unique_ptr<PendingCopy> pending)
{
    m_isBusy = false;
    if (pending->store) {
        m_store = std::move(pending->store);
        emit pathChanged();
    }
    emit historyChanged();
    if (pending->error)
        return std::move(*pending->error);
    return {};
}

Result<> DocumentSession::setSizeLimit(qint64 bytes)
{
    return m_store->setSizeLimit(bytes);
}

} // namespace budget
