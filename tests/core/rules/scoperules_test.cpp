// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

test::ProjectBuilder withBudget(const char16_t* budget, const char16_t* unit)
{
    return test::withRow(u"效益指标|社会效益指标|维护社会稳定||定性|好|20|是")
        .with(Field::Budget, QString::fromUtf16(budget))
        .with(Field::CurrencyUnit, QString::fromUtf16(unit));
}

} // namespace

TEST(ScopeRule, MeasuresASmallProjectInYuan)
{
    EXPECT_EQ(test::findingsOf(withBudget(u"50", u"万元"), "attribution-too-far").size(), 1U);
    EXPECT_TRUE(test::findingsOf(withBudget(u"50.01", u"万元"), "attribution-too-far").empty());
    EXPECT_EQ(test::findingsOf(withBudget(u"500000", u"元"), "attribution-too-far").size(), 1U);
    EXPECT_TRUE(test::findingsOf(withBudget(u"0", u"万元"), "attribution-too-far").empty());
    EXPECT_TRUE(test::findingsOf(withBudget(u"9000000000000", u"万元"), "attribution-too-far").empty());
}

TEST(ScopeRule, ShowsTheGoalThatRulesOutWhatIsAllowed)
{
    const auto findings = test::findingsOf(test::withRow(u"产出指标|数量指标|自然灾害死亡人数|人|≤|2|20|是")
                                               .with(Field::Goal, u"防范因自然灾害发生亡人事件。"_s),
                                           "perverse-target");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args.at(3), u"@perverse.deaths");
    EXPECT_EQ(findings[0].evidence.back().cell.field, Field::Goal);
}

TEST(ScopeRule, ComparesWhatIsAllowedWithTheClauseThatRulesItOut)
{
    const auto doubts = [](const QString& goal) {
        return test::findingsOf(test::withRow(u"效益指标|社会效益指标|患者肇事肇祸案件发生数|起|≤|5|20|是")
                                    .with(Field::Goal, goal),
                                "perverse-target")
            .size();
    };

    EXPECT_EQ(doubts(u"规范管理患者，杜绝肇事肇祸案件发生。"_s), 1U);
    EXPECT_EQ(doubts(u"规范管理患者，有效防范肇事肇祸案件发生。"_s), 0U) << "an effort, no zero";
    EXPECT_EQ(doubts(u"杜绝安全事故，减少肇事肇祸案件。"_s), 0U) << "of something else";
}

TEST(ScopeRule, DoesNotAskForTheExecutionRateTwiceWhereNobodyScoresIt)
{
    const test::ProjectBuilder project = test::withRow(u"产出指标|质量指标|资金执行率|%|≥|90|20|是");

    EXPECT_EQ(test::findingsOf(project, "exec-rate-duplicated").size(), 1U);
    EXPECT_TRUE(test::findingsOf(test::ProjectBuilder(project).with(Field::ExecutionWeight, u""_s),
                                 "exec-rate-duplicated")
                    .empty());
}

} // namespace budget
