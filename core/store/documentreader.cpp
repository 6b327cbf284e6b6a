// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/documentreader.h"

#include "core/model/fieldaccess.h"
#include "core/store/jsonvalues.h"
#include "core/store/rowcursor.h"
#include "core/store/wordcache.h"
#include "core/store/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kProjectColumns =
    "SELECT p.id, p.document, p.table_number, p.title, p.year, p.unit_code, p.unit_name, p.currency_unit, "
    "p.name, p.department, p.execution_weight, p.budget, p.retained, p.subsidy, p.verdict, p.opinion, "
    "p.reviewed_by, p.reviewed_at, p.overview, p.basis, p.goal, p.sources FROM project p ";
constexpr std::string_view kIndicatorColumns =
    "SELECT i.project, i.position, i.id, i.source_row, i.level1, i.level2, i.name, i.unit, i.operator, "
    "i.value, i.weight, i.core FROM indicator i ";
constexpr std::string_view kOriginalColumns = "SELECT project, indicator, field, text FROM original ";
constexpr std::string_view kExtraColumns = "SELECT project, indicator, fields FROM extra ";
constexpr std::string_view kGradeColumns = "SELECT project, grade FROM review_grade ";
constexpr std::string_view kScoreColumns = "SELECT project, item, points_millionths FROM review_score ";

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a).append(b);
}

Error corrupt(QLatin1String table)
{
    return fail(ErrorCode::WorkspaceCorrupt, u"unreadable row in table %1"_s.arg(table));
}

/// Rows of one project that follow each other.
struct Run
{
    ProjectId project;
    size_t position = 0; ///< of the first one
    std::vector<Indicator> rows;
};

Indicator readIndicator(const RowCursor& row, WordCache& words)
{
    Indicator indicator;
    int column = 2;
    indicator.id = IndicatorId(row.integer(column++));
    indicator.sourceRow = static_cast<quint16>(row.integer(column++));
    indicator.level1 = words.text(row.utf8(column++));
    indicator.level2 = words.text(row.utf8(column++));
    indicator.name = words.text(row.utf8(column++));
    indicator.unit = words.text(row.utf8(column++));
    indicator.op = words.text(row.utf8(column++));
    indicator.value = words.text(row.utf8(column++));
    indicator.weight = Printed<Weight>(words.text(row.utf8(column++)));
    indicator.core = Printed<YesNo>(words.text(row.utf8(column++)));
    return indicator;
}

/// To the end of the query.
std::vector<Run> readRuns(RowCursor& row)
{
    WordCache words;
    std::vector<Run> runs;
    std::vector<Indicator> rows; // of the last run, which then takes no more memory than it needs
    const auto settle = [&] {
        if (!runs.empty())
            runs.back().rows.assign(std::make_move_iterator(rows.begin()),
                                    std::make_move_iterator(rows.end()));
        rows.clear();
    };
    while (row.next()) {
        const ProjectId project(row.integer(0));
        const auto position = static_cast<size_t>(row.integer(1));
        if (runs.empty() || runs.back().project != project ||
            runs.back().position + rows.size() != position) {
            settle();
            runs.push_back({.project = project, .position = position, .rows = {}});
        }
        rows.push_back(readIndicator(row, words));
    }
    settle();
    return runs;
}

/// Takes rows of the tables project, indicator and original and puts them together: the projects in the order
/// of their ids, or each one just before its rows.
class ProjectAssembler
{
public:
    void addProject(const RowCursor& row)
    {
        auto project = std::make_shared<Project>();
        int column = 0;
        project->id = ProjectId(row.integer(column++));
        project->document = DocumentId(row.integer(column++));
        project->table = static_cast<quint32>(row.integer(column++));
        project->title = word(row, column++);
        project->year = static_cast<int>(row.integer(column++));
        project->unitCode = word(row, column++);
        project->unitName = word(row, column++);
        project->currencyUnit = word(row, column++);
        project->name = row.text(column++);
        project->department = word(row, column++);
        project->executionWeight = Printed<Weight>(word(row, column++));
        project->budget = Printed<Money>(word(row, column++));
        project->retained = Printed<Money>(word(row, column++));
        project->subsidy = Printed<Money>(word(row, column++));
        const auto verdict = words::valueOf<Verdict>(kVerdictWords, word(row, column++));
        m_isSound = m_isSound && verdict.has_value();
        project->review.verdict = verdict.value_or(Verdict::None);
        project->review.opinion = row.text(column++);
        project->review.author = word(row, column++);
        project->review.at = timeFromText(row.text(column++));
        project->overview = row.text(column++);
        project->basis = row.text(column++);
        project->goal = row.text(column++);
        project->sources = SourceMap::fromEncoded(row.blob(column++));
        m_current = m_projects.size();
        m_projects.push_back(std::move(project));
    }

    /// Rows come in the order of their ids; those that were inserted or moved find their places at the end.
    void addRuns(std::vector<Run> runs)
    {
        std::vector<Displaced> displaced;
        for (Run& run : runs) {
            Project* const project = find(run.project);
            if (!project)
                continue; // rows of a table that is not present
            std::vector<Indicator>& rows = project->indicators;
            if (run.position != rows.size()) {
                for (Indicator& row : run.rows)
                    displaced.push_back({project, run.position++, std::move(row)});
            } else if (rows.empty()) {
                rows = std::move(run.rows);
            } else {
                std::ranges::move(run.rows, std::back_inserter(rows));
            }
        }
        std::ranges::stable_sort(displaced, {}, &Displaced::position);
        for (Displaced& entry : displaced) {
            std::vector<Indicator>& rows = entry.project->indicators;
            const size_t position = std::min(entry.position, rows.size());
            rows.insert(rows.begin() + static_cast<qsizetype>(position), std::move(entry.row));
        }
    }

    /// Only after addRuns().
    void addOriginal(const RowCursor& row)
    {
        Project* const project = find(ProjectId(row.integer(0)));
        if (!project)
            return;
        const IndicatorId id(row.integer(1));
        const int index = id.isValid() ? project->indexOf(id) : -1;
        const auto field = words::fieldOf(row.text(2), id.isValid());
        if (!field || id.isValid() != (index >= 0)) {
            m_isSound = false;
            return;
        }
        Originals& originals =
            index < 0 ? project->originals : project->indicators[static_cast<size_t>(index)].originals;
        originals.insert(*field, row.text(3));
    }

    /// Only after addRuns(). Those of a row that was removed stay in the file.
    void addExtras(const RowCursor& row)
    {
        Project* const project = find(ProjectId(row.integer(0)));
        if (!project)
            return;
        const IndicatorId id(row.integer(1));
        const int index = id.isValid() ? project->indexOf(id) : -1;
        if (id.isValid() && index < 0)
            return;
        const std::string_view fields = row.utf8(2);
        auto extras = decodedExtras(QByteArray(fields.data(), static_cast<qsizetype>(fields.size())));
        m_isSound = m_isSound && extras.has_value();
        Extras& target = index < 0 ? project->extras : project->indicators[static_cast<size_t>(index)].extras;
        target = std::move(extras).value_or(Extras());
    }

    void addGrade(const RowCursor& row)
    {
        Project* const project = find(ProjectId(row.integer(0)));
        if (!project)
            return;
        const auto grade = words::valueOf<Grade>(kGradeWords, row.text(1));
        m_isSound = m_isSound && grade.has_value();
        project->review.grade = grade.value_or(Grade::None);
    }

    /// In the order of their items.
    void addScore(const RowCursor& row)
    {
        if (Project* const project = find(ProjectId(row.integer(0))))
            project->review.scores.push_back({row.text(1), Weight::fromMillionths(row.integer(2))});
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    /// Null when it did not come.
    [[nodiscard]] ProjectPtr project(ProjectId id) { return find(id) ? m_projects[m_current] : nullptr; }
    [[nodiscard]] const std::vector<std::shared_ptr<Project>>& projects() const { return m_projects; }

private:
    struct Displaced
    {
        Project* project;
        size_t position;
        Indicator row;
    };

    QString word(const RowCursor& row, int column) { return m_words.text(row.utf8(column)); }

    Project* find(ProjectId id)
    {
        if (isAt(m_current, id))
            return m_projects[m_current].get();
        // Rows of one project mostly follow each other, and projects come in the order of their ids.
        if (isAt(m_current + 1, id))
            ++m_current;
        else
            m_current = static_cast<size_t>(
                std::ranges::lower_bound(m_projects, id, {}, [](const auto& p) { return p->id; }) -
                m_projects.begin());
        return isAt(m_current, id) ? m_projects[m_current].get() : nullptr;
    }

    [[nodiscard]] bool isAt(size_t index, ProjectId id) const
    {
        return index < m_projects.size() && m_projects[index]->id == id;
    }

    std::vector<std::shared_ptr<Project>> m_projects;
    size_t m_current = 0; ///< the project that was looked for last
    WordCache m_words;
    bool m_isSound = true;
};

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

std::vector<Run> readPresentRuns(sqlite3* connection)
{
    RowCursor row(connection, joined(kIndicatorColumns, "WHERE i.position IS NOT NULL"));
    return readRuns(row);
}

bool hasManyProjects(Statements& sql)
{
    constexpr qint64 kMany = 300;
    qint64 highest = 0;
    sql.each("SELECT max(id) FROM project", [&](SQLite::Statement& row) { highest = intAt(row, 0); });
    return highest >= kMany;
}

/// Sees the same state of the file, because whoever waits is in a transaction.
std::vector<Run> readRunsBeside(const std::string& fileName)
{
    SQLite::Database second(fileName, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    second.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    return readPresentRuns(second.getHandle());
}

std::vector<Run> runsFrom(std::future<std::vector<Run>>& beside, Statements& sql)
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
    std::future<std::vector<Run>> rows;
    // A copy in memory has no file that another connection could read.
    const std::string fileName = sqlite3_db_filename(m_sql.connection(), "main");
    if (!fileName.empty() && hasManyProjects(m_sql))
        rows = std::async(std::launch::async, readRunsBeside, fileName);
    ProjectAssembler assembler;
    RowCursor projectRow(m_sql.connection(),
                         joined(kProjectColumns, "JOIN project_order o ON o.project = p.id ORDER BY p.id"));
    while (projectRow.next())
        assembler.addProject(projectRow);
    assembler.addRuns(runsFrom(rows, m_sql));
    RowCursor originalRow(m_sql.connection(), kOriginalColumns);
    while (originalRow.next())
        assembler.addOriginal(originalRow);
    RowCursor extraRow(m_sql.connection(), kExtraColumns);
    while (extraRow.next())
        assembler.addExtras(extraRow);
    RowCursor gradeRow(m_sql.connection(), kGradeColumns);
    while (gradeRow.next())
        assembler.addGrade(gradeRow);
    RowCursor scoreRow(m_sql.connection(), joined(kScoreColumns, "ORDER BY project, item"));
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
    RowCursor projectRow(m_sql.connection(), joined(kProjectColumns, "WHERE p.id = ?1"));
    RowCursor indicatorRow(m_sql.connection(),
                           joined(kIndicatorColumns, "WHERE i.project = ?1 AND i.position IS NOT NULL"));
    RowCursor originalRow(m_sql.connection(), joined(kOriginalColumns, "WHERE project = ?1"));
    RowCursor extraRow(m_sql.connection(), joined(kExtraColumns, "WHERE project = ?1"));
    RowCursor gradeRow(m_sql.connection(), joined(kGradeColumns, "WHERE project = ?1"));
    RowCursor scoreRow(m_sql.connection(), joined(kScoreColumns, "WHERE project = ?1 ORDER BY item"));
    for (const ProjectId id : ids) {
        projectRow.restart(id.value());
        if (!projectRow.next())
            return corrupt("project"_L1);
        assembler.addProject(projectRow);
        indicatorRow.restart(id.value());
        assembler.addRuns(readRuns(indicatorRow));
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
    RowCursor row(
        m_sql.connection(),
        joined(kIndicatorColumns, "WHERE i.project = ?1 AND i.position IS NULL ORDER BY i.id DESC"));
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
