// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fieldaccess.h"
#include "core/model/identity.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

TEST(Identity, DoesNotDependOnSpacesBracketsAndWidth)
{
    const Project a = test::aProject(1).named(u"人才（引进）专项 2025"_s).build();
    const Project b = test::aProject(2).named(u"人才(引进)专项２０２５"_s).build();

    EXPECT_EQ(identity::projectKey(a), identity::projectKey(b));
}

TEST(Identity, AProjectWithoutCodeIsKnownByItsUnitsName)
{
    const Project a = test::aProject(1).ofUnit({}, u"某 区组织部"_s).build();
    const Project b = test::aProject(2).ofUnit({}, u"某区组织部"_s).build();
    const Project c = test::aProject(2).ofUnit({}, u"某区宣传部"_s).build();

    EXPECT_EQ(identity::projectKey(a), identity::projectKey(b));
    EXPECT_NE(identity::projectKey(a), identity::projectKey(c));
}

TEST(Identity, AProjectWithoutUnitIsKnownByItsDepartment)
{
    Project a = test::aProject(1).ofUnit({}, {}).build();
    Project b = a;
    a.department = u"某县水利局"_s;
    b.department = u"某县文旅局"_s;

    EXPECT_NE(identity::projectKey(a), identity::projectKey(b));
    EXPECT_NE(departmentKey(a), departmentKey(b));
    EXPECT_EQ(departmentName(a), u"某县水利局"_s);
}

TEST(Identity, AnEditDoesNotMakeARowAnotherOne)
{
    Project project = test::aProject(1).build();
    const QString before = identity::rowKey(project.indicators[0]);

    setTextAt(project, {project.id, project.indicators[0].id, Field::IndicatorName}, u"全新的名称"_s);

    EXPECT_EQ(identity::rowKey(project.indicators[0]), before);
}

TEST(Identity, LikenessIsTheShareOfWhatIsNotEdited)
{
    EXPECT_EQ(identity::likeness(u"补助对象满意度", u"补助对象满意度"), 1000);
    EXPECT_EQ(identity::likeness(u"", u"四个字的"), 0);
    EXPECT_EQ(identity::likeness(u"四个字的", u"四个字"), 750);
    EXPECT_EQ(identity::likeness(u"甲乙丙丁", u"戊己庚辛"), 0);
}

TEST(Identity, ExactRepeatsMatchInTheirOrder)
{
    const auto line = u"产出指标|数量指标|宣传次数|次|≥|4|20|是";
    const Project before = test::ProjectBuilder(1).withRow(line).withRow(line).withRow(line).build();
    const Project now = test::ProjectBuilder(0).withRow(line).withRow(line).build();

    EXPECT_THAT(identity::matchRows(before, now), ElementsAre(0, 1));
}

TEST(Identity, ARenamedRowIsFoundByItsValues)
{
    const Project before = test::aProject(1).build();
    Project now = test::aProject(0).build();
    now.indicators[0].name = u"专家国情研修场次"_s;
    std::swap(now.indicators[0], now.indicators[3]);

    EXPECT_THAT(identity::matchRows(before, now), ElementsAre(3, 1, 2, 0, 4));
}

TEST(Identity, ANewRowMatchesNone)
{
    const Project before = test::aProject(1).build();
    const Project now =
        test::aProject(0).withRow(u"效益指标|生态效益指标|新增绿地面积|平方米|≥|3000|5|否").build();

    EXPECT_THAT(identity::matchRows(before, now), ElementsAre(0, 1, 2, 3, 4, -1));
}

TEST(Identity, ComparesNothingAnyMoreWhenItIsCancelled)
{
    const Project before = test::aProject(1).build();
    Project now = test::aProject(0).build();
    now.indicators[0].name = u"专家国情研修场次"_s;
    const CancelToken cancel;
    cancel.cancel();

    EXPECT_THAT(identity::matchRows(before, now, cancel), ElementsAre(-1, 1, 2, 3, 4));
}

TEST(Identity, ARowAddedByHandMatchesNone)
{
    Project before = test::aProject(1).build();
    before.indicators[2].sourceRow = 0;
    const Project now = test::aProject(0).build();

    EXPECT_THAT(identity::matchRows(before, now), ElementsAre(0, 1, -1, 3, 4));
}

TEST(Identity, ARenamedProjectIsFoundByItsRows)
{
    const std::vector<ProjectPtr> before{
        test::aProject(1).shared(),
        test::ProjectBuilder(2).ofUnit(u"107"_s, u"某区组织部"_s).named(u"党建工作经费"_s).shared()};
    const std::vector<ProjectPtr> now{
        test::aProject(0).named(u"高层次人才引进培养专项资金"_s).shared(),
        test::ProjectBuilder(0).ofUnit(u"107"_s, u"某区组织部"_s).named(u"老干部活动经费"_s).shared()};

    EXPECT_THAT(identity::matchProjects(before, now), ElementsAre(0, -1));
}

} // namespace budget
