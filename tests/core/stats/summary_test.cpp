// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/summary.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

#include <random>

namespace budget {

using namespace Qt::StringLiterals;
using test::aProject;
using Reason = UncountedAmount::Reason;

namespace {

Project withReview(Project project, Verdict verdict)
{
    project.review.verdict = verdict;
    return project;
}

std::vector<ProjectPtr> shared(std::initializer_list<Project> projects)
{
    std::vector<ProjectPtr> result;
    for (const Project& project : projects)
        result.push_back(std::make_shared<Project>(project));
    return result;
}

Project project(qint64 id, const QString& code, const QString& budget, const QString& unit = u"万元"_s)
{
    return aProject(id)
        .ofUnit(code, u"单位"_s + code)
        .with(Field::CurrencyUnit, unit)
        .with(Field::Budget, budget)
        .with(Field::Retained, budget)
        .build();
}

} // namespace

TEST(Summary, TellsTheBudgetsOfTheYearsApart)
{
    Project old = project(1, u"101"_s, u"10.00"_s);
    old.year = 2024;
    Project recent = project(2, u"101"_s, u"7.00"_s);
    recent.year = 2025;
    Project timeless = project(3, u"101"_s, u"1.00"_s);
    timeless.year = 0;
    const std::vector<ProjectPtr> projects{std::make_shared<Project>(old),
                                           std::make_shared<Project>(timeless),
                                           std::make_shared<Project>(recent)};

    EXPECT_EQ(summarize(projects).years, (std::vector<YearBudget>{{2025, Money::fromInteger(70'000)},
                                                                  {2024, Money::fromInteger(100'000)},
                                                                  {0, Money::fromInteger(10'000)}}));
}

TEST(Summary, RanksDepartmentsAndTheirProjectsByBudget)
{
    const Summary summary =
        summarize(shared({project(1, u"107"_s, u"78.00"_s), project(2, u"403"_s, u"18675.00"_s),
                          project(3, u"107"_s, u"80"_s), project(4, u"403"_s, u"0.30"_s)}));

    ASSERT_EQ(summary.departments.size(), 2U);
    EXPECT_EQ(summary.departments[0].code, u"403");
    EXPECT_EQ(summary.departments[0].amounts.budget, Money::parse(u"186753000"));
    EXPECT_EQ(summary.departments[1].code, u"107");
    EXPECT_EQ(summary.projectsOf(summary.departments[1])[0].id, ProjectId(3));
    EXPECT_EQ(summary.projectsOf(summary.departments[1])[1].id, ProjectId(1));
    EXPECT_EQ(summary.total.budget, Money::parse(u"188333000"));
}

TEST(Summary, KeepsEqualBudgetsInTheOrderOfTheDocument)
{
    const Summary summary = summarize(shared({project(1, u"B"_s, u"5"_s), project(2, u"A"_s, u"5"_s),
                                              project(3, u"A"_s, u"0"_s), project(4, u"B"_s, u"0"_s)}));

    EXPECT_EQ(summary.departments[0].code, u"B");
    EXPECT_EQ(summary.projectsOf(summary.departments[0])[0].id, ProjectId(1));
}

TEST(Summary, AddsTablesInYuanAndInTenThousandYuan)
{
    const Summary summary =
        summarize(shared({project(1, u"107"_s, u"1.5"_s), project(2, u"107"_s, u"0.01"_s, u"元"_s)}));

    EXPECT_EQ(summary.total.budget, Money::parse(u"15000.01"));
    EXPECT_FALSE(summary.isAllInYuan);
}

TEST(Summary, SaysWhenEveryTableIsInYuan)
{
    EXPECT_TRUE(summarize(shared({project(1, u"107"_s, u"5"_s, u"元"_s)})).isAllInYuan);
    EXPECT_FALSE(summarize(std::vector<ProjectPtr>()).isAllInYuan);
}

TEST(Summary, ListsAnAmountThatIsNoNumberAndStillCountsItsProject)
{
    const Summary summary = summarize(
        shared({project(1, u"107"_s, u"约20"_s), project(2, u"107"_s, u""_s), project(3, u"107"_s, u"7"_s)}));

    EXPECT_EQ(summary.departments[0].projectCount, 3);
    EXPECT_EQ(summary.total.budget, Money::parse(u"70000"));
    EXPECT_THAT(summary.uncounted,
                testing::ElementsAre(UncountedAmount{ProjectId(1), Field::Budget, Reason::NotANumber},
                                     UncountedAmount{ProjectId(1), Field::Retained, Reason::NotANumber},
                                     UncountedAmount{ProjectId(2), Field::Budget, Reason::Missing}));
    EXPECT_FALSE(summary.projectsOf(summary.departments[0])[1].isCounted);
}

TEST(Summary, LeavesOutAnAmountThatWouldWrapTheSum)
{
    const QString huge = u"9000000000000"_s;
    const Summary summary =
        summarize(shared({project(1, u"107"_s, huge), project(2, u"107"_s, huge, u"元"_s),
                          project(3, u"107"_s, u"-"_s + huge, u"元"_s), project(4, u"107"_s, u"1"_s)}));

    EXPECT_EQ(summary.total.budget, Money::parse(u"9000000010000"));
    EXPECT_EQ(summary.uncounted.front(), (UncountedAmount{ProjectId(1), Field::Budget, Reason::OutOfRange}));
    EXPECT_EQ(summary.uncounted.size(), 4U) << "budget and retained of projects 1 and 3";
}

TEST(Summary, CountsVerdictsPerDepartmentAndInAll)
{
    const Summary summary =
        summarize(shared({withReview(project(1, u"107"_s, u"1"_s), Verdict::Pass),
                          withReview(project(2, u"107"_s, u"1"_s), Verdict::Return),
                          withReview(project(3, u"403"_s, u"9"_s), Verdict::PassAfterRevision),
                          withReview(project(4, u"403"_s, u"9"_s), Verdict::None)}));

    EXPECT_EQ(summary.progress,
              (Progress{.pass = 1, .passAfterRevision = 1, .returned = 1, .unreviewed = 1}));
    EXPECT_EQ(summary.department(u"107"_s)->progress, (Progress{.pass = 1, .returned = 1}));
    EXPECT_EQ(summary.department(u"403"_s)->progress.reviewed(), 1);
}

TEST(Summary, SumsOnlyTheYearAndTheDocumentAskedFor)
{
    Project old = project(1, u"107"_s, u"5"_s);
    old.year = 2024;
    Project recent = project(2, u"107"_s, u"7"_s);
    recent.year = 2025;
    recent.document = DocumentId(2);
    const auto projects = shared({old, recent});

    EXPECT_EQ(summarize(projects, {.year = 2024}).total.budget, Money::parse(u"50000"));
    EXPECT_EQ(summarize(projects, {.document = DocumentId(2)}).total.budget, Money::parse(u"70000"));
    EXPECT_TRUE(summarize(projects, {.year = 1999}).departments.empty());
}

TEST(Summary, TakesUnitsWithoutCodeByTheirFoldedName)
{
    const Summary summary = summarize(shared({aProject(1).ofUnit({}, u"某区 教育局（本级）"_s).build(),
                                              aProject(2).ofUnit({}, u"某区教育局(本级)"_s).build(),
                                              aProject(3).ofUnit({}, u"某区水利局"_s).build()}));

    ASSERT_EQ(summary.departments.size(), 2U);
    EXPECT_EQ(summary.departments[0].projectCount, 2);
    EXPECT_EQ(summary.departments[0].name, u"某区 教育局（本级）");
}

TEST(Summary, AddsUpToTheParentAtEveryLevelForRandomDocuments)
{
    std::mt19937 random(20251124); // NOLINT(cert-msc51-cpp): the same documents in every run
    for (int run = 0; run < 50; ++run) {
        std::vector<ProjectPtr> projects;
        const int count = std::uniform_int_distribution(0, 200)(random);
        qint64 expected = 0; // millionths of 元
        for (int i = 0; i < count; ++i) {
            const qint64 cents = std::uniform_int_distribution<qint64>(-100, 20'000'000)(random);
            const bool isYuan = random() % 4 == 0;
            expected += cents * 10'000 * (isYuan ? 1 : 10'000);
            projects.push_back(std::make_shared<Project>(
                project(i + 1, QString::number(100 + random() % 30),
                        Money::fromMillionths(cents * 10'000).toString(2), isYuan ? u"元"_s : u"万元"_s)));
        }

        const Summary summary = summarize(projects);

        Money ofDepartments;
        int members = 0;
        for (const DepartmentSummary& department : summary.departments) {
            Money ofProjects;
            for (const ProjectSummary& one : summary.projectsOf(department)) {
                ofProjects += one.amounts.budget;
                EXPECT_EQ(projects[static_cast<size_t>(one.index)]->id, one.id);
                EXPECT_EQ(departmentKey(*projects[static_cast<size_t>(one.index)]), department.key);
            }
            EXPECT_EQ(ofProjects, department.amounts.budget);
            EXPECT_EQ(department.progress.total(), department.projectCount);
            ofDepartments += department.amounts.budget;
            members += department.projectCount;
        }
        EXPECT_EQ(ofDepartments, summary.total.budget);
        EXPECT_EQ(summary.total.budget.millionths(), expected);
        EXPECT_EQ(members, count);
        EXPECT_TRUE(std::ranges::is_sorted(summary.departments, std::ranges::greater(),
                                           [](const auto& one) { return one.amounts.budget; }));
    }
}

} // namespace budget
