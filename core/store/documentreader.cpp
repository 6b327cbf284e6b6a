// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/documentreader.h"

#include "core/model/fieldaccess.h"
#include "core/store/wordcache.h"
#include "core/store/words.h"

#include <QHash>

#include <algorithm>

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

std::string joined(std::string_view a, std::string_view b)
{
    return std::string(a).append(b);
}

Error corrupt(QLatin1String table)
{
    return fail(ErrorCode::WorkspaceCorrupt, u"unreadable row in table %1"_s.arg(table));
}

/// Takes rows of the tables project, indicator and original in any order of projects and puts them together.
class ProjectAssembler
{
public:
    void addProject(SQLite::Statement& row)
    {
        auto project = std::make_shared<Project>();
        int column = 0;
        project->id = ProjectId(intAt(row, column++));
        project->document = DocumentId(intAt(row, column++));
        project->table = static_cast<quint32>(intAt(row, column++));
        project->title = word(row, column++);
        project->year = static_cast<int>(intAt(row, column++));
        project->unitCode = word(row, column++);
        project->unitName = word(row, column++);
        project->currencyUnit = word(row, column++);
        project->name = textAt(row, column++);
        project->department = word(row, column++);
        project->executionWeight = Printed<Weight>(word(row, column++));
        project->budget = Printed<Money>(word(row, column++));
        project->retained = Printed<Money>(word(row, column++));
        project->subsidy = Printed<Money>(word(row, column++));
        const auto verdict = words::valueOf<Verdict>(kVerdictWords, word(row, column++));
        m_isSound = m_isSound && verdict.has_value();
        project->review.verdict = verdict.value_or(Verdict::None);
        project->review.opinion = textAt(row, column++);
        project->review.author = word(row, column++);
        project->review.at = timeFromText(textAt(row, column++));
        project->overview = textAt(row, column++);
        project->basis = textAt(row, column++);
        project->goal = textAt(row, column++);
        project->sources = SourceMap::fromEncoded(blobAt(row, column++));
        m_byId.insert(project->id, project.get());
        m_projects.push_back(std::move(project));
    }

    void addIndicator(SQLite::Statement& row)
    {
        Project* const project = find(ProjectId(intAt(row, 0)));
        if (!project)
            return; // a row of a table that is not present
        const auto position = static_cast<size_t>(intAt(row, 1));
        Indicator indicator = readIndicator(row);
        std::vector<Indicator>& rows = project->indicators;
        if (rows.empty())
            rows.reserve(8);
        if (position == rows.size())
            rows.push_back(std::move(indicator));
        else
            m_displaced.push_back({project, position, std::move(indicator)});
    }

    [[nodiscard]] Indicator readIndicator(SQLite::Statement& row)
    {
        Indicator indicator;
        int column = 2;
        indicator.id = IndicatorId(intAt(row, column++));
        indicator.sourceRow = static_cast<quint16>(intAt(row, column++));
        indicator.level1 = word(row, column++);
        indicator.level2 = word(row, column++);
        indicator.name = textAt(row, column++);
        indicator.unit = word(row, column++);
        indicator.op = word(row, column++);
        indicator.value = word(row, column++);
        indicator.weight = Printed<Weight>(word(row, column++));
        indicator.core = Printed<YesNo>(word(row, column++));
        return indicator;
    }

    /// Rows come in the order of their ids; those that were inserted or moved find their places at the end.
    void placeDisplaced()
    {
        std::ranges::stable_sort(m_displaced, {}, &Displaced::position);
        for (Displaced& entry : m_displaced) {
            std::vector<Indicator>& rows = entry.project->indicators;
            const size_t position = std::min(entry.position, rows.size());
            rows.insert(rows.begin() + static_cast<qsizetype>(position), std::move(entry.row));
        }
        m_displaced.clear();
    }

    /// Only after placeDisplaced().
    void addOriginal(SQLite::Statement& row)
    {
        Project* const project = find(ProjectId(intAt(row, 0)));
        if (!project)
            return;
        const IndicatorId id(intAt(row, 1));
        const int index = id.isValid() ? project->indexOf(id) : -1;
        const auto field = words::fieldOf(textAt(row, 2), id.isValid());
        if (!field || id.isValid() != (index >= 0)) {
            m_isSound = false;
            return;
        }
        Originals& originals =
            index < 0 ? project->originals : project->indicators[static_cast<size_t>(index)].originals;
        originals.insert(*field, textAt(row, 3));
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] const std::vector<std::shared_ptr<Project>>& projects() const { return m_projects; }

private:
    struct Displaced
    {
        Project* project;
        size_t position;
        Indicator row;
    };

    QString word(SQLite::Statement& row, int column)
    {
        const SQLite::Column value = row.getColumn(column);
        const char* const bytes = value.getText();
        return m_words.text(bytes, value.getBytes());
    }

    Project* find(ProjectId id)
    {
        // Rows of one project mostly follow each other.
        if (m_lastId != id) {
            m_lastId = id;
            m_last = m_byId.value(id, nullptr);
        }
        return m_last;
    }

    std::vector<std::shared_ptr<Project>> m_projects;
    QHash<ProjectId, Project*> m_byId;
    std::vector<Displaced> m_displaced;
    WordCache m_words;
    ProjectId m_lastId;
    Project* m_last = nullptr;
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

} // namespace

Result<DocumentContent> DocumentReader::readAll()
{
    DocumentContent content;
    content.sourceDocuments = TRY(readDocuments());
    content.projects = TRY(readPresentProjects());
    content.threads = TRY(readThreads());
    content.waivers = TRY(readWaivers());
    return content;
}

Result<std::vector<ProjectPtr>> DocumentReader::readPresentProjects()
{
    ProjectAssembler assembler;
    std::vector<std::pair<qint64, size_t>> order; // position, index in the assembler
    m_sql.each(joined(kProjectColumns, "JOIN project_order o ON o.project = p.id"),
               [&](SQLite::Statement& row) { assembler.addProject(row); });
    m_sql.each(joined(kIndicatorColumns, "WHERE i.position IS NOT NULL"),
               [&](SQLite::Statement& row) { assembler.addIndicator(row); });
    assembler.placeDisplaced();
    m_sql.each(kOriginalColumns, [&](SQLite::Statement& row) { assembler.addOriginal(row); });
    if (!assembler.isSound())
        return corrupt("project"_L1);

    QHash<ProjectId, ProjectPtr> byId;
    byId.reserve(static_cast<qsizetype>(assembler.projects().size()));
    for (const auto& project : assembler.projects())
        byId.insert(project->id, project);
    std::vector<ProjectPtr> projects;
    projects.reserve(assembler.projects().size());
    m_sql.each("SELECT project FROM project_order ORDER BY position",
               [&](SQLite::Statement& row) { projects.push_back(byId.value(ProjectId(intAt(row, 0)))); });
    if (std::ranges::find(projects, nullptr) != projects.end())
        return corrupt("project_order"_L1);
    return projects;
}

Result<std::vector<ProjectPtr>> DocumentReader::readProjects(std::span<const ProjectId> ids)
{
    ProjectAssembler assembler;
    for (const ProjectId id : ids) {
        const size_t before = assembler.projects().size();
        m_sql.each(
            joined(kProjectColumns, "WHERE p.id = ?1"),
            [&](SQLite::Statement& row) { assembler.addProject(row); }, id);
        if (assembler.projects().size() == before)
            return corrupt("project"_L1);
        m_sql.each(
            joined(kIndicatorColumns, "WHERE i.project = ?1 AND i.position IS NOT NULL"),
            [&](SQLite::Statement& row) { assembler.addIndicator(row); }, id);
        assembler.placeDisplaced();
        m_sql.each(
            joined(kOriginalColumns, "WHERE project = ?1"),
            [&](SQLite::Statement& row) { assembler.addOriginal(row); }, id);
    }
    if (!assembler.isSound())
        return corrupt("project"_L1);
    return std::vector<ProjectPtr>(assembler.projects().begin(), assembler.projects().end());
}

std::vector<Indicator> DocumentReader::readRemovedRows(ProjectId project)
{
    ProjectAssembler assembler;
    std::vector<Indicator> rows;
    m_sql.each(
        joined(kIndicatorColumns, "WHERE i.project = ?1 AND i.position IS NULL ORDER BY i.id DESC"),
        [&](SQLite::Statement& row) { rows.push_back(assembler.readIndicator(row)); }, project);
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
                const auto kind = words::valueOf<Diagnostic::Kind>(words::kDiagnosticKinds, textAt(row, 0));
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

Result<std::vector<Waiver>> DocumentReader::readWaivers()
{
    std::vector<Waiver> waivers;
    bool isSound = true;
    m_sql.each("SELECT rule, department, project, indicator, field, fingerprint, author, at, reason FROM "
               "waiver",
               [&](SQLite::Statement& row) {
                   auto subject = subjectAt(row, 1);
                   isSound = isSound && subject;
                   waivers.push_back({.rule = textAt(row, 0),
                                      .subject = std::move(subject).value_or(Subject()),
                                      .fingerprint = textAt(row, 5),
                                      .author = textAt(row, 6),
                                      .at = timeFromText(textAt(row, 7)),
                                      .reason = textAt(row, 8)});
               });
    if (!isSound)
        return corrupt("waiver"_L1);
    std::ranges::sort(waivers, waiverBefore);
    return waivers;
}

} // namespace budget
