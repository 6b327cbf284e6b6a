// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/budgetdocument.h"
#include "core/store/statements.h"

#include <span>

namespace budget {

/// Reads a workspace's rows into values. WorkspaceCorrupt when a row says what no workspace can say. Throws
/// SQLite::Exception.
class DocumentReader final
{
public:
    explicit DocumentReader(Statements& statements)
        : m_sql(statements)
    {}

    /// Everything that is present. Only in a transaction: another program may write between two queries.
    [[nodiscard]] Result<DocumentContent> readAll();

    /// These projects, whether present or not, in this order.
    [[nodiscard]] Result<std::vector<ProjectPtr>> readProjects(std::span<const ProjectId> ids);

    /// The rows that were removed from a project, without their originals.
    [[nodiscard]] std::vector<Indicator> readRemovedRows(ProjectId project);

private:
    [[nodiscard]] Result<std::vector<SourceDocument>> readDocuments();
    [[nodiscard]] Result<std::vector<ProjectPtr>> readPresentProjects();
    [[nodiscard]] Result<std::vector<Thread>> readThreads();
    [[nodiscard]] Result<std::vector<Decision>> readDecisions();

    Statements& m_sql;
};

} // namespace budget
