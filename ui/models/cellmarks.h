// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"

#include <QCache>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace budget::ui {

/// What stands on one cell besides its text.
struct CellMark
{
    std::optional<Severity> worst; ///< of the faults
    QString findingText;           ///< their sentences, one a line
    bool isAnnotated = false;      ///< an annotation that is not verified
    QString doubtText;             ///< why the reader was not sure of it, until someone has looked
};

/// The marks of all cells of one project. A finding or annotation on a row stands on its name, one on the
/// project on the project's name.
class ProjectMarks
{
public:
    ProjectMarks() = default;
    ProjectMarks(const BudgetDocument& document, const Checker& checker, ProjectId project);

    [[nodiscard]] const CellMark& at(const FieldAddress& cell) const;

private:
    void addDoubts(const BudgetDocument& document, ProjectId id);

    QHash<FieldAddress, CellMark> m_cells;
};

/// Marks of the projects that were looked at last, kept right while findings and annotations change.
class MarkCache final : public QObject
{
    Q_OBJECT

public:
    MarkCache(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);

    /// Calls \a changed in the life of \a context whenever marks of the project that \a shown names then may
    /// be others.
    void watch(QObject* context, std::function<ProjectId()> shown, std::function<void()> changed) const;

    /// The reference holds until the next call.
    [[nodiscard]] const ProjectMarks& of(ProjectId project) const;

signals:
    void changed(const std::vector<budget::ProjectId>& projects);
    void allChanged();

private:
    void forget(const std::vector<ProjectId>& projects);
    void forgetThread(ThreadId thread);

    const BudgetDocument& m_document;
    const Checker& m_checker;
    mutable QCache<ProjectId, ProjectMarks> m_cache;
    QHash<ThreadId, ProjectId> m_projectsOfThreads; ///< a deleted thread can no longer be asked
};

/// The cell a finding or annotation is shown on; nothing for a whole department.
[[nodiscard]] std::optional<FieldAddress> cellOf(const Subject& subject);

} // namespace budget::ui
