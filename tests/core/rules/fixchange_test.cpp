// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checkrun.h"
#include "core/rules/fixchange.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> fixable(const BudgetDocument& document)
{
    std::vector<Finding> findings = checkAll(document.content(), *test::profileNamed(u"chongqing"));
    std::erase_if(findings, [](const Finding& f) { return !f.fix; });
    return findings;
}

} // namespace

TEST(FixChange, EditsOneCell)
{
    BudgetDocument document;
    test::fill(document, {test::withRow(u"满意度指标|服务对象满意度指标|群众满意度|%|＝|90|10|否")});
    const std::optional<Change> change = fixChange(document, fixable(document).at(0));

    ASSERT_TRUE(change);
    ASSERT_TRUE(std::holds_alternative<FieldEdited>(change->any));
    document.apply(*change);
    EXPECT_EQ(document.projectAt(0).indicators[0].op, u"≥");
}

TEST(FixChange, MovesARowInOneStepThatCanBeUndone)
{
    BudgetDocument document;
    test::fill(document, {test::withRow(u"效益指标|社会效益指标|信息发布及时率|%|≥|90|20|否")});
    const DocumentContent before = document.content();
    const std::optional<Change> change = fixChange(document, fixable(document).at(0));

    ASSERT_TRUE(change);
    ASSERT_THAT(document.check(*change), test::IsOk());
    document.apply(*change);
    EXPECT_EQ(document.projectAt(0).indicators[0].level1, u"产出指标");
    EXPECT_EQ(document.projectAt(0).indicators[0].level2, u"时效指标");
    document.apply(inverse(*change));
    EXPECT_EQ(document.content(), before);
}

TEST(FixChange, MendsAllOfARuleAtOnceAndLeavesNothing)
{
    BudgetDocument document;
    test::fill(document,
               {test::aBareProject(1)
                    .withRow(u"产出指标|数量指标|发放人数|人数|≥|2500|20|是")
                    .withRow(u"产出指标|数量指标|住院人次|人/次|≥|200|20|是"),
                test::aBareProject(2).named(u"乙"_s).withRow(u"产出指标|数量指标|受助户数|户数|≥|60|20|是")});
    const std::vector<Finding> findings = fixable(document);
    const std::optional<Change> change = fixChange(document, findings);

    ASSERT_TRUE(change);
    document.apply(*change);
    EXPECT_EQ(document.projectAt(0).indicators[0].unit, u"人");
    EXPECT_EQ(document.projectAt(0).indicators[1].unit, u"人次");
    EXPECT_EQ(document.projectAt(1).indicators[0].unit, u"户");
    EXPECT_TRUE(fixable(document).empty());
    EXPECT_FALSE(fixChange(document, findings)) << "the cells hold it already";
}

TEST(FixChange, IsNothingForAFindingWhoseRowIsGone)
{
    BudgetDocument document;
    test::fill(document, {test::withRow(u"满意度指标|服务对象满意度指标|群众满意度|%|＝|90|10|否")});
    const Finding finding = fixable(document).at(0);
    const Project& project = document.projectAt(0);
    document.apply(IndicatorRemoved{project.id, 0, project.indicators[0]});

    EXPECT_FALSE(fixChange(document, finding));
}

} // namespace budget
