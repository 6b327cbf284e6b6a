// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kQuantity = u"产出指标|数量指标|宣传次数|次|≥|4|20|是";
constexpr QStringView kQuality = u"产出指标|质量指标|合格率|%|＝|100|20|是";
constexpr QStringView kTimeliness = u"产出指标|时效指标|完成及时率|%|≥|95|10|是";
constexpr QStringView kBenefit = u"效益指标|社会效益指标|知晓率|%|≥|90|30|否";
constexpr QStringView kSatisfaction = u"满意度指标|服务对象满意度指标|群众满意度|%|≥|90|10|否";

test::ProjectBuilder with(std::initializer_list<QStringView> rows)
{
    test::ProjectBuilder project = test::aBareProject();
    for (const QStringView row : rows)
        project.withRow(row);
    return project;
}

size_t count(const test::ProjectBuilder& project, const char* rule)
{
    return test::findingsOf(project, rule).size();
}

} // namespace

TEST(PresenceRules, CountTheIndicators)
{
    EXPECT_EQ(count(with({kQuantity, kQuality, kTimeliness, kBenefit}), "too-few-indicators"), 1U);
    EXPECT_EQ(count(with({kQuantity, kQuality, kTimeliness, kBenefit, kSatisfaction}), "too-few-indicators"),
              0U);
    const auto eight =
        with({kQuantity, kQuality, kTimeliness, kBenefit, kQuantity, kQuality, kTimeliness, kBenefit});
    EXPECT_EQ(count(eight, "too-many-indicators"), 0U);
    EXPECT_EQ(count(test::ProjectBuilder(eight).withRow(kSatisfaction), "too-many-indicators"), 1U);
}

TEST(PresenceRules, CountTheCoreIndicators)
{
    EXPECT_EQ(count(with({kQuantity, kQuality, kTimeliness, kBenefit}), "too-few-core"), 0U);
    EXPECT_EQ(count(with({kQuantity, kQuality, kBenefit}), "too-few-core"), 1U);
    EXPECT_EQ(count(with({u"产出指标|数量指标|宣传次数|次|≥|4|20|"}), "too-few-core"), 0U)
        << "a form without core marks";
}

TEST(PresenceRules, CountTheCoreIndicatorsOfAColumnThatNobodyTicked)
{
    Project project = with({u"产出指标|数量指标|宣传次数|次|≥|4|20|"}).build();
    const auto findings = [&] {
        DocumentContent content;
        content.projects.push_back(std::make_shared<Project>(project));
        std::vector<Finding> all = checkAll(content, *test::profileNamed(u"chongqing"));
        std::erase_if(all, [](const Finding& finding) { return finding.rule != u"too-few-core"; });
        return all;
    };
    project.sources.add(1, Field::IndicatorWeight, {.line = 7, .column = 5, .length = 2});
    EXPECT_TRUE(findings().empty()) << "no such column was read";

    project.sources.add(1, Field::Core, {.line = 7, .column = 9, .length = 0});
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(findings()[0].args, QStringList({u"0"_s, u"3"_s}));
}

TEST(PresenceRules, TakeTheLeastNumberFromTheProfile)
{
    const auto four = with({kQuantity, kQuality, kTimeliness, kBenefit});

    EXPECT_TRUE(test::findingsOf({four}, "too-few-indicators", *test::profileNamed(u"mof-2021")).empty());
}

TEST(PresenceRules, WantOutputAndBenefit)
{
    EXPECT_EQ(count(with({kQuantity, kQuality}), "output-or-benefit-missing"), 1U);
    EXPECT_EQ(count(with({kBenefit}), "output-or-benefit-missing"), 1U);
    EXPECT_EQ(count(with({kQuantity, kBenefit}), "output-or-benefit-missing"), 0U);
    const auto neither = test::findingsOf(with({kSatisfaction}), "output-or-benefit-missing");
    ASSERT_EQ(neither.size(), 1U) << "one finding, so that it can be waived";
    EXPECT_EQ(neither[0].args, QStringList{u"产出指标、效益指标"_s});
}

TEST(PresenceRules, NameTheMissingOutputsOnce)
{
    const auto onlyQuantity = with({kQuantity, kBenefit});
    EXPECT_EQ(count(onlyQuantity, "quality-and-timeliness-missing"), 1U);
    EXPECT_EQ(count(onlyQuantity, "quality-missing"), 0U);
    EXPECT_EQ(count(onlyQuantity, "timeliness-missing"), 0U);

    const auto withQuality = with({kQuantity, kQuality, kBenefit});
    EXPECT_EQ(count(withQuality, "quality-and-timeliness-missing"), 0U);
    EXPECT_EQ(count(withQuality, "timeliness-missing"), 1U);

    const auto withTimeliness = with({kTimeliness, kBenefit});
    EXPECT_EQ(count(withTimeliness, "quality-missing"), 1U);
    EXPECT_EQ(count(withTimeliness, "quantity-missing"), 1U);
    EXPECT_EQ(count(with({kBenefit}), "quantity-missing"), 0U) << "output-or-benefit-missing";
}

TEST(PresenceRules, UrgeCostOnlyWhereMoneyBuysOrPaysByHead)
{
    const auto severity = [](const test::ProjectBuilder& project) {
        const auto findings = test::findingsOf(project, "cost-missing");
        return findings.empty() ? std::nullopt : std::optional(findings[0].severity);
    };
    const auto plain = with({kQuantity, kBenefit});

    EXPECT_EQ(severity(plain), Severity::Hint);
    EXPECT_EQ(severity(test::ProjectBuilder(plain).named(u"办公设备购置"_s)), Severity::Warning);
    EXPECT_EQ(severity(test::ProjectBuilder(plain).named(u"危桥改造"_s)), Severity::Warning);
    EXPECT_EQ(severity(test::ProjectBuilder(plain).named(u"离岗乡村医生补助"_s)), Severity::Warning);
    EXPECT_EQ(severity(test::ProjectBuilder(plain).named(u"民心工程宣传"_s)), Severity::Hint);
    EXPECT_EQ(severity(test::ProjectBuilder(plain).named(u"干部队伍建设"_s)), Severity::Hint);
    EXPECT_EQ(severity(with({kBenefit, u"产出指标|数量指标|发放标准|元/人*月|＝|260|20|是"})),
              Severity::Warning);
    EXPECT_EQ(severity(with({kBenefit, u"产出指标|数量指标|检查在建工程数|个|≥|26|20|是"})), Severity::Hint);
    EXPECT_EQ(severity(with({kBenefit, u"产出指标|数量指标|重大工程质量事故数量|次|＝|0|20|是"})),
              Severity::Hint);
    EXPECT_EQ(severity(test::aProject()), std::nullopt) << "it has a cost indicator";
}

TEST(PresenceRules, WantSatisfactionWherePeopleAreServed)
{
    const auto inward =
        with({kQuantity, kBenefit}).named(u"档案整理"_s).with(Field::Goal, u"完成档案整理120卷。"_s);
    const auto outward = test::ProjectBuilder(inward).with(Field::Goal, u"为残疾人提供康复服务120人次。"_s);

    EXPECT_EQ(count(inward, "satisfaction-missing"), 0U);
    EXPECT_EQ(count(outward, "satisfaction-missing"), 1U);
    EXPECT_EQ(count(test::ProjectBuilder(outward).withRow(kSatisfaction), "satisfaction-missing"), 0U);
    EXPECT_EQ(count(test::ProjectBuilder(outward).withRow(u"效益指标|社会效益指标|服务满意度|%|≥|90|10|否"),
                    "satisfaction-missing"),
              0U)
        << "satisfaction-elsewhere";
}

} // namespace budget
