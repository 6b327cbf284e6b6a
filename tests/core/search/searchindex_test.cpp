// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::fill;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr FieldAddress cell(qint64 project, qint64 row, Field field)
{
    return {ProjectId(project), IndicatorId(row), field};
}

TEST(SearchIndex, FindsTwoCharacterWordsInHeadAndRowsInReadingOrder)
{
    BudgetDocument document;
    fill(document, {aProject(1)});
    SearchIndex index(document);

    EXPECT_THAT(index.find(u"兑现"),
                ElementsAre(cell(1, 0, Field::Goal), cell(1, 103, Field::IndicatorName)));
}

TEST(SearchIndex, FindsNumbersAndOneCharacter)
{
    BudgetDocument document;
    fill(document, {aProject(1)});
    SearchIndex index(document);

    EXPECT_THAT(index.find(u"78.00"), ElementsAre(cell(1, 0, Field::Budget), cell(1, 0, Field::Retained)));
    EXPECT_THAT(index.find(u"≤"), ElementsAre(cell(1, 104, Field::Operator)));
}

TEST(SearchIndex, CountsACellOnceForEachPlaceInIt)
{
    BudgetDocument document;
    fill(document, {aProject(1).with(Field::Overview, u"甲乙甲乙甲"_s)});
    SearchIndex index(document);

    EXPECT_EQ(index.find(u"甲").size(), 3U);
}

TEST(SearchIndex, DoesNotMatchAcrossCells)
{
    BudgetDocument document;
    fill(document, {aProject(1)});
    SearchIndex index(document);

    EXPECT_THAT(index.find(u"产出指标数量指标"), IsEmpty());
}

TEST(SearchIndex, FollowsEditsRowsAndProjects)
{
    BudgetDocument document;
    fill(document, {aProject(1), aProject(2)});
    SearchIndex index(document);
    ASSERT_THAT(index.find(u"新词"), IsEmpty());

    document.apply(FieldEdited{cell(1, 102, Field::IndicatorName), u"补助经费发放及时率"_s, u"新 词"_s});
    document.apply(IndicatorInserted{ProjectId(2), 1, test::row(999, u"产出指标|数量指标|新词数|个")});
    const ProjectPtr third = aProject(3).named(u"新词"_s).shared();
    document.apply(ProjectsInserted{0, {third}});

    EXPECT_THAT(index.find(u"新词"),
                ElementsAre(cell(3, 0, Field::ProjectName), cell(1, 102, Field::IndicatorName),
                            cell(2, 999, Field::IndicatorName)));

    document.apply(ProjectsRemoved{0, {third}});

    EXPECT_EQ(index.find(u"新词").size(), 2U);
}

TEST(SearchIndex, StartsAfreshWithAnotherWorkspace)
{
    BudgetDocument document;
    fill(document, {aProject(1)});
    SearchIndex index(document);
    ASSERT_FALSE(index.find(u"人才").empty());

    fill(document, {aProject(1).named(u"甲"_s).with(Field::Overview, {}).with(Field::Basis, {})});

    EXPECT_THAT(index.find(u"人才"), IsEmpty());
}

TEST(SearchIndex, PreparesInSteps)
{
    BudgetDocument document;
    fill(document, {aProject(1), aProject(2), aProject(3)});
    SearchIndex index(document);

    EXPECT_FALSE(index.update(2));
    EXPECT_TRUE(index.update(2));
}

} // namespace
} // namespace budget
