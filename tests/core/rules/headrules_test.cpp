// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fieldaccess.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(HeadRules, NameEachFieldThatIsMissing)
{
    const auto findings =
        test::findingsOf(test::aProject().with(Field::Goal, u""_s).with(Field::Department, u" \u3000"_s),
                         "header-field-missing");

    ASSERT_EQ(findings.size(), 2U);
    EXPECT_THAT(findings[0], test::At(Field::Department));
    EXPECT_EQ(findings[1].args, QStringList{u"@field.goal"_s});
}

TEST(HeadRules, AskAnotherFormForNoMoreThanEveryFormHas)
{
    Project project = test::aProject().with(Field::Basis, u""_s).with(Field::Goal, u""_s).build();
    project.extras.push_back({.name = u"period"_s, .text = u"1年"_s, .parts = {}, .spans = {}});
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));

    std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));
    std::erase_if(findings, [](const Finding& finding) { return finding.rule != u"header-field-missing"; });

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::At(Field::Goal));
}

TEST(HeadRules, ReportAnEmptyCellOfAnotherForm)
{
    Project project = test::aProject().with(Field::Basis, u""_s).with(Field::Overview, u""_s).build();
    project.extras.push_back({.name = u"period"_s, .text = u"1年"_s, .parts = {}, .spans = {}});
    project.sources.add(0, Field::Basis, {.line = 7, .column = 5, .length = 0});
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));

    std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));
    std::erase_if(findings, [](const Finding& finding) { return finding.rule != u"header-field-missing"; });

    ASSERT_EQ(findings.size(), 1U) << "the form has no cell for an overview";
    EXPECT_THAT(findings[0], test::At(Field::Basis));
}

TEST(HeadRules, AskAListWithoutAHeadForNoBasis)
{
    Project project = test::aProject().build();
    for (const Field field :
         {Field::Basis, Field::Overview, Field::Retained, Field::Subsidy, Field::ExecutionWeight})
        setText(project, field, {});
    project.sources.add(0, Field::ProjectName, {.line = 1, .column = 1, .length = 2});
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));

    const std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));

    EXPECT_TRUE(std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.rule == u"header-field-missing"; }));
}

TEST(HeadRules, AskATableAboutADepartmentForNoProject)
{
    Project project = test::aProject().with(Field::ProjectName, u""_s).with(Field::Goal, u""_s).build();
    project.title = u"2025年部门整体支出绩效目标申报表"_s;
    project.extras.push_back({.name = u"goals"_s, .text = {}, .parts = {}, .spans = {}});
    DocumentContent content;
    content.projects.push_back(std::make_shared<Project>(project));

    const std::vector<Finding> findings = checkAll(content, *test::profileNamed(u"chongqing"));

    EXPECT_TRUE(std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.rule == u"header-field-missing"; }));
}

TEST(HeadRules, AreContentWithACompleteProject)
{
    const std::vector<Finding> all =
        checkAll(test::contentOf({test::aProject()}), *test::profileNamed(u"chongqing"));

    for (const Finding& finding : all)
        EXPECT_EQ(finding.severity, Severity::Hint) << finding.rule.toStdString();
}

TEST(HeadRules, SayOnceThatThereAreNoRows)
{
    const std::vector<Finding> all =
        checkAll(test::contentOf({test::aBareProject()}), *test::profileNamed(u"chongqing"));

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].rule, u"header-field-missing");
    EXPECT_EQ(all[0].args, QStringList{u"@head.noRows"_s});
}

TEST(HeadRules, CompleteACutCurrencyUnit)
{
    const auto findings =
        test::findingsOf(test::aProject().with(Field::CurrencyUnit, u"万"_s), "unit-label-truncated");

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0], test::HasFix(u"万元"));
}

TEST(HeadRules, AcceptTenThousandYuanAndYuan)
{
    EXPECT_TRUE(test::findingsOf(test::aProject(), "unit-label-truncated").empty());
    EXPECT_TRUE(test::findingsOf(test::aProject().with(Field::CurrencyUnit, u" 元"_s), "unit-label-truncated")
                    .empty());
    EXPECT_EQ(
        test::findingsOf(test::aProject().with(Field::CurrencyUnit, u""_s), "unit-label-truncated").size(),
        1U);
}

TEST(HeadRules, AddAmountsExactly)
{
    const auto project = [](const QString& retained, const QString& subsidy, const QString& budget) {
        return test::aProject()
            .with(Field::Retained, retained)
            .with(Field::Subsidy, subsidy)
            .with(Field::Budget, budget);
    };
    constexpr auto rule = "amount-parts-mismatch";

    EXPECT_TRUE(test::findingsOf(project(u"0.1"_s, u"0.2"_s, u"0.30"_s), rule).empty());
    EXPECT_TRUE(test::findingsOf(project(u"1,000.50"_s, u""_s, u"1000.5"_s), rule).empty());
    EXPECT_EQ(test::findingsOf(project(u"0.1"_s, u"0.2"_s, u"0.300001"_s), rule).size(), 1U);
    const auto findings = test::findingsOf(project(u"78.00"_s, u"2"_s, u"78.00"_s), rule);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].args, QStringList({u"78.00"_s, u"2"_s, u"80.00"_s, u"78.00"_s}));
    EXPECT_EQ(findings[0].evidence.size(), 3U);
}

TEST(HeadRules, DoNotAddWhatIsNoNumberOrNotThere)
{
    const auto unreadable = test::aProject().with(Field::Retained, u"七十八"_s);
    const auto withoutParts = test::aProject().with(Field::Retained, u""_s).with(Field::Subsidy, u""_s);

    EXPECT_TRUE(test::findingsOf(unreadable, "amount-parts-mismatch").empty());
    EXPECT_EQ(test::findingsOf(unreadable, "amount-missing-or-zero").size(), 1U);
    EXPECT_TRUE(test::findingsOf(withoutParts, "amount-parts-mismatch").empty());
    EXPECT_TRUE(test::findingsOf(withoutParts, "amount-missing-or-zero").empty());
}

TEST(HeadRules, WantABudgetAboveZero)
{
    const auto count = [](const QString& budget) {
        return test::findingsOf(test::aProject().with(Field::Budget, budget), "amount-missing-or-zero")
            .size();
    };

    EXPECT_EQ(count(u""_s), 1U);
    EXPECT_EQ(count(u"约50"_s), 1U);
    EXPECT_EQ(count(u"0.00"_s), 1U);
    EXPECT_EQ(count(u"-3"_s), 1U);
    EXPECT_EQ(count(u"0.000001"_s), 0U);
}

TEST(HeadRules, SurviveAmountsAtTheEndOfTheirRange)
{
    const auto huge = test::aProject()
                          .with(Field::Retained, u"9000000000000"_s)
                          .with(Field::Subsidy, u"9000000000000"_s)
                          .with(Field::Budget, u"1"_s);

    EXPECT_TRUE(test::findingsOf(huge, "amount-parts-mismatch").empty());
}

TEST(HeadRules, WantTheExecutionWeightOfTheProfile)
{
    const auto count = [](const QString& weight) {
        return test::findingsOf(test::aProject().with(Field::ExecutionWeight, weight),
                                "exec-weight-not-profile")
            .size();
    };

    EXPECT_EQ(count(u"20"_s), 1U);
    EXPECT_EQ(count(u"十"_s), 1U);
    EXPECT_EQ(count(u"10.0"_s), 0U);
    EXPECT_EQ(count(u""_s), 0U) << "a missing header field";
}

TEST(HeadRules, CompareOfficesWithoutCodesAndMarks)
{
    const auto count = [](const QString& unit, const QString& department) {
        return test::findingsOf(
                   test::aProject().with(Field::UnitName, unit).with(Field::Department, department),
                   "agency-manager-differ")
            .size();
    };

    EXPECT_EQ(count(u"北碚区财政局（代编）"_s, u"重庆市北碚区市场监督管理局"_s), 1U);
    EXPECT_EQ(count(u"区水利局（本级）"_s, u"区水利局"_s), 0U);
    EXPECT_EQ(count(u"303-重庆市北碚区水利局"_s, u"北碚区水利局"_s), 0U);
    EXPECT_EQ(count(u"区水利局(机关)"_s, u"区 水利局"_s), 0U);
    EXPECT_EQ(count(u"区水利局"_s, u""_s), 0U) << "a missing header field";
}

TEST(HeadRules, TakeADashForNoAmount)
{
    const auto with = [](const char16_t* budget, const char16_t* retained, const char16_t* subsidy) {
        return test::aProject()
            .with(Field::Budget, QString::fromUtf16(budget))
            .with(Field::Retained, QString::fromUtf16(retained))
            .with(Field::Subsidy, QString::fromUtf16(subsidy));
    };

    for (const auto* none : {u"/", u"—", u"-", u"无"}) {
        EXPECT_TRUE(test::findingsOf(with(u"78", u"78", none), "amount-missing-or-zero").empty());
        EXPECT_TRUE(test::findingsOf(with(u"78", u"78", none), "amount-parts-mismatch").empty());
        EXPECT_EQ(test::findingsOf(with(u"78", u"70", none), "amount-parts-mismatch").size(), 1U);
    }
    const auto missing = test::findingsOf(with(u"/", u"/", u"/"), "amount-missing-or-zero");
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0].args.at(2), u"@amount.missing");
    EXPECT_EQ(test::findingsOf(with(u"78", u"78", u"约5"), "amount-missing-or-zero").size(), 1U);
}

} // namespace budget
