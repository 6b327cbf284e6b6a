// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/documentstore.h"

#include "core/store/changecodec.h"
#include "core/store/changewriter.h"
#include "core/store/database.h"
#include "core/store/databasecopy.h"
#include "core/store/documentreader.h"
#include "core/store/words.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cstdio>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Ends the running statement when nobody waits for it any more. SQLite then takes the transaction back.
class CancelGuard
{
public:
    CancelGuard(sqlite3* handle, const DocumentStore::Watch* watch)
        : m_handle(watch ? handle : nullptr)
    {
        constexpr int kStepsBetweenLooks = 1000;
        if (m_handle)
            sqlite3_progress_handler(m_handle, kStepsBetweenLooks, isCancelled,
                                     const_cast<CancelToken*>(&watch->cancel));
    }
    ~CancelGuard()
    {
        if (m_handle)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    CancelGuard(const CancelGuard&) = delete;
    CancelGuard& operator=(const CancelGuard&) = delete;

private:
    static int isCancelled(void* token)
    {
        return static_cast<const CancelToken*>(token)->isCancelled() ? 1 : 0;
    }

    sqlite3* m_handle;
};

/// The cells whose text the change replaced; of tables that came or went as a whole there are too many.
void collectCells(const Change& change, std::vector<FieldAddress>& cells)
{
    if (const auto* edit = std::get_if<FieldEdited>(&change.any)) {
        cells.push_back(edit->address);
    } else if (const auto* group = std::get_if<ChangeGroup>(&change.any)) {
        for (const Change& part : group->changes)
            collectCells(part, cells);
    } else if (const auto* replaced = std::get_if<ProjectReplaced>(&change.any)) {
        const std::vector<FieldAddress> differing = differingCells(*replaced->before, *replaced->after);
        cells.insert(cells.end(), differing.begin(), differing.end());
    }
}

/// The projects that have to be written as a whole: what takes long.
int wholeProjects(const Change& change)
{
    if (const auto* inserted = std::get_if<ProjectsInserted>(&change.any))
        return static_cast<int>(inserted->projects.size());
    if (std::holds_alternative<ProjectReplaced>(change.any))
        return 1;
    int count = 0;
    if (const auto* group = std::get_if<ChangeGroup>(&change.any)) {
        for (const Change& part : group->changes)
            count += wholeProjects(part);
    }
    return count;
}

LogLine lineAt(SQLite::Statement& row)
{
    return {.seq = intAt(row, 0),
            .kind = words::valueOf<LogKind>(kLogKindWords, textAt(row, 1)).value_or(LogKind::Do),
            .refersTo = intAt(row, 2),
            .author = textAt(row, 3),
            .at = timeFromText(textAt(row, 4))};
}

constexpr std::string_view kLineColumns =
    "SELECT l.seq, l.kind, l.refers_to, l.author, l.at FROM change_log l ";

std::string lines(std::string_view rest)
{
    return std::string(kLineColumns).append(rest);
}

} // namespace

/// Keeps SQLite out of the header; its members go in the reverse order, statements before their connection.
struct DocumentStore::Connection
{
    explicit Connection(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , sql(database->sqlite())
        , writer(sql)
    {}

    std::unique_ptr<Database> database;
    Statements sql;
    ChangeWriter writer;
};

DocumentStore::DocumentStore(std::unique_ptr<Connection> connection)
    : m(std::move(connection))
{}

DocumentStore::~DocumentStore() = default;

bool DocumentStore::isWorkspace(const QString& path)
{
    constexpr char kFirstBytes[] = "SQLite format 3"; // with the zero at its end
    if (path.endsWith(u".brw"_s, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(sizeof kFirstBytes) == QByteArray(kFirstBytes, sizeof kFirstBytes);
}

Result<std::unique_ptr<DocumentStore>> DocumentStore::create(const QString& path)
{
    auto connection = std::make_unique<Connection>(TRY(Database::open(path, Database::Mode::Create)));
    return std::unique_ptr<DocumentStore>(new DocumentStore(std::move(connection)));
}

Result<std::unique_ptr<DocumentStore>> DocumentStore::open(const QString& path, Access access)
{
    const auto mode = access == Access::Write ? Database::Mode::Write : Database::Mode::ReadOnly;
    auto connection = std::make_unique<Connection>(TRY(Database::open(path, mode)));
    return std::unique_ptr<DocumentStore>(new DocumentStore(std::move(connection)));
}

const QString& DocumentStore::path() const
{
    return m->database->path();
}

bool DocumentStore::isReadOnly() const
{
    return m->database->isReadOnly();
}

const QString& DocumentStore::backupPath() const
{
    return m->database->backupPath();
}

Result<DocumentContent> DocumentStore::load()
{
    return guarded([&]() -> Result<DocumentContent> {
        // A writer is in its next transaction already; a reader begins one.
        std::optional<SQLite::Transaction> reading;
        if (sqlite3_get_autocommit(m->database->sqlite().getHandle()) != 0)
            reading.emplace(m->database->sqlite());
        return DocumentReader(m->sql).readAll();
    });
}

Result<DocumentStore::HighestIds> DocumentStore::highestIds()
{
    return guarded([&]() -> Result<HighestIds> {
        HighestIds ids;
        // Annotations and projects name rows of documents that may be gone; rows never are.
        m->sql.each("SELECT (SELECT max(id) FROM source_document), (SELECT max(id) FROM project), "
                    "(SELECT max(id) FROM indicator), (SELECT max(id) FROM thread)",
                    [&](SQLite::Statement& row) {
                        ids = {DocumentId(intAt(row, 0)), ProjectId(intAt(row, 1)),
                               IndicatorId(intAt(row, 2)), ThreadId(intAt(row, 3))};
                    });
        return ids;
    });
}

Result<qint64> DocumentStore::append(const Change& change, const LogLine& line,
                                     std::span<const Attachment> attachments, const Watch* watch)
{
    if (isReadOnly())
        return fail(ErrorCode::WorkspaceReadOnly, path());
    return guarded([&]() -> Result<qint64> {
        Transaction transaction(*m->database);
        TRY(transaction.begin());
        const CancelGuard cancelGuard(m->database->sqlite().getHandle(), watch);
        const qint64 seq =
            TRY(appendInTransaction(change, line, attachments, watch ? watch->progress : nullptr));
        if (watch && watch->cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        transaction.commit();
        return seq;
    });
}

Result<qint64> DocumentStore::appendInTransaction(const Change& change, const LogLine& line,
                                                  std::span<const Attachment> attachments,
                                                  WriteProgress* progress)
{
    for (const Attachment& attachment : attachments)
        m->sql.run("INSERT OR IGNORE INTO source_content (digest, bytes) VALUES (?1, ?2)",
                   QString::fromLatin1(attachment.digest.toHex()), attachment.bytes);
    if (progress)
        progress->total = wholeProjects(change);
    TRY(m->writer.write(change, line.kind, progress));
    // An undo or redo is about a change that stands in the log already.
    const QByteArray payload = line.kind == LogKind::Do ? changecodec::encode(change) : QByteArray();
    m->sql.run("INSERT INTO change_log (at, author, kind, refers_to, what, payload) "
               "VALUES (?1, ?2, ?3, nullif(?4, 0), ?5, ?6)",
               line.at, line.author, words::wordOf(kLogKindWords, line.kind), line.refersTo,
               changecodec::kindWord(change), payload.toStdString());
    const qint64 seq = m->database->sqlite().getLastInsertRowid();
    indexCells(change, seq);
    return seq;
}

void DocumentStore::indexCells(const Change& change, qint64 seq)
{
    std::vector<FieldAddress> cells;
    collectCells(change, cells);
    for (const FieldAddress& cell : cells)
        m->sql.run("INSERT OR IGNORE INTO change_cell (project, indicator, field, seq) "
                   "VALUES (?1, ?2, ?3, ?4)",
                   cell.project, cell.indicator, fieldInfo(cell.field).name, seq);
}

Result<std::vector<LogLine>> DocumentStore::logOutline()
{
    return guarded([&]() -> Result<std::vector<LogLine>> {
        std::vector<LogLine> outline;
        m->sql.each("SELECT seq, kind, refers_to FROM change_log ORDER BY seq", [&](SQLite::Statement& row) {
            const auto kind = words::valueOf<LogKind>(kLogKindWords, textAt(row, 1));
            outline.push_back(
                {.seq = intAt(row, 0), .kind = kind.value_or(LogKind::Do), .refersTo = intAt(row, 2)});
        });
        return outline;
    });
}

Result<std::vector<LogLine>> DocumentStore::log(int limit, qint64 beforeSeq)
{
    return guarded([&]() -> Result<std::vector<LogLine>> {
        std::vector<LogLine> result;
        m->sql.each(
            lines("WHERE ?1 = 0 OR l.seq < ?1 ORDER BY l.seq DESC LIMIT ?2"),
            [&](SQLite::Statement& row) { result.push_back(lineAt(row)); }, beforeSeq, limit);
        return result;
    });
}

Result<std::vector<LogLine>> DocumentStore::logOfCell(const FieldAddress& cell)
{
    return guarded([&]() -> Result<std::vector<LogLine>> {
        std::vector<LogLine> result;
        m->sql.each(
            lines("JOIN change_cell c ON c.seq = l.seq WHERE c.project = ?1 AND c.indicator = ?2 "
                  "AND c.field = ?3 ORDER BY l.seq DESC"),
            [&](SQLite::Statement& row) { result.push_back(lineAt(row)); }, cell.project, cell.indicator,
            fieldInfo(cell.field).name);
        return result;
    });
}

Result<LogLine> DocumentStore::logLine(qint64 seq)
{
    return guarded([&]() -> Result<LogLine> {
        std::optional<LogLine> result;
        m->sql.each(
            lines("WHERE l.seq = ?1"), [&](SQLite::Statement& row) { result = lineAt(row); }, seq);
        if (!result)
            return fail(ErrorCode::WorkspaceCorrupt, u"no line %1 in the change log"_s.arg(seq));
        return std::move(*result);
    });
}

Result<QByteArray> DocumentStore::payload(qint64 seq)
{
    return guarded([&]() -> Result<QByteArray> {
        QByteArray result;
        m->sql.each(
            "SELECT payload FROM change_log WHERE seq = ?1",
            [&](SQLite::Statement& row) { result = blobAt(row, 0); }, seq);
        if (result.isEmpty())
            return fail(ErrorCode::WorkspaceCorrupt, u"no change %1 in the change log"_s.arg(seq));
        return result;
    });
}

Result<std::vector<ProjectPtr>> DocumentStore::projects(std::span<const ProjectId> ids)
{
    return guarded(
        [&]() -> Result<std::vector<ProjectPtr>> { return DocumentReader(m->sql).readProjects(ids); });
}

Result<std::vector<ProjectId>> DocumentStore::takenOutProjects()
{
    return guarded([&]() -> Result<std::vector<ProjectId>> {
        std::vector<ProjectId> ids;
        m->sql.each("SELECT id FROM project WHERE id NOT IN (SELECT project FROM project_order)",
                    [&](SQLite::Statement& row) { ids.emplace_back(intAt(row, 0)); });
        return ids;
    });
}

Result<std::vector<Indicator>> DocumentStore::removedRows(ProjectId project)
{
    return guarded(
        [&]() -> Result<std::vector<Indicator>> { return DocumentReader(m->sql).readRemovedRows(project); });
}

Result<QByteArray> DocumentStore::sourceBytes(const QByteArray& digest)
{
    return guarded([&]() -> Result<QByteArray> {
        std::optional<QByteArray> bytes;
        m->sql.each(
            "SELECT bytes FROM source_content WHERE digest = ?1",
            [&](SQLite::Statement& row) { bytes = blobAt(row, 0); }, QString::fromLatin1(digest.toHex()));
        if (!bytes)
            return fail(ErrorCode::FileNotFound, QString::fromLatin1(digest.toHex()));
        return std::move(*bytes);
    });
}

Result<> DocumentStore::copyTo(const QString& path, const Watch* watch)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(this->path()).canonicalFilePath())
        return fail(ErrorCode::FileUnwritable, u"the file is the workspace itself"_s);
    Result<> copied = guarded([&]() -> Result<> {
        // SQLite does not copy out of a connection that holds the writers' lock.
        m->database->unlock();
        return writeWhole(path, [&](SQLite::Database& destination) -> Result<> {
            SQLite::Backup backup(destination, m->database->sqlite());
            // In steps that take a few milliseconds, so that a copy can be watched and given up.
            constexpr int kPages = 1024;
            int state = SQLITE_OK;
            while (state == SQLITE_OK) {
                if (watch && watch->cancel.isCancelled())
                    return fail(ErrorCode::Cancelled, path);
                state = backup.executeStep(watch ? kPages : -1);
                if (watch && watch->progress) {
                    watch->progress->total = backup.getTotalPageCount();
                    watch->progress->done = backup.getTotalPageCount() - backup.getRemainingPageCount();
                }
            }
            return state == SQLITE_DONE ? Result<>() : fail(ErrorCode::WorkspaceLocked, this->path());
        });
    });
    if (!isReadOnly()) {
        // Failing to take the lock back is no failure of the copy; the next change asks again.
        [[maybe_unused]] const Result<> locked = guarded([&] { return m->database->lock(); });
    }
    return copied;
}

Result<> DocumentStore::setSizeLimit(qint64 bytes)
{
    return guarded([&]() -> Result<> {
        m->database->setSizeLimit(bytes);
        return {};
    });
}

} // namespace budget
