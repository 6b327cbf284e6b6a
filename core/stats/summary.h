// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <optional>
#include <span>
#include <vector>

namespace budget {

/// The money of one project or of several, in 元, exact. Parts that a form does not have are zero.
struct Amounts
{
    Money budget;   ///< 当年预算金额
    Money retained; ///< 部门留用
    Money subsidy;  ///< 补助街镇

    /// What the parts do not explain; negative when they exceed the budget.
    [[nodiscard]] Money rest() const { return budget - retained - subsidy; }
    friend bool operator==(const Amounts&, const Amounts&) = default;
};

/// How many projects have which 审核结论.
struct Progress
{
    int pass = 0;
    int passAfterRevision = 0;
    int returned = 0;
    int unreviewed = 0;

    [[nodiscard]] int reviewed() const { return pass + passAfterRevision + returned; }
    [[nodiscard]] int total() const { return reviewed() + unreviewed; }
    void add(Verdict verdict);
    friend bool operator==(const Progress&, const Progress&) = default;
};

struct ProjectSummary
{
    ProjectId id;
    int index = 0; ///< in the span that was summarised
    Amounts amounts;
    bool isCounted = true; ///< false: its budget is no amount, see Summary::uncounted

    friend bool operator==(const ProjectSummary&, const ProjectSummary&) = default;
};

/// The projects of one preparing unit.
struct DepartmentSummary
{
    QString key;  ///< departmentKey()
    QString code; ///< empty when the unit has none
    QString name; ///< as printed in its first project
    Amounts amounts;
    Progress progress;
    int firstProject = 0; ///< its slice of Summary::projects
    int projectCount = 0;

    friend bool operator==(const DepartmentSummary&, const DepartmentSummary&) = default;
};

/// A cell that should hold an amount and is in no sum.
struct UncountedAmount
{
    enum class Reason : quint8 {
        Missing, ///< the budget is empty
        NotANumber,
        OutOfRange ///< the sum would leave the range of Money
    };
    ProjectId project;
    Field field = Field::Budget;
    Reason reason = Reason::Missing;

    friend bool operator==(const UncountedAmount&, const UncountedAmount&) = default;
};

/// The budgets of one year, in 元.
struct YearBudget
{
    int year = 0; ///< 0: not known
    Money budget;

    friend bool operator==(const YearBudget&, const YearBudget&) = default;
};

/// Adds to the sum of its year; the newest year first, what has none last.
void addToYear(std::vector<YearBudget>& years, int year, Money yuan);

/// Which projects are summed. Amounts of different years do not belong in one sum.
struct SummaryFilter
{
    std::optional<int> year;
    std::optional<DocumentId> document;

    [[nodiscard]] bool matches(const Project& project) const
    {
        return (!year || project.year == *year) && (!document || project.document == *document);
    }
    friend bool operator==(const SummaryFilter&, const SummaryFilter&) = default;
};

/// The money of a document at three levels. At every level the marks of a parent add up to the parent.
struct Summary
{
    Amounts total;
    Progress progress;
    /// What total.budget is made of: a sum over several years means nothing to anybody who reads it.
    std::vector<YearBudget> years;
    /// The larger budget first, equal ones in the order of the document.
    std::vector<DepartmentSummary> departments;
    /// By department in the same order, in each the larger budget first.
    std::vector<ProjectSummary> projects;
    std::vector<UncountedAmount> uncounted; ///< in the order of the document
    bool isAllInYuan = false;               ///< every table prints 元; then 元 is the unit to show

    [[nodiscard]] std::span<const ProjectSummary> projectsOf(const DepartmentSummary& department) const
    {
        return std::span(projects).subspan(static_cast<size_t>(department.firstProject),
                                           static_cast<size_t>(department.projectCount));
    }
    /// Null when no project of it is in the sum.
    [[nodiscard]] const DepartmentSummary* department(const QString& key) const;

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// Linear in the number of projects but for the sorting; may run on any thread.
[[nodiscard]] Summary summarize(std::span<const ProjectPtr> projects, const SummaryFilter& filter = {});
/// The same for the projects as the document holds them.
[[nodiscard]] Summary summarize(std::span<const std::shared_ptr<Project>> projects,
                                const SummaryFilter& filter = {});

} // namespace budget
