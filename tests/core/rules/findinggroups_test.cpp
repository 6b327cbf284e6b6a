// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/findinggroups.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

std::vector<QStringList> grouped(std::initializer_list<test::ProjectBuilder> projects)
{
    const std::vector<Finding> findings =
        checkAll(test::contentOf(projects), *test::profileNamed(u"chongqing"));
    std::vector<QStringList> result;
    for (const FindingGroup& group : groupsOf(findings)) {
        QStringList rules;
        for (const size_t member : group.members)
            rules.append(findings[member].rule);
        result.push_back(rules);
    }
    return result;
}

Finding findingOf(Severity severity, int points, int budget)
{
    Finding finding;
    finding.severity = severity;
    finding.points = Weight::fromInteger(points);
    finding.budget = Money::fromInteger(budget);
    return finding;
}

} // namespace

TEST(FindingGroups, TakeAnAimWrittenAsAnIndicatorForOneFault)
{
    const auto groups = grouped({test::withRow(u"效益指标|社会效益指标|提升城市品质||定性|有效提升|20|是")});

    EXPECT_THAT(groups, ::testing::Contains(QStringList({u"qualitative-ungraded"_s, u"qualitative-echo"_s,
                                                         u"core-qualitative"_s, u"name-is-sentence"_s})));
}

TEST(FindingGroups, TakeTheBoundOfASatisfactionForOneFault)
{
    const auto groups = grouped({test::withRow(u"满意度指标|服务对象满意度指标|群众满意度|%|＝|100|10|否")});

    EXPECT_THAT(groups,
                ::testing::Contains(QStringList({u"satisfaction-operator"_s, u"satisfaction-hundred"_s})));
}

TEST(FindingGroups, KeepRowsAndProjectsApart)
{
    const auto groups = grouped(
        {test::aBareProject(1)
             .withRow(u"效益指标|社会效益指标|城市面貌||定性|改善|20|否")
             .withRow(u"效益指标|社会效益指标|人居环境||定性|改善|20|否"),
         test::aBareProject(2).named(u"乙"_s).withRow(u"效益指标|社会效益指标|城市面貌||定性|改善|20|否")});

    EXPECT_EQ(std::ranges::count(groups, QStringList(u"qualitative-ungraded"_s)), 3);
}

TEST(FindingGroups, HoldEveryFindingOnce)
{
    const std::vector<Finding> findings = checkAll(
        test::contentOf({test::withRow(u"产出指标|成本指标|救援次数|次|≥|20|50|是"), test::aProject(2)}),
        *test::profileNamed(u"chongqing"));
    std::vector<size_t> members;
    for (const FindingGroup& group : groupsOf(findings))
        members.insert(members.end(), group.members.begin(), group.members.end());
    std::ranges::sort(members);

    ASSERT_EQ(members.size(), findings.size());
    for (size_t i = 0; i < members.size(); ++i)
        EXPECT_EQ(members[i], i);
}

TEST(FindingGroups, AreLedByTheWorst)
{
    std::vector<Finding> findings(2);
    findings[0].rule = u"qualitative-echo"_s;
    findings[0].severity = Severity::Hint;
    findings[1].rule = u"qualitative-ungraded"_s;
    findings[1].severity = Severity::Warning;

    ASSERT_EQ(groupsOf(findings).size(), 1U);
    EXPECT_EQ(groupsOf(findings)[0].members, (std::vector<size_t>{1, 0}));
}

TEST(FindingOrder, AsksForSeverityThenPointsThenMoney)
{
    EXPECT_TRUE(isMoreImportant(findingOf(Severity::Error, 1, 1), findingOf(Severity::Warning, 90, 900)));
    EXPECT_TRUE(isMoreImportant(findingOf(Severity::Error, 20, 1), findingOf(Severity::Error, 10, 900)));
    EXPECT_TRUE(isMoreImportant(findingOf(Severity::Error, 20, 2), findingOf(Severity::Error, 20, 1)));
    EXPECT_FALSE(isMoreImportant(findingOf(Severity::Error, 20, 2), findingOf(Severity::Error, 20, 2)));
}

} // namespace budget
