// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changewriter.h"

#include "core/store/jsonvalues.h"
#include "core/store/schema.h"
#include "core/store/words.h"

#include <span>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::optional<qint64> exactOf(const Printed<T>& cell)
{
    if (!cell.value())
        return std::nullopt;
    if constexpr (std::is_same_v<T, YesNo>)
        return *cell.value() == YesNo::Yes ? 1 : 0;
    else
        return cell.value()->millionths();
}

/// The exact value of a field that has one, as it will be read from \a text.
std::optional<qint64> exactOf(Field field, const QString& text)
{
    switch (fieldInfo(field).kind) {
    case FieldKind::Amount: return exactOf(Printed<Money>(text));
    case FieldKind::Points: return exactOf(Printed<Weight>(text));
    case FieldKind::YesNo: return exactOf(Printed<YesNo>(text));
    case FieldKind::Line:
    case FieldKind::Paragraphs:
    case FieldKind::Comparator: break;
    }
    return std::nullopt;
}

std::string updateOf(Field field)
{
    const FieldColumns columns = columnsOf(field);
    std::string sql =
        fieldInfo(field).scope == FieldScope::Project ? "UPDATE project SET " : "UPDATE indicator SET ";
    sql += std::string(columns.text) + " = ?2";
    if (columns.exact)
        sql += std::string(", ") + columns.exact + " = ?3";
    return sql + " WHERE id = ?1";
}

Result<> oneRow(int changed, QLatin1String what)
{
    return changed == 1 ? Result<>()
                        : Result<>(fail(ErrorCode::StorageFailed, what + " is not in the file"_L1));
}

QLatin1String fieldWord(const std::optional<Field>& field)
{
    return field ? fieldInfo(*field).name : QLatin1String("");
}

constexpr std::string_view kInsertProject =
    "INSERT INTO project (id, document, table_number, title, year, unit_code, unit_name, currency_unit, "
    "name, department, execution_weight, execution_weight_millionths, budget, budget_millionths, "
    "retained, retained_millionths, subsidy, subsidy_millionths, verdict, opinion, reviewed_by, "
    "reviewed_at, overview, basis, goal, sources) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
    "?21, ?22, ?23, ?24, ?25, ?26) ";
constexpr std::string_view kElseUpdateProject =
    " ON CONFLICT (id) DO UPDATE SET document = ?2, table_number = ?3, title = ?4, year = ?5, "
    "unit_code = ?6, unit_name = ?7, currency_unit = ?8, name = ?9, department = ?10, "
    "execution_weight = ?11, execution_weight_millionths = ?12, budget = ?13, budget_millionths = ?14, "
    "retained = ?15, retained_millionths = ?16, subsidy = ?17, subsidy_millionths = ?18, verdict = ?19, "
    "opinion = ?20, reviewed_by = ?21, reviewed_at = ?22, overview = ?23, basis = ?24, goal = ?25, "
    "sources = ?26";
constexpr std::string_view kInsertIndicator =
    "INSERT INTO indicator (id, project, position, source_row, level1, level2, name, unit, operator, "
    "value, weight, weight_millionths, core, is_core) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ";
constexpr std::string_view kElseUpdateIndicator =
    " ON CONFLICT (id) DO UPDATE SET project = ?2, position = ?3, source_row = ?4, level1 = ?5, "
    "level2 = ?6, name = ?7, unit = ?8, operator = ?9, value = ?10, weight = ?11, "
    "weight_millionths = ?12, core = ?13, is_core = ?14";

/// Binds in order, texts without a copy.
class RowBinder
{
public:
    /// One of \a texts for each text of the row.
    RowBinder(SQLite::Statement& statement, std::span<ParameterText> texts)
        : m_statement(statement)
        , m_texts(texts)
    {}
    void add(const QString& text) { m_statement.bindNoCopy(++m_index, m_texts[m_text++].encoded(text)); }
    template <typename Value>
        requires(!std::is_convertible_v<Value, QString>)
    void add(const Value& value) { bindValue(m_statement, ++m_index, value); }
    template <typename T>
    void add(const Printed<T>& cell)
    {
        add(cell.text());
        add(exactOf(cell));
    }

private:
    SQLite::Statement& m_statement;
    std::span<ParameterText> m_texts;
    size_t m_text = 0;
    int m_index = 0;
};

} // namespace

struct ChangeWriter::Dispatcher
{
    ChangeWriter& writer;
    LogKind kind;
    WriteProgress* progress;

    Result<> operator()(const FieldEdited& c) const { return writer.edit(c); }
    Result<> operator()(const IndicatorInserted& c) const { return writer.insertRow(c); }
    Result<> operator()(const IndicatorRemoved& c) const { return writer.removeRow(c); }
    Result<> operator()(const IndicatorMoved& c) const
    {
        writer.moveRow(c);
        return {};
    }
    Result<> operator()(const ProjectsInserted& c) const
    {
        writer.insertProjects(c, kind, progress);
        return {};
    }
    Result<> operator()(const ProjectsRemoved& c) const
    {
        writer.removeProjects(c);
        return {};
    }
    Result<> operator()(const ProjectReplaced& c) const
    {
        writer.replaceProject(c);
        if (progress)
            ++progress->done;
        return {};
    }
    Result<> operator()(const ReviewSet& c) const { return writer.setReview(c); }
    Result<> operator()(const ThreadSet& c) const
    {
        writer.setThread(c);
        return {};
    }
    Result<> operator()(const DecisionSet& c) const
    {
        writer.setDecision(c);
        return {};
    }
    Result<> operator()(const SourceDocumentSet& c) const
    {
        writer.setSourceDocument(c);
        return {};
    }
    Result<> operator()(const ChangeGroup& group) const
    {
        for (const Change& change : group.changes)
            TRY(std::visit(*this, change.any));
        return {};
    }
};

ChangeWriter::ChangeWriter(Statements& statements)
    : m_sql(statements)
{}

Result<> ChangeWriter::write(const Change& change, LogKind kind, WriteProgress* progress)
{
    return std::visit(Dispatcher{*this, kind, progress}, change.any);
}

Result<> ChangeWriter::edit(const FieldEdited& c)
{
    const FieldAddress& at = c.address;
    const QLatin1String word = fieldInfo(at.field).name;
    // The printed text is noted when it goes and forgotten when it comes back; only printed rows have one.
    m_sql.run("INSERT OR IGNORE INTO original (project, indicator, field, text) SELECT ?1, ?2, ?3, ?4 "
              "WHERE ?2 = 0 OR (SELECT source_row FROM indicator WHERE id = ?2) > 0",
              at.project, at.indicator, word, c.before);
    m_sql.run("DELETE FROM original WHERE project = ?1 AND indicator = ?2 AND field = ?3 AND text = ?4 "
              "AND (?2 = 0 OR (SELECT source_row FROM indicator WHERE id = ?2) > 0)",
              at.project, at.indicator, word, c.after);
    const qint64 id = at.indicator.isValid() ? at.indicator.value() : at.project.value();
    const std::string sql = updateOf(at.field);
    const int changed = columnsOf(at.field).exact ? m_sql.run(sql, id, c.after, exactOf(at.field, c.after))
                                                  : m_sql.run(sql, id, c.after);
    return oneRow(changed, word);
}

Result<> ChangeWriter::insertRow(const IndicatorInserted& c)
{
    m_sql.run("UPDATE indicator SET position = position + 1 WHERE project = ?1 AND position >= ?2", c.project,
              c.position);
    writeIndicator(c.project, c.row, c.position, RowState::MayBeThere);
    writeOriginals(c.project, c.row.id, c.row.originals);
    return {};
}

Result<> ChangeWriter::removeRow(const IndicatorRemoved& c)
{
    m_sql.run("DELETE FROM original WHERE project = ?1 AND indicator = ?2", c.project, c.row.id);
    TRY(oneRow(
        m_sql.run("UPDATE indicator SET position = NULL WHERE id = ?1 AND project = ?2", c.row.id, c.project),
        "row"_L1));
    m_sql.run("UPDATE indicator SET position = position - 1 WHERE project = ?1 AND position > ?2", c.project,
              c.position);
    return {};
}

void ChangeWriter::moveRow(const IndicatorMoved& c)
{
    const int step = c.from < c.to ? -1 : 1;
    m_sql.run("UPDATE indicator SET position = CASE position WHEN ?2 THEN ?3 ELSE position + ?4 END "
              "WHERE project = ?1 AND position BETWEEN min(?2, ?3) AND max(?2, ?3)",
              c.project, c.from, c.to, step);
}

void ChangeWriter::insertProjects(const ProjectsInserted& c, LogKind kind, WriteProgress* progress)
{
    m_sql.run("UPDATE project_order SET position = position + ?2 WHERE position >= ?1", c.position,
              static_cast<int>(c.projects.size()));
    qint64 highestId = 0;
    m_sql.each("SELECT max(id) FROM project", [&](SQLite::Statement& row) { highestId = intAt(row, 0); });
    const std::string index = kind == LogKind::Do ? takeIndexBefore(c) : std::string();
    int position = c.position;
    for (const ProjectPtr& project : c.projects) {
        // An undo or redo brings back tables that were taken out; their rows are still what they were.
        if (kind == LogKind::Do && project->id.value() > highestId) {
            writeProject(*project, RowState::New);
        } else if (kind == LogKind::Do) {
            clearRows(project->id);
            writeProject(*project, RowState::MayBeThere);
        }
        SQLite::Statement& place =
            m_sql.get("INSERT INTO project_order (project, position) VALUES (?1, ?2)", m_place);
        const StatementUse use(place);
        bindValue(place, 1, project->id);
        bindValue(place, 2, position++);
        place.exec();
        if (progress)
            ++progress->done;
    }
    if (!index.empty())
        m_sql.runOnce(index);
}

/// Most of the rows will be new: their index is quicker made at the end than row by row. Returns what makes
/// it again, or nothing when it stays.
std::string ChangeWriter::takeIndexBefore(const ProjectsInserted& c)
{
    constexpr qint64 kManyRows = 2000;
    qint64 rows = 0;
    for (const ProjectPtr& project : c.projects)
        rows += static_cast<qint64>(project->indicators.size());
    qint64 rowsBefore = 0;
    m_sql.each("SELECT max(id) FROM indicator", [&](SQLite::Statement& row) { rowsBefore = intAt(row, 0); });
    if (rows < kManyRows || rows < rowsBefore)
        return {};
    std::string sql;
    m_sql.each("SELECT sql FROM sqlite_schema WHERE name = 'indicator_by_project'",
               [&](SQLite::Statement& row) { sql = row.getColumn(0).getString(); });
    if (!sql.empty())
        m_sql.runOnce("DROP INDEX indicator_by_project");
    return sql;
}

void ChangeWriter::removeProjects(const ProjectsRemoved& c)
{
    const int end = c.position + static_cast<int>(c.projects.size());
    m_sql.run("DELETE FROM project_order WHERE position >= ?1 AND position < ?2", c.position, end);
    m_sql.run("UPDATE project_order SET position = position - ?2 WHERE position >= ?1", end,
              end - c.position);
}

void ChangeWriter::replaceProject(const ProjectReplaced& c)
{
    clearRows(c.before->id);
    writeProject(*c.after, RowState::MayBeThere);
}

void ChangeWriter::clearRows(ProjectId project)
{
    m_sql.run("DELETE FROM original WHERE project = ?1", project);
    m_sql.run("UPDATE indicator SET position = NULL WHERE project = ?1 AND position IS NOT NULL", project);
}

Result<> ChangeWriter::setReview(const ReviewSet& c)
{
    TRY(oneRow(m_sql.run("UPDATE project SET verdict = ?2, opinion = ?3, reviewed_by = ?4, "
                         "reviewed_at = ?5 WHERE id = ?1",
                         c.project, words::wordOf(kVerdictWords, c.after.verdict), c.after.opinion,
                         c.after.author, c.after.at),
               "project"_L1));
    writeScores(c.project, c.after, RowState::MayBeThere);
    return {};
}

void ChangeWriter::setThread(const ThreadSet& c)
{
    const ThreadId id = c.after ? c.after->id : c.before->id;
    m_sql.run("DELETE FROM message WHERE thread = ?1", id);
    if (!c.after) {
        m_sql.run("UPDATE thread SET present = 0 WHERE id = ?1", id);
        return;
    }
    const Thread& thread = *c.after;
    m_sql.run("INSERT INTO thread (id, present, department, project, indicator, field, rule, quoted, state) "
              "VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
              "ON CONFLICT (id) DO UPDATE SET present = 1, department = ?2, project = ?3, indicator = ?4, "
              "field = ?5, rule = ?6, quoted = ?7, state = ?8",
              id, thread.subject.department, thread.subject.project, thread.subject.indicator,
              fieldWord(thread.subject.field), thread.subject.rule, thread.quoted,
              words::wordOf(kThreadStateWords, thread.state));
    int position = 0;
    for (const Message& message : thread.messages) {
        m_sql.run("INSERT INTO message (thread, position, author, at, text, new_state) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''))",
                  id, position++, message.author, message.at, message.text,
                  message.newState ? words::wordOf(kThreadStateWords, *message.newState) : QLatin1String(""));
    }
}

void ChangeWriter::setDecision(const DecisionSet& c)
{
    const Decision& any = c.after ? *c.after : *c.before;
    const Subject& subject = any.subject;
    if (!c.after) {
        m_sql.run("DELETE FROM decision WHERE rule = ?1 AND department = ?2 AND project = ?3 "
                  "AND indicator = ?4 AND field = ?5",
                  any.rule, subject.department, subject.project, subject.indicator, fieldWord(subject.field));
        return;
    }
    m_sql.run("INSERT OR REPLACE INTO decision (rule, department, project, indicator, field, fingerprint, "
              "kind, author, at, note, args) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
              any.rule, subject.department, subject.project, subject.indicator, fieldWord(subject.field),
              any.fingerprint, words::wordOf(kDecisionWords, any.kind), any.author, any.at, any.note,
              json::textOfList(any.args));
}

void ChangeWriter::setSourceDocument(const SourceDocumentSet& c)
{
    const DocumentId id = c.after ? c.after->id : c.before->id;
    if (!c.after) {
        m_sql.run("UPDATE source_document SET present = 0 WHERE id = ?1", id);
        return;
    }
    const SourceDocument& document = *c.after;
    m_sql.run("INSERT INTO source_document (id, present, file_name, title, year, digest, size, imported_at, "
              "lines_total, lines_placed, lines_furniture) "
              "VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
              "ON CONFLICT (id) DO UPDATE SET present = 1, file_name = ?2, title = ?3, year = ?4, "
              "digest = ?5, size = ?6, imported_at = ?7, lines_total = ?8, lines_placed = ?9, "
              "lines_furniture = ?10",
              id, document.fileName, document.title, document.year,
              QString::fromLatin1(document.digest.toHex()), document.size, document.importedAt,
              static_cast<qint64>(document.lines.total), static_cast<qint64>(document.lines.placed),
              static_cast<qint64>(document.lines.furniture));
    m_sql.run("DELETE FROM unplaced_line WHERE document = ?1", id);
    m_sql.run("DELETE FROM diagnostic WHERE document = ?1", id);
    int number = 0;
    for (const UnplacedLine& line : document.lines.unplaced)
        m_sql.run("INSERT INTO unplaced_line (document, number, line, text) VALUES (?1, ?2, ?3, ?4)", id,
                  ++number, static_cast<qint64>(line.line), line.text);
    number = 0;
    for (const Diagnostic& diagnostic : document.diagnostics)
        m_sql.run("INSERT INTO diagnostic (document, number, kind, line, table_number, detail) "
                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                  id, ++number, words::wordOf(kDiagnosticWords, diagnostic.kind),
                  static_cast<qint64>(diagnostic.line), static_cast<qint64>(diagnostic.table),
                  diagnostic.detail);
}

void ChangeWriter::writeProject(const Project& project, RowState state)
{
    SQLite::Statement& statement = state == RowState::New
                                       ? m_sql.get(kInsertProject, m_insertProject)
                                       : m_sql.get(std::string(kInsertProject).append(kElseUpdateProject));
    {
        const StatementUse use(statement);
        RowBinder row(statement, m_projectTexts);
        row.add(project.id);
        row.add(project.document);
        row.add(static_cast<qint64>(project.table));
        row.add(project.title);
        row.add(project.year);
        row.add(project.unitCode);
        row.add(project.unitName);
        row.add(project.currencyUnit);
        row.add(project.name);
        row.add(project.department);
        row.add(project.executionWeight);
        row.add(project.budget);
        row.add(project.retained);
        row.add(project.subsidy);
        row.add(words::wordOf(kVerdictWords, project.review.verdict));
        row.add(project.review.opinion);
        row.add(project.review.author);
        row.add(project.review.at);
        row.add(project.overview);
        row.add(project.basis);
        row.add(project.goal);
        row.add(project.sources.encoded());
        statement.exec();
    }
    int position = 0;
    for (const Indicator& row : project.indicators) {
        writeIndicator(project.id, row, position++, state);
        writeOriginals(project.id, row.id, row.originals);
    }
    writeOriginals(project.id, {}, project.originals);
    writeExtras(project.id, {}, project.extras, state);
    writeScores(project.id, project.review, state);
}

void ChangeWriter::writeIndicator(ProjectId project, const Indicator& row, int position, RowState state)
{
    SQLite::Statement& statement =
        state == RowState::New ? m_sql.get(kInsertIndicator, m_insertIndicator)
                               : m_sql.get(std::string(kInsertIndicator).append(kElseUpdateIndicator));
    const StatementUse use(statement);
    RowBinder binder(statement, m_indicatorTexts);
    binder.add(row.id);
    binder.add(project);
    binder.add(position);
    binder.add(static_cast<int>(row.sourceRow));
    binder.add(row.level1);
    binder.add(row.level2);
    binder.add(row.name);
    binder.add(row.unit);
    binder.add(row.op);
    binder.add(row.value);
    binder.add(row.weight);
    binder.add(row.core);
    statement.exec();
    writeExtras(project, row.id, row.extras, state);
}

void ChangeWriter::writeScores(ProjectId project, const Review& review, RowState state)
{
    if (state == RowState::MayBeThere) {
        m_sql.run("DELETE FROM review_grade WHERE project = ?1", project);
        m_sql.run("DELETE FROM review_score WHERE project = ?1", project);
    }
    if (review.grade != Grade::None)
        m_sql.run("INSERT INTO review_grade (project, grade) VALUES (?1, ?2)", project,
                  words::wordOf(kGradeWords, review.grade));
    for (const ItemScore& score : review.scores)
        m_sql.run("INSERT INTO review_score (project, item, points_millionths) VALUES (?1, ?2, ?3)", project,
                  score.item, score.points.millionths());
}

void ChangeWriter::writeExtras(ProjectId project, IndicatorId row, const Extras& extras, RowState state)
{
    if (!extras.empty())
        m_sql.run("INSERT OR REPLACE INTO extra (project, indicator, fields) VALUES (?1, ?2, ?3)", project,
                  row, QString::fromUtf8(encodedExtras(extras)));
    else if (state == RowState::MayBeThere)
        m_sql.run("DELETE FROM extra WHERE project = ?1 AND indicator = ?2", project, row);
}

void ChangeWriter::writeOriginals(ProjectId project, IndicatorId row, const Originals& originals)
{
    for (auto it = originals.cbegin(); it != originals.cend(); ++it)
        m_sql.run("INSERT INTO original (project, indicator, field, text) VALUES (?1, ?2, ?3, ?4)", project,
                  row, fieldInfo(it.key()).name, it.value());
}

} // namespace budget
