// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lineageindex.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFirstLevel = u"绩效目标表（一级项目）";
constexpr auto kSecondLevel = u"绩效目标表（二级项目）";

struct Table
{
    qint64 id = 1;
    QString name = u"农业发展专项"_s;
    int year = 2025;
    QString unit = u"107"_s;
    QStringView title = kFirstLevel;
};

Project project(const Table& table)
{
    test::ProjectBuilder builder(table.id);
    Project project = builder.named(table.name).ofUnit(table.unit, u"单位"_s + table.unit).build();
    project.document = DocumentId(table.id);
    project.year = table.year;
    project.title = table.title.toString();
    return project;
}

class LineageIndexTest : public testing::Test
{
protected:
    LineageIndex index;

    void add(const Table& table) { index.add(project(table), nullptr); }
    [[nodiscard]] std::optional<ProjectId> earlier(qint64 id) const { return index.earlier(ProjectId(id)); }
    [[nodiscard]] std::optional<ProjectId> parent(qint64 id) const { return index.parent(ProjectId(id)); }
};

} // namespace

TEST_F(LineageIndexTest, KnowsTheSameProjectOfTheYearBefore)
{
    add({.id = 1, .year = 2024});
    add({.id = 2, .name = u"农业 发展专项"_s, .year = 2025});
    add({.id = 3, .year = 2026});

    EXPECT_EQ(earlier(3), ProjectId(2));
    EXPECT_EQ(earlier(2), ProjectId(1));
    EXPECT_EQ(earlier(1), std::nullopt);
}

TEST_F(LineageIndexTest, LooksNoFurtherThanOneYearAndOneUnit)
{
    add({.id = 1, .year = 2023});
    add({.id = 2, .year = 2025});
    add({.id = 3, .year = 2024, .unit = u"202"_s});
    add({.id = 4, .name = u"林业发展专项"_s, .year = 2024});
    add({.id = 5, .name = u"水利发展专项"_s, .year = 0});

    EXPECT_EQ(earlier(2), std::nullopt);
    EXPECT_EQ(earlier(5), std::nullopt);
}

TEST_F(LineageIndexTest, TakesTheFirstOfSeveralOfTheYearBefore)
{
    add({.id = 7, .year = 2024});
    add({.id = 3, .year = 2024});
    add({.id = 9, .year = 2025});

    EXPECT_EQ(earlier(9), ProjectId(3));
    index.remove(ProjectId(3), nullptr);
    EXPECT_EQ(earlier(9), ProjectId(7));
}

TEST_F(LineageIndexTest, KnowsTheProjectWithWhoseNameAPartOfItBegins)
{
    add({.id = 1, .name = u"农业发展专项"_s});
    add({.id = 2, .name = u"农业发展专项农膜"_s});
    add({.id = 3, .name = u"农业发展专项农膜回收"_s, .title = kSecondLevel});
    add({.id = 4, .name = u"林业管护"_s, .title = kSecondLevel});

    EXPECT_EQ(parent(3), ProjectId(2)) << "the longest name";
    index.remove(ProjectId(2), nullptr);
    EXPECT_EQ(parent(3), ProjectId(1));
    EXPECT_EQ(parent(4), std::nullopt);
    EXPECT_EQ(parent(1), std::nullopt) << "it is no part of another";
}

TEST_F(LineageIndexTest, TakesNoOtherUnitsOrYearsProjectForAParent)
{
    add({.id = 1, .unit = u"202"_s});
    add({.id = 2, .year = 2024});
    add({.id = 3, .name = u"农业发"_s});
    add({.id = 4, .title = u"绩效目标表"});
    add({.id = 5, .name = u"农业发展专项农膜回收"_s, .title = kSecondLevel});

    EXPECT_EQ(parent(5), std::nullopt)
        << "three characters begin too many names, and some titles tell nothing";
}

TEST_F(LineageIndexTest, TellsForWhomAProjectIsTheEarlierOneOrTheParent)
{
    add({.id = 2, .year = 2025});
    add({.id = 3, .name = u"农业发展专项农膜回收"_s, .year = 2024, .title = kSecondLevel});
    add({.id = 4, .name = u"林业发展专项"_s, .year = 2025});

    LineageIndex::Ids affected;
    index.add(project({.id = 1, .year = 2024}), &affected);
    EXPECT_THAT(affected, testing::UnorderedElementsAre(ProjectId(2), ProjectId(3)));

    affected.clear();
    index.remove(ProjectId(1), &affected);
    EXPECT_THAT(affected, testing::UnorderedElementsAre(ProjectId(2), ProjectId(3)));
    index.remove(ProjectId(1), &affected);
    EXPECT_EQ(affected.size(), 2U) << "it is not there any more";
}

} // namespace budget
