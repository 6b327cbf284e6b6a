// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"
#include "core/search/textblock.h"
#include "ui/models/navigationtreemodel.h"

#include <QSet>

#include <limits>
#include <optional>
#include <vector>

namespace budget::ui {

/// The departments of a document and what the navigator shows of them: plain vectors, so that 74,000 projects
/// are filtered and ordered in milliseconds. NavigationTreeModel tells views about it.
class NavigationTree
{
public:
    struct Totals
    {
        int projects = 0;
        int reviewed = 0;
        int errors = 0; ///< this and the next two: of the projects that are checked so far
        int warnings = 0;
        int hints = 0;
        QString currencyUnit; ///< that of all projects, or 元 when they differ
        /// Of each year, since amounts of different years are not added; the newest first, what has none
        /// last.
        struct OfYear
        {
            int year = 0;
            std::optional<Money> yuan = Money();   ///< the sum in 元; nothing: it leaves the range
            std::optional<Money> amount = Money(); ///< the sum in currencyUnit; nothing: it leaves the range
        };
        std::vector<OfYear> years;

        OfYear& ofYear(int year);
        /// To compare departments, by the newest year: a sum beyond the range comes behind all others.
        [[nodiscard]] Money rank() const;
    };
    /// A department with the projects of it that are shown.
    struct Node
    {
        int department = 0; ///< number of a department; numbers hold until rebuild()
        std::vector<ProjectId> projects;
    };

    NavigationTree(const BudgetDocument& document, const Checker& checker);

    /// Reads the departments from the document again.
    void rebuild();
    /// Brings a project that was added, or whose unit is another now, under its department.
    void place(ProjectId project);
    void forget(ProjectId project);
    /// The project's numbers changed.
    void touch(ProjectId project);
    void touchAll();
    void rename(ProjectId project); ///< its name or unit changed

    /// What is shown with this filter in this order.
    [[nodiscard]] std::vector<Node> shown(const NavigationFilter& filter, ThreadState waiting,
                                          NavigationTreeModel::Order order, bool isReversed);
    [[nodiscard]] bool matches(ProjectId project, const NavigationFilter& filter, ThreadState waiting);

    [[nodiscard]] int departmentOf(ProjectId project) const { return m_departmentOf.value(project, -1); }
    [[nodiscard]] int departmentCount() const { return static_cast<int>(m_departments.size()); }
    [[nodiscard]] const QString& key(int department) const { return at(department).key; }
    [[nodiscard]] QString name(int department) const;
    [[nodiscard]] const Totals& totals(int department) const;
    /// The place of the department's first project in the document.
    [[nodiscard]] int position(int department) const;

private:
    struct Department
    {
        QString key;
        std::vector<ProjectId> projects; ///< in the document's order
        mutable Totals totals;
        mutable bool isStale = true;
    };
    struct Conditions; ///< a filter made ready for many projects

    [[nodiscard]] const Department& at(int department) const
    {
        return m_departments[static_cast<size_t>(department)];
    }
    [[nodiscard]] int numberOf(const QString& key);
    [[nodiscard]] Conditions conditions(const NavigationFilter& filter, ThreadState waiting);
    [[nodiscard]] bool meets(const Project& project, const Conditions& conditions) const;
    void readNames();
    void readName(const Project& project);
    void arrange(std::vector<ProjectId>& projects, NavigationTreeModel::Order order, bool isReversed) const;
    void arrange(std::vector<Node>& nodes, NavigationTreeModel::Order order, bool isReversed) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    std::vector<Department> m_departments;
    QHash<QString, int> m_numbers;
    QHash<ProjectId, int> m_departmentOf;
    TextBlock m_names; ///< of each project: names, code and initials; read at the first text filter
    bool m_hasNames = false;
};

/// Whether anything in the project differs from what was printed.
[[nodiscard]] bool hasEdits(const Project& project);

} // namespace budget::ui
