// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/store/rowcursor.h"
#include "core/store/wordcache.h"

#include <memory>
#include <string_view>
#include <vector>

namespace budget {

/// Rows of one project that follow each other.
struct IndicatorRun
{
    ProjectId project;
    size_t position = 0; ///< of the first one
    std::vector<Indicator> rows;
};

/// To the end of the query.
[[nodiscard]] std::vector<IndicatorRun> readIndicatorRuns(RowCursor& row);

/// The row of a query for ProjectAssembler::kIndicatorColumns.
[[nodiscard]] Indicator readIndicator(const RowCursor& row, WordCache& words);

/// Takes rows of the tables project, indicator and original and puts them together: the projects in the order
/// of their ids, or each one just before its rows.
class ProjectAssembler
{
public:
    // What it expects of a query: the columns in this order.
    static constexpr std::string_view kProjectColumns =
        "SELECT p.id, p.document, p.table_number, p.title, p.year, p.unit_code, p.unit_name, "
        "p.currency_unit, "
        "p.name, p.department, p.execution_weight, p.budget, p.retained, p.subsidy, p.verdict, p.opinion, "
        "p.reviewed_by, p.reviewed_at, p.overview, p.basis, p.goal, p.sources FROM project p ";
    static constexpr std::string_view kIndicatorColumns =
        "SELECT i.project, i.position, i.id, i.source_row, i.level1, i.level2, i.name, i.unit, i.operator, "
        "i.value, i.weight, i.core FROM indicator i ";
    static constexpr std::string_view kOriginalColumns =
        "SELECT project, indicator, field, text FROM original ";
    static constexpr std::string_view kExtraColumns = "SELECT project, indicator, fields FROM extra ";
    static constexpr std::string_view kGradeColumns = "SELECT project, grade FROM review_grade ";
    static constexpr std::string_view kScoreColumns =
        "SELECT project, item, points_millionths FROM review_score ";

    void addProject(const RowCursor& row);
    /// Rows come in the order of their ids; those that were inserted or moved find their places at the end.
    void addRuns(std::vector<IndicatorRun> runs);
    /// Only after addRuns().
    void addOriginal(const RowCursor& row);
    /// Only after addRuns(). Those of a row that was removed stay in the file.
    void addExtras(const RowCursor& row);
    void addGrade(const RowCursor& row);
    /// In the order of their items.
    void addScore(const RowCursor& row);

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

    Project* find(ProjectId id);

    [[nodiscard]] bool isAt(size_t index, ProjectId id) const
    {
        return index < m_projects.size() && m_projects[index]->id == id;
    }

    std::vector<std::shared_ptr<Project>> m_projects;
    size_t m_current = 0; ///< the project that was looked for last
    WordCache m_words;
    bool m_isSound = true;
};

} // namespace budget
