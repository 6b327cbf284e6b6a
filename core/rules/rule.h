// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <QLatin1String>

#include <span>

namespace budget {

class ProjectView;
struct Neighbours;

/// How far a rule looks. Those of a department see its projects of one year wherever they are printed.
enum class RuleScope : quint8 {
    PerIndicator,
    PerProject,
    PerDepartment,
    PerDocument,
    PerDepartmentAndDocument, ///< both: departments send one file for each project, or one for all
};

/// What a rule says about one subject, at most once: a decision is known by rule and subject. The sink adds
/// what the table and the profile say about the rule.
struct Draft
{
    Subject subject;
    /// For %1, %2 … of the rule's message. One that begins with @ names a phrase of the catalogue; within one
    /// that lists things, innerPhrase() may stand.
    QStringList args;
    std::vector<Evidence> evidence; ///< when empty, the cell that is the subject
    std::optional<Fix> fix;
    std::vector<ProjectId> related;
    /// For the few rules whose severity depends on the case; a profile's own word stands above it.
    std::optional<Severity> severity;
};

/// Takes the drafts of one rule after the other and makes findings of them.
class FindingSink
{
public:
    FindingSink(const Project& project, const Profile& profile, std::vector<Finding>& findings)
        : m_project(project)
        , m_profile(profile)
        , m_findings(findings)
        , m_budget(inYuan(project.budget.valueOr({}), project.currencyUnit))
    {}
    void begin(const struct Rule& rule);
    void report(Draft draft);

private:
    const Project& m_project;
    const Profile& m_profile;
    std::vector<Finding>& m_findings;
    Money m_budget;
    const Rule* m_rule = nullptr;
};

/// A line of the rule table. A rule is a pure function: it reads what it is given and writes to the sink.
struct Rule
{
    using Check = void (*)(const ProjectView&, FindingSink&);
    using Join = void (*)(const ProjectView&, const Neighbours&, FindingSink&);

    QLatin1String id;
    Severity severity;
    RuleScope scope;
    Dimension dimension;
    int argCount;        ///< of its findings
    Check check;         ///< looks at one project; null for the rules that join
    Join join = nullptr; ///< looks at a project among its neighbours
};

/// Every rule, in the order of the catalogue.
[[nodiscard]] std::span<const Rule> ruleTable();
/// Null when there is no such rule.
[[nodiscard]] const Rule* findRule(QStringView id);

} // namespace budget
