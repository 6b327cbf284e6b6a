// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/neighbourindex.h"
#include "core/rules/rule.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const QString kGoal = u"对管护路段的行道树缺株进行补植，清理枯枝及断枝，确保植被安全度夏。"_s;
const QString kOverview = u"对全区城市道路的行道树、广场绿地和游园绿地开展日常绿化管护。"_s;
const QString kBasis = u"《关于加强绿地管护的通知》（渝城管〔2022〕3号）"_s;

struct Place
{
    qint64 document = 1;
    QString unit = u"107"_s;
    int year = 2025;
};

/// Projects that differ in nothing but their names and places.
Project project(qint64 id, const Place& place = {}, const QString& name = {})
{
    test::ProjectBuilder builder = test::aProject(id);
    builder.named(name.isEmpty() ? u"项目%1"_s.arg(id) : name).ofUnit(place.unit, u"单位"_s + place.unit);
    Project project =
        builder.with(Field::Goal, kGoal).with(Field::Overview, kOverview).with(Field::Basis, kBasis).build();
    project.document = DocumentId(place.document);
    project.year = place.year;
    return project;
}

using Ids = std::vector<ProjectId>;

Ids ids(const std::vector<Neighbours::Other>& others)
{
    Ids result;
    for (const Neighbours::Other& other : others)
        result.push_back(other.id);
    return result;
}

Ids sharing(const Neighbours& neighbours)
{
    return neighbours.sharedBasis.empty() ? Ids() : ids(neighbours.sharedBasis.front().others);
}

class NeighbourIndexTest : public testing::Test
{
protected:
    NeighbourIndex index{*test::profileNamed(u"chongqing")};

    void put(std::initializer_list<Project> projects)
    {
        for (const Project& one : projects)
            index.put(one, nullptr);
    }
};

/// Where a second project stands, and what a rule of each scope sees of it.
struct ScopeCase
{
    const char* name;
    Place other;
    bool isSeenInDocument;
    bool isSeenInDepartment;
};
void PrintTo(const ScopeCase& scope, std::ostream* out)
{
    *out << scope.name;
}
std::string nameOf(const testing::TestParamInfo<ScopeCase>& instance)
{
    return instance.param.name;
}

class JoiningScope : public testing::TestWithParam<ScopeCase>
{
protected:
    [[nodiscard]] static bool isSeen(const Rule& rule)
    {
        const ScopeCase& where = GetParam();
        switch (rule.scope) {
        case RuleScope::PerDocument: return where.isSeenInDocument;
        case RuleScope::PerDepartment: return where.isSeenInDepartment;
        case RuleScope::PerDepartmentAndDocument: return where.isSeenInDocument || where.isSeenInDepartment;
        default: return false;
        }
    }
};

} // namespace

TEST_P(JoiningScope, IsWhatTheTableOfRulesSays)
{
    DocumentContent content;
    for (const Project& one : {project(1), project(2, GetParam().other)})
        content.projects.push_back(std::make_shared<Project>(one));
    const std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));

    for (const auto* id : {"goal-copied", "indicator-set-copied", "similar-projects", "basis-shared"}) {
        const Rule* rule = findRule(QString::fromUtf8(id));
        ASSERT_NE(rule, nullptr) << id;
        const auto found = std::ranges::find(findings, rule->id, &Finding::rule);
        ASSERT_EQ(found != findings.end(), isSeen(*rule)) << id;
        if (isSeen(*rule)) {
            EXPECT_EQ(found->related, Ids{ProjectId(2)}) << id;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Places, JoiningScope,
    testing::Values(ScopeCase{"OneDepartmentInOneDocument", {}, true, true},
                    ScopeCase{"TwoDepartmentsInOneDocument", {.unit = u"202"_s}, true, false},
                    ScopeCase{"OneDepartmentInTwoDocuments", {.document = 2}, false, true},
                    ScopeCase{
                        "TwoDepartmentsInTwoDocuments", {.document = 2, .unit = u"202"_s}, false, false},
                    ScopeCase{"TheYearBefore", {.document = 2, .year = 2024}, false, false}),
    nameOf);

TEST(RuleScopes, AreOfSeveralProjectsForRulesThatJoinThem)
{
    for (const Rule& rule : ruleTable()) {
        const bool isOfSeveral = rule.scope >= RuleScope::PerDepartment;
        // The unit of the amounts is read once a document; two rules ask for one certain other project.
        const bool isSpecial = rule.id == QLatin1String("unit-label-truncated") ||
                               rule.id == QLatin1String("parent-indicator-dropped") ||
                               rule.id == QLatin1String("last-year-regression");
        EXPECT_EQ(rule.join != nullptr, isOfSeveral != isSpecial) << rule.id.data();
    }
}

TEST_F(NeighbourIndexTest, KeepsADocumentWithoutAYearOrAUnitToItself)
{
    put({project(1, {.document = 1, .year = 0}), project(2, {.document = 2, .year = 0}),
         project(3, {.document = 2, .year = 0})});
    Project nobodys = project(4, {.document = 3, .unit = {}});
    Project noOnes = project(5, {.document = 4, .unit = {}});
    for (Project* const one : {&nobodys, &noOnes}) {
        one->unitName.clear();
        one->department.clear();
    }
    put({nobodys, noOnes});

    EXPECT_TRUE(index.of(ProjectId(1)).similarOverviews.empty());
    EXPECT_EQ(ids(index.of(ProjectId(2)).similarOverviews), Ids{ProjectId(3)});
    EXPECT_TRUE(index.of(ProjectId(4)).copiedGoals.empty());
    EXPECT_TRUE(sharing(index.of(ProjectId(4))).empty());
}

TEST_F(NeighbourIndexTest, TakesAProjectThatWasSentAgainForTheSame)
{
    put({project(1, {.document = 1}, u"绿化管护"_s), project(2, {.document = 2}, u"绿化 管护"_s)});

    const Neighbours neighbours = index.of(ProjectId(1));
    EXPECT_TRUE(neighbours.copiedGoals.empty());
    EXPECT_TRUE(neighbours.similarOverviews.empty());
    EXPECT_TRUE(neighbours.copiedRows.empty());
    EXPECT_TRUE(neighbours.sharedBasis.empty());
    EXPECT_TRUE(neighbours.namesakes.empty());
}

TEST_F(NeighbourIndexTest, NamesAProjectOnceThatIsNearInTwoWays)
{
    put({project(1), project(2), project(3, {.document = 2}), project(4, {.unit = u"202"_s})});

    EXPECT_EQ(ids(index.of(ProjectId(1)).copiedGoals), (Ids{ProjectId(2), ProjectId(3), ProjectId(4)}));
    EXPECT_EQ(ids(index.of(ProjectId(3)).copiedGoals), (Ids{ProjectId(1), ProjectId(2)}));
}

TEST_F(NeighbourIndexTest, TellsForEachPaperWhoElseCitesIt)
{
    const QString other = u"《关于开展抽查的通知》（渝城管〔2023〕8号）"_s;
    Project both = project(1);
    both.basis += u'\n' + other;
    Project second = project(2);
    second.basis = other;
    put({both, second, project(3)});

    const Neighbours neighbours = index.of(ProjectId(1));
    ASSERT_EQ(neighbours.sharedBasis.size(), 2U);
    EXPECT_TRUE(neighbours.sharedBasis[0].number.endsWith(u"3号"));
    EXPECT_EQ(ids(neighbours.sharedBasis[0].others), Ids{ProjectId(3)});
    EXPECT_TRUE(neighbours.sharedBasis[1].number.endsWith(u"8号"));
    EXPECT_EQ(ids(neighbours.sharedBasis[1].others), Ids{ProjectId(2)});
}

TEST_F(NeighbourIndexTest, TellsWhoseNeighboursChange)
{
    put({project(1, {.document = 1}), project(2, {.document = 2, .unit = u"202"_s})});
    Ids affected;
    index.put(project(3, {.document = 3}), &affected);
    EXPECT_THAT(affected, testing::IsSupersetOf({ProjectId(1), ProjectId(3)}));
    EXPECT_THAT(affected, testing::Not(testing::Contains(ProjectId(2))));

    affected.clear();
    index.put(project(3, {.document = 3}), &affected);
    EXPECT_TRUE(affected.empty()) << "nothing of it has changed";

    index.remove(ProjectId(3), &affected);
    EXPECT_THAT(affected, testing::Contains(ProjectId(1)));
    EXPECT_TRUE(index.of(ProjectId(1)).copiedGoals.empty());
}

TEST_F(NeighbourIndexTest, DoesNotDependOnTheOrderInWhichProjectsCame)
{
    NeighbourIndex backwards{*test::profileNamed(u"chongqing")};
    constexpr qint64 kCount = 60;
    const auto numbered = [](qint64 id) { return project(id, {.document = 1 + id % 7}); };
    for (qint64 id = 1; id <= kCount; ++id) {
        index.put(numbered(id), nullptr);
        backwards.put(numbered(kCount + 1 - id), nullptr);
    }

    for (qint64 id = 1; id <= kCount; ++id) {
        const Neighbours one = index.of(ProjectId(id));
        const Neighbours other = backwards.of(ProjectId(id));
        EXPECT_EQ(ids(one.copiedGoals), ids(other.copiedGoals)) << id;
        EXPECT_EQ(ids(one.copiedGoals).size(), Neighbours::kMaxOthers) << id;
        EXPECT_EQ(sharing(one), sharing(other)) << id;
    }
}

TEST_F(NeighbourIndexTest, AsksOnlyAFewAgainWhenManyCiteOnePaper)
{
    for (qint64 id = 1; id <= 500; ++id)
        index.put(project(id, {.document = id}), nullptr);

    Ids affected;
    index.put(project(501, {.document = 501}), &affected);

    EXPECT_LT(affected.size(), 300U) << "with repeats, over goals, overviews, rows and papers";
    EXPECT_EQ(sharing(index.of(ProjectId(501))).size(), Neighbours::kMaxOthers);
}

} // namespace budget
