// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/projectassembler.h"

#include "core/store/jsonvalues.h"
#include "core/store/statements.h"
#include "core/store/words.h"

#include <algorithm>

namespace budget {

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

std::vector<IndicatorRun> readIndicatorRuns(RowCursor& row)
{
    WordCache words;
    std::vector<IndicatorRun> runs;
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

void ProjectAssembler::addProject(const RowCursor& row)
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

void ProjectAssembler::addRuns(std::vector<IndicatorRun> runs)
{
    std::vector<Displaced> displaced;
    for (IndicatorRun& run : runs) {
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

void ProjectAssembler::addOriginal(const RowCursor& row)
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

void ProjectAssembler::addExtras(const RowCursor& row)
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

void ProjectAssembler::addGrade(const RowCursor& row)
{
    Project* const project = find(ProjectId(row.integer(0)));
    if (!project)
        return;
    const auto grade = words::valueOf<Grade>(kGradeWords, row.text(1));
    m_isSound = m_isSound && grade.has_value();
    project->review.grade = grade.value_or(Grade::None);
}

void ProjectAssembler::addScore(const RowCursor& row)
{
    if (Project* const project = find(ProjectId(row.integer(0))))
        project->review.scores.push_back({row.text(1), Weight::fromMillionths(row.integer(2))});
}

Project* ProjectAssembler::find(ProjectId id)
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

} // namespace budget
