// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/documentreader.h"

#include "core/model/fieldaccess.h"
#include "core/store/jsonvalues.h"
#include "core/store/projectassembler.h"
#include "core/store/rowcursor.h"
#include "core/store/wordcache.h"
#include "core/store/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a).append(b);
}

Error corrupt(QLatin1String table)
{
    return fail(ErrorCode::WorkspaceCorrupt, u"unreadable row in table %1"_s.arg(table));
}

/// The four columns of a subject; nothing when the field's word is not known.
std::optional<Subject> subjectAt(SQLite::Statement& row, int column)
{
    Subject subject{.department = textAt(row, column),
                    .project = ProjectId(intAt(row, column + 1)),
                    .indicator = IndicatorId(intAt(row, column + 2))};
    const QString word = textAt(row, column + 3);
    if (!word.isEmpty()) {
        subject.field = words::fieldOf(word, subject.indicator.isValid());
        if (!subject.field)
            return std::nullopt;
    }
    return subject;
}

std::vector<IndicatorRun> readPresentRuns(sqlite3* connection)
{
    RowCursor row(connection, joined(ProjectAssembler::kIndicatorColumns, "WHERE i.position IS NOT NULL"));
    return readIndicatorRuns(row);
}

bool hasManyProjects(Statements& sql)
{
    constexpr qint64 kMany = 300;
    qint64 highest = 0;
    sql.each("SELECT max(id) FROM project", [&](SQLite::Statement& row) { highest = intAt(row, 0); });
    return highest >= kMany;
}

/// Sees the same state of the file, because whoever waits is in a transaction.
std::vector<IndicatorRun> readRunsBeside(const std::string& fileName)
{
    SQLite::Database second(fileName, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    second.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    return readPresentRuns(second.getHandle());
}

std::vector<IndicatorRun> runsFrom(std::future<std::vector<IndicatorRun>>& beside, Statements& sql)
{
    if (beside.valid()) {
        try {
            return beside.get();
        } catch (const SQLite::Exception&) { // NOLINT(bugprone-empty-catch)
            // A writer that waits for its turn keeps new readers out, but not the connection that reads.
        }
    }
    return readPresentRuns(sql.connection());
}

} // namespace

Result<DocumentContent> DocumentReader::readAll()
{
    DocumentContent content;
    content.sourceDocuments = TRY(readDocuments());
    content.projects = TRY(readPresentProjects());
    content.threads = TRY(readThreads());
    content.decisions = TRY(readDecisions());
    return content;
}

Result<std::vector<ProjectPtr>> DocumentReader::readPresentProjects()
{
    // The rows of the tables are half of the work: a second connection reads them beside the projects.
    std::future<std::vector<IndicatorRun>> rows;
    // A copy in memory has no file that another connection could read.
    const std::string fileName = sqlite3_db_filename(m_sql.connection(), "main");
    if (!fileName.empty() && hasManyProjects(m_sql))
        rows = std::async(std::launch::async, readRunsBeside, fileName);
    ProjectAssembler assembler;
    RowCursor projectRow(
        m_sql.connection(),
        joined(ProjectAssembler::kProjectColumns, "JOIN project_order o ON o.project = p.id ORDER BY p.id"));
    while (projectRow.next())
        assembler.addProject(projectRow);
    assembler.addRuns(runsFrom(rows, m_sql));
    RowCursor originalRow(m_sql.connection(), ProjectAssembler::kOriginalColumns);
    while (originalRow.next())
        assembler.addOriginal(originalRow);
    RowCursor extraRow(m_sql.connection(), ProjectAssembler::kExtraColumns);
    while (extraRow.next())
        assembler.addExtras(extraRow);
    RowCursor gradeRow(m_sql.connection(), ProjectAssembler::kGradeColumns);
    while (gradeRow.next())
        assembler.addGrade(gradeRow);
    RowCursor scoreRow(m_sql.connection(), joined(ProjectAssembler::kScoreColumns, "ORDER BY project, item"));
    while (scoreRow.next())
        assembler.addScore(scoreRow);
    if (!assembler.isSound())
        return corrupt("project"_L1);

    std::vector<ProjectPtr> projects;
    projects.reserve(assembler.projects().size());
    RowCursor order(m_sql.connection(), "SELECT project FROM project_order ORDER BY position");
    while (order.next())
        projects.push_back(assembler.project(ProjectId(order.integer(0))));
    if (std::ranges::find(projects, nullptr) != projects.end())
        return corrupt("project_order"_L1);
    return projects;
}

Result<std::vector<ProjectPtr>> DocumentReader::readProjects(std::span<const ProjectId> ids)
{
    ProjectAssembler assembler;
    RowCursor projectRow(m_sql.connection(), joined(ProjectAssembler::kProjectColumns, "WHERE p.id = ?1"));
    RowCursor indicatorRow(m_sql.connection(), joined(ProjectAssembler::kIndicatorColumns,
                                                      "WHERE i.project = ?1 AND i.position IS NOT NULL"));
    RowCursor originalRow(m_sql.connection(),
                          joined(ProjectAssembler::kOriginalColumns, "WHERE project = ?1"));
    RowCursor extraRow(m_sql.connection(), joined(ProjectAssembler::kExtraColumns, "WHERE project = ?1"));
    RowCursor gradeRow(m_sql.connection(), joined(ProjectAssembler::kGradeColumns, "WHERE project = ?1"));
    RowCursor scoreRow(m_sql.connection(),
                       joined(ProjectAssembler::kScoreColumns, "WHERE project = ?1 ORDER BY item"));
    for (const ProjectId id : ids) {
        projectRow.restart(id.value());
        if (!projectRow.next())
            return corrupt("project"_L1);
        assembler.addProject(projectRow);
        indicatorRow.restart(id.value());
        assembler.addRuns(readIndicatorRuns(indicatorRow));
        originalRow.restart(id.value());
        while (originalRow.next())
            assembler.addOriginal(originalRow);
        extraRow.restart(id.value());
        while (extraRow.next())
            assembler.addExtras(extraRow);
        gradeRow.restart(id.value());
        while (gradeRow.next())
            assembler.addGrade(gradeRow);
        scoreRow.restart(id.value());
        while (scoreRow.next())
            assembler.addScore(scoreRow);
    }
    if (!assembler.isSound())
        return corrupt("project"_L1);
    return std::vector<ProjectPtr>(assembler.projects().begin(), assembler.projects().end());
}

std::vector<Indicator> DocumentReader::readRemovedRows(ProjectId project)
{
    WordCache words;
    std::vector<Indicator> rows;
    RowCursor row(m_sql.connection(),
                  joined(ProjectAssembler::kIndicatorColumns,
                         "WHERE i.project = ?1 AND i.position IS NULL ORDER BY i.id DESC"));
    row.restart(project.value());
    while (row.next())
        rows.push_back(readIndicator(row, words));
    return rows;
}

Result<std::vector<SourceDocument>> DocumentReader::readDocuments()
{
    std::vector<SourceDocument> documents;
    m_sql.each("SELECT id, file_name, title, year, digest, size, imported_at, lines_total, lines_placed, "
               "lines_furniture FROM source_document WHERE present ORDER BY id",
               [&](SQLite::Statement& row) {
                   SourceDocument document;
                   document.id = DocumentId(intAt(row, 0));
                   document.fileName = textAt(row, 1);
                   document.title = textAt(row, 2);
                   document.year = static_cast<int>(intAt(row, 3));
                   document.digest = QByteArray::fromHex(textAt(row, 4).toLatin1());
                   document.size = intAt(row, 5);
                   document.importedAt = timeFromText(textAt(row, 6));
                   document.lines.total = static_cast<quint32>(intAt(row, 7));
                   document.lines.placed = static_cast<quint32>(intAt(row, 8));
                   document.lines.furniture = static_cast<quint32>(intAt(row, 9));
                   documents.push_back(std::move(document));
               });
    bool isSound = true;
    for (SourceDocument& document : documents) {
        m_sql.each(
            "SELECT line, text FROM unplaced_line WHERE document = ?1 ORDER BY number",
            [&](SQLite::Statement& row) {
                document.lines.unplaced.push_back({static_cast<quint32>(intAt(row, 0)), textAt(row, 1)});
            },
            document.id);
        m_sql.each(
            "SELECT kind, line, table_number, detail FROM diagnostic WHERE document = ?1 "
            "ORDER BY number",
            [&](SQLite::Statement& row) {
                const auto kind = words::valueOf<Diagnostic::Kind>(kDiagnosticWords, textAt(row, 0));
                isSound = isSound && kind.has_value();
                document.diagnostics.push_back({kind.value_or(Diagnostic::Kind::TableCut),
                                                static_cast<quint32>(intAt(row, 1)),
                                                static_cast<quint32>(intAt(row, 2)), textAt(row, 3)});
            },
            document.id);
    }
    if (!isSound)
        return corrupt("diagnostic"_L1);
    return documents;
}

Result<std::vector<Thread>> DocumentReader::readThreads()
{
    std::vector<Thread> threads;
    bool isSound = true;
    m_sql.each("SELECT id, department, project, indicator, field, rule, quoted, state FROM thread "
               "WHERE present ORDER BY id",
               [&](SQLite::Statement& row) {
                   auto subject = subjectAt(row, 1);
                   const auto state = words::valueOf<ThreadState>(kThreadStateWords, textAt(row, 7));
                   isSound = isSound && subject && state;
                   Thread thread;
                   thread.id = ThreadId(intAt(row, 0));
                   thread.subject = std::move(subject).value_or(Subject());
                   thread.subject.rule = textAt(row, 5);
                   thread.quoted = textAt(row, 6);
                   thread.state = state.value_or(ThreadState::Open);
                   threads.push_back(std::move(thread));
               });
    for (Thread& thread : threads) {
        m_sql.each(
            "SELECT author, at, text, new_state FROM message WHERE thread = ?1 ORDER BY position",
            [&](SQLite::Statement& row) {
                const QString word = textAt(row, 3);
                const auto state = words::valueOf<ThreadState>(kThreadStateWords, word);
                isSound = isSound && (word.isEmpty() || state);
                thread.messages.push_back(
                    {textAt(row, 0), timeFromText(textAt(row, 1)), textAt(row, 2), state});
            },
            thread.id);
    }
    if (!isSound)
        return corrupt("thread"_L1);
    return threads;
}

Result<std::vector<Decision>> DocumentReader::readDecisions()
{
    std::vector<Decision> decisions;
    bool isSound = true;
    m_sql.each(
        "SELECT rule, department, project, indicator, field, fingerprint, kind, author, at, note, args "
        "FROM decision",
        [&](SQLite::Statement& row) {
            auto subject = subjectAt(row, 1);
            const auto kind = words::valueOf<DecisionKind>(kDecisionWords, textAt(row, 6));
            isSound = isSound && subject && kind;
            decisions.push_back({.rule = textAt(row, 0),
                                 .subject = std::move(subject).value_or(Subject()),
                                 .fingerprint = textAt(row, 5),
                                 .kind = kind.value_or(DecisionKind::Accepted),
                                 .author = textAt(row, 7),
                                 .at = timeFromText(textAt(row, 8)),
                                 .note = textAt(row, 9),
                                 .args = json::listFromText(textAt(row, 10))});
        });
    if (!isSound)
        return corrupt("decision"_L1);
    std::ranges::sort(decisions, decisionBefore);
    return decisions;
}

} // namespace budget
