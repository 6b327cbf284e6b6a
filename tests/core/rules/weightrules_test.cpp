// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A project with these points; nothing for a kind with none.
test::ProjectBuilder withPoints(const QString& cost, const QString& output, const QString& benefit,
                                const QString& satisfaction)
{
    test::ProjectBuilder project = test::aBareProject();
    const auto add = [&](const QString& cells, const QString& points) {
        if (!points.isEmpty())
            project.withRow(cells.arg(points));
    };
    add(u"成本指标|经济成本指标|服务费|万元|≤|20|%1|否"_s, cost);
    add(u"产出指标|数量指标|宣传次数|次|≥|4|%1|是"_s, output);
    add(u"效益指标|社会效益指标|知晓率|%|≥|90|%1|是"_s, benefit);
    add(u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|%1|否"_s, satisfaction);
    return project;
}

size_t count(const test::ProjectBuilder& project, const char* rule, const char16_t* profile = u"chongqing")
{
    return test::findingsOf({project}, rule, *test::profileNamed(profile)).size();
}

} // namespace

TEST(WeightRules, AddExactlyToAHundred)
{
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s), "weight-sum-mismatch"), 0U);
    EXPECT_EQ(count(withPoints(u"0.1"_s, u"49.7"_s, u"30.2"_s, u"10"_s), "weight-sum-mismatch"), 0U);
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"30"_s, u"10.01"_s), "weight-sum-mismatch"), 1U);
    const auto findings =
        test::findingsOf(withPoints(u""_s, u"60"_s, u"30"_s, u"10"_s), "weight-sum-mismatch");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList({u"100"_s, u"10"_s, u"110"_s, u"100"_s}));
    EXPECT_EQ(findings[0].evidence.size(), 4U);
}

TEST(WeightRules, AreSilentAboutASumWithAnUnreadablePart)
{
    const auto unreadable = withPoints(u""_s, u"约50"_s, u"30"_s, u"10"_s);
    const auto withoutExecution =
        withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s).with(Field::ExecutionWeight, u""_s);

    for (const auto* rule : {"weight-sum-mismatch", "l1-weight-profile", "satisfaction-weight"}) {
        EXPECT_EQ(count(unreadable, rule), 0U) << rule;
        EXPECT_EQ(count(withoutExecution, rule), 0U) << rule;
    }
}

TEST(WeightRules, AddUpOnFormsThatHaveNoCellForTheExecutionWeight)
{
    const auto onOtherForm = [](test::ProjectBuilder builder) {
        Project project = builder.with(Field::ExecutionWeight, u""_s).build();
        project.sources.add(0, Field::UnitName, {.line = 1, .column = 1, .length = 3});
        project.extras.push_back({.name = u"建设周期"_s, .text = u"2025年"_s});
        DocumentContent content;
        content.projects.push_back(std::make_shared<Project>(project));
        return content;
    };
    const auto findings = [&](const test::ProjectBuilder& project, const char* rule) {
        std::vector<Finding> all = checkAll(onOtherForm(project), *test::profileNamed(u"chongqing"));
        std::erase_if(all, [&](const Finding& finding) { return finding.rule != QLatin1String(rule); });
        return all;
    };

    const auto off = findings(withPoints(u""_s, u"50"_s, u"30"_s, u"15"_s), "weight-sum-mismatch");
    ASSERT_EQ(off.size(), 1U);
    EXPECT_EQ(off[0].args, QStringList({u"95"_s, u"@weight.noExecution"_s, u"95"_s, u"100/90"_s}));
    EXPECT_EQ(off[0].evidence.size(), 3U);
    EXPECT_TRUE(findings(withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s), "weight-sum-mismatch").empty())
        << "execution is scored elsewhere";
    EXPECT_TRUE(findings(withPoints(u""_s, u"60"_s, u"30"_s, u"10"_s), "weight-sum-mismatch").empty())
        << "execution is not scored";
    EXPECT_TRUE(findings(withPoints(u""_s, u"约50"_s, u"30"_s, u"10"_s), "weight-sum-mismatch").empty());

    EXPECT_EQ(findings(withPoints(u""_s, u"60"_s, u"20"_s, u"10"_s), "l1-weight-profile").size(), 1U);
    EXPECT_TRUE(findings(withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s), "l1-weight-profile").empty());
    EXPECT_TRUE(findings(withPoints(u""_s, u"60"_s, u"30"_s, u"10"_s), "l1-weight-profile").empty())
        << "no scheme divides a hundred points among the rows";
    EXPECT_EQ(findings(withPoints(u""_s, u"60"_s, u"30"_s, u""_s), "no-satisfaction-weight-shift").size(),
              1U);
}

TEST(WeightRules, DoNotOverflow)
{
    const auto project = withPoints(u"9000000000000"_s, u"9000000000000"_s, u"30"_s, u"10"_s);

    EXPECT_EQ(count(project, "weight-sum-mismatch"), 0U);
    EXPECT_EQ(count(project, "single-weight-dominates"), 2U);
}

TEST(WeightRules, AcceptTheSchemesOfTheProfile)
{
    constexpr auto rule = "l1-weight-profile";
    EXPECT_EQ(count(withPoints(u"20"_s, u"40"_s, u"20"_s, u"10"_s), rule), 0U) << "A";
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s), rule), 0U) << "B";
    EXPECT_EQ(count(withPoints(u"20"_s, u"40"_s, u"30"_s, u""_s), rule), 0U) << "A without satisfaction";
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"40"_s, u""_s), rule), 0U) << "B without satisfaction";
    EXPECT_EQ(count(withPoints(u""_s, u"60"_s, u"20"_s, u"10"_s), rule), 1U);
    EXPECT_EQ(count(withPoints(u"20"_s, u"40"_s, u"20"_s, u"10"_s), rule, u"mof-2015"), 0U)
        << "the older form has no level 1 for cost: l1-unknown";
    EXPECT_EQ(count(withPoints(u"5"_s, u"45"_s, u"30"_s, u"10"_s), rule, u"sichuan"), 0U);
}

TEST(WeightRules, NameTheSchemeWithTheSameLevels)
{
    const auto findings =
        test::findingsOf(withPoints(u"10"_s, u"45"_s, u"25"_s, u"10"_s), "l1-weight-profile");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList({u"成本 10、产出 45、效益 25、满意度 10"_s, u"A"_s,
                                             u"成本 20、产出 40、效益 20、满意度 10"_s}));
}

TEST(WeightRules, SpeakOfTheSumBeforeTheDivision)
{
    EXPECT_EQ(count(withPoints(u""_s, u"60"_s, u"30"_s, u"10"_s), "l1-weight-profile"), 0U);
}

TEST(WeightRules, AskWhereThePointsOfMissingSatisfactionWent)
{
    const auto shifted = withPoints(u""_s, u"60"_s, u"30"_s, u""_s);
    EXPECT_EQ(count(shifted, "no-satisfaction-weight-shift"), 1U);
    EXPECT_EQ(count(shifted, "l1-weight-profile"), 0U) << "one fault, one line";

    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"40"_s, u""_s), "no-satisfaction-weight-shift"), 0U);
    EXPECT_EQ(count(withPoints(u""_s, u"60"_s, u"20"_s, u"10"_s), "no-satisfaction-weight-shift"), 0U);
    EXPECT_EQ(count(withPoints(u"10"_s, u"60"_s, u"20"_s, u""_s), "no-satisfaction-weight-shift"), 0U)
        << "cost is off as well";
    EXPECT_EQ(count(shifted, "no-satisfaction-weight-shift", u"sichuan"), 0U);
}

TEST(WeightRules, WantTenPointsForSatisfaction)
{
    EXPECT_EQ(count(withPoints(u""_s, u"55"_s, u"30"_s, u"5"_s), "satisfaction-weight"), 1U);
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"30"_s, u"10"_s), "satisfaction-weight"), 0U);
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"40"_s, u""_s), "satisfaction-weight"), 0U);
    EXPECT_EQ(count(withPoints(u""_s, u"50"_s, u"30"_s, u"5"_s)
                        .withRow(u"满意度指标|服务对象满意度指标|企业满意度|%|≥|90|5|否"),
                    "satisfaction-weight"),
              0U)
        << "two indicators share the points";
}

TEST(WeightRules, WarnOfAnIndicatorThatDominates)
{
    const auto dominating =
        test::findingsOf(withPoints(u""_s, u"40"_s, u"39.9"_s, u"10"_s), "single-weight-dominates");

    ASSERT_EQ(dominating.size(), 1U);
    EXPECT_EQ(dominating[0].args.at(1), u"40");
}

TEST(WeightRules, CompareTheLightestCoreWithTheHeaviestOther)
{
    const auto lighter = test::aBareProject()
                             .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|10|是")
                             .withRow(u"产出指标|质量指标|合格率|%|≥|95|30|是")
                             .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90|20|否");
    const auto equal = test::aBareProject()
                           .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|20|是")
                           .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90|20|否");
    const auto allCore = test::aBareProject().withRow(u"产出指标|数量指标|宣传次数|次|≥|4|20|是");

    const auto blank = test::aBareProject()
                           .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|10|是")
                           .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90|20|");
    const auto noMarks = test::aBareProject()
                             .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|10|")
                             .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90|20|");
    const auto unreadable = test::aBareProject()
                                .withRow(u"产出指标|数量指标|宣传次数|次|≥|4|10|是")
                                .withRow(u"效益指标|社会效益指标|知晓率|%|≥|90|20|待定");

    const auto findings = test::findingsOf(lighter, "core-lighter-than-noncore");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList({u"宣传次数"_s, u"10"_s, u"知晓率"_s, u"20"_s}));
    EXPECT_EQ(count(equal, "core-lighter-than-noncore"), 0U);
    EXPECT_EQ(count(allCore, "core-lighter-than-noncore"), 0U);
    EXPECT_EQ(count(blank, "core-lighter-than-noncore"), 1U) << "what is not marked is no core indicator";
    EXPECT_EQ(count(noMarks, "core-lighter-than-noncore"), 0U);
    EXPECT_EQ(count(unreadable, "core-lighter-than-noncore"), 0U);
}

} // namespace budget
