// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "core/rules/profile.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <initializer_list>

/// Asking one rule about a small document.
namespace budget::test {

[[nodiscard]] inline std::shared_ptr<const Profile> profileNamed(const char16_t* name)
{
    return Profile::builtIn(QString::fromUtf16(name)).value();
}

[[nodiscard]] inline DocumentContent contentOf(std::initializer_list<ProjectBuilder> projects)
{
    DocumentContent content;
    for (const ProjectBuilder& builder : projects)
        content.projects.push_back(builder.shared());
    return content;
}

[[nodiscard]] inline std::vector<Finding> findingsOf(std::initializer_list<ProjectBuilder> projects,
                                                     const char* rule, const Profile& profile)
{
    std::vector<Finding> findings = checkAll(contentOf(projects), profile);
    std::erase_if(findings, [&](const Finding& finding) { return finding.rule != QLatin1String(rule); });
    return findings;
}

/// What \a rule says about these projects under the default profile.
[[nodiscard]] inline std::vector<Finding> findingsOf(std::initializer_list<ProjectBuilder> projects,
                                                     const char* rule)
{
    return findingsOf(projects, rule, *profileNamed(u"chongqing"));
}

[[nodiscard]] inline std::vector<Finding> findingsOf(const ProjectBuilder& project, const char* rule)
{
    return findingsOf({project}, rule);
}

/// aProject() without its rows.
[[nodiscard]] inline ProjectBuilder aBareProject(qint64 id = 1)
{
    ProjectBuilder builder(id);
    const Project project = aProject(id).build();
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        builder.with(info.field, project.text(info.field));
    return builder;
}

/// A project with one row, "产出指标|数量指标|宣传次数|次|≥|4|20|是".
[[nodiscard]] inline ProjectBuilder withRow(QStringView cells)
{
    return aBareProject().withRow(cells);
}

/// One row and what one rule says about it.
struct RowCase
{
    const char* name; ///< what the case shows
    const char* rule;
    QStringView cells;
    size_t findings;
    const char16_t* fix = nullptr; ///< null: none
};
inline void PrintTo(const RowCase& row, std::ostream* out)
{
    *out << row.rule << ": " << row.cells.toString().toStdString();
}
inline std::string nameOf(const testing::TestParamInfo<RowCase>& instance)
{
    return instance.param.name;
}

inline void expectRow(const RowCase& row, const char16_t* profile = u"chongqing")
{
    const std::vector<Finding> findings = findingsOf({withRow(row.cells)}, row.rule, *profileNamed(profile));
    ASSERT_EQ(findings.size(), row.findings);
    if (findings.empty())
        return;
    EXPECT_EQ(findings[0].subject.indicator, IndicatorId(101));
    EXPECT_FALSE(findings[0].evidence.empty());
    ASSERT_EQ(findings[0].fix.has_value(), row.fix != nullptr);
    if (row.fix) {
        EXPECT_EQ(findings[0].fix->replacement, QString::fromUtf16(row.fix));
    }
}

MATCHER_P(At, field, "")
{
    return arg.subject.field == field;
}

MATCHER_P(HasFix, replacement, "")
{
    return arg.fix && arg.fix->replacement == QString::fromUtf16(replacement);
}

} // namespace budget::test
