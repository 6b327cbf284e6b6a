// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"
#include "core/store/logline.h"
#include "core/store/statements.h"
#include "core/store/writeprogress.h"

namespace budget {

/// Does one change to the rows of a workspace file; exactly what BudgetDocument::apply() does in memory. Runs
/// inside a transaction of the caller. StorageFailed when a row is not there: file and memory disagree.
/// Throws SQLite::Exception.
class ChangeWriter final
{
public:
    explicit ChangeWriter(Statements& statements);

    [[nodiscard]] Result<> write(const Change& change, LogKind kind, WriteProgress* progress = nullptr);

private:
    struct Dispatcher;

    [[nodiscard]] Result<> edit(const FieldEdited& c);
    [[nodiscard]] Result<> insertRow(const IndicatorInserted& c);
    [[nodiscard]] Result<> removeRow(const IndicatorRemoved& c);
    void moveRow(const IndicatorMoved& c);
    void insertProjects(const ProjectsInserted& c, LogKind kind, WriteProgress* progress);
    void removeProjects(const ProjectsRemoved& c);
    void replaceProject(const ProjectReplaced& c);
    [[nodiscard]] Result<> setReview(const ReviewSet& c);
    void setThread(const ThreadSet& c);
    void setDecision(const DecisionSet& c);
    void setSourceDocument(const SourceDocumentSet& c);

    [[nodiscard]] std::string takeIndexBefore(const ProjectsInserted& c);
    void clearRows(ProjectId project);
    /// New ones are not in the file yet, which saves looking for them.
    enum class RowState : quint8 { New, MayBeThere };
    void writeProject(const Project& project, RowState state);
    void writeIndicator(ProjectId project, const Indicator& row, int position, RowState state);
    void writeScores(ProjectId project, const Review& review, RowState state);
    void writeExtras(ProjectId project, IndicatorId row, const Extras& extras, RowState state);
    void writeOriginals(ProjectId project, IndicatorId row, const Originals& originals);

    Statements& m_sql;
    SQLite::Statement* m_insertProject = nullptr;
    SQLite::Statement* m_insertIndicator = nullptr;
    SQLite::Statement* m_place = nullptr;
    std::array<ParameterText, 16> m_projectTexts;
    std::array<ParameterText, 8> m_indicatorTexts;
};

} // namespace budget
