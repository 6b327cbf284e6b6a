// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/chartbuilder.h"

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ProfileChartsTest : public testing::Test
{
protected:
    ProfileChartsTest()
    {
        test::fillDistrict(document);
        summary = summarize(document.projects());
        reference = weightReference(*Profile::builtIn(u"chongqing"_s).value(), u"重庆"_s);
        distributions = weightDistributions(summary, document, reference);
    }

    [[nodiscard]] ChartBuilder builder() const
    {
        return ChartBuilder(
            summary, document,
            {.filter = u"第一册"_s, .year = 2025, .date = QDate(2025, 3, 1), .reference = &reference});
    }

    /// As many errors as the number of the project, and one warning in the first.
    static std::optional<Checker::Counts> counts(ProjectId project)
    {
        return Checker::Counts{.errors = static_cast<int>(project.value()),
                               .warnings = project == ProjectId(1) ? 1 : 0,
                               .hints = 0,
                               .rejected = 0};
    }

    BudgetDocument document;
    Summary summary;
    WeightReference reference;
    std::vector<WeightDistribution> distributions;
};

double sum(const ChartContent& content)
{
    double result = 0;
    for (const ChartMark& mark : content.marks)
        result += mark.value;
    return result;
}

} // namespace

TEST_F(ProfileChartsTest, ShowsEachShareOfThePointsWithAllProjects)
{
    const ChartContent content = builder().pointShares(distributions, nullptr);

    ASSERT_EQ(content.marks.size(), 5U) << "no row for other levels, since nobody uses them";
    for (const ChartMark& mark : content.marks)
        EXPECT_DOUBLE_EQ(mark.value, 4);
    EXPECT_EQ(content.marks[1].key.share, PointShare::Cost);
    EXPECT_EQ(content.marks[1].data.value(1), u"20 / 0") << "what the schemes of the profile want";
    EXPECT_EQ(content.marks[1].numbers.first(), u"100.0%");
    EXPECT_TRUE(content.subtitle.contains(u"4 of 4"));
    EXPECT_EQ(content.legend.size(), 3U);
}

TEST_F(ProfileChartsTest, ShowsTheSharesOfOneDepartment)
{
    const ChartContent content = builder().pointShares(distributions, &summary.departments[0]);

    EXPECT_DOUBLE_EQ(content.marks[0].value, 2);
    EXPECT_EQ(content.marks[0].key.department, u"403");
}

TEST_F(ProfileChartsTest, SaysWhenThereIsNothingToCompareWith)
{
    reference.schemes.clear();

    const ChartContent content = builder().pointShares(distributions, nullptr);

    EXPECT_TRUE(content.marks.empty());
    EXPECT_FALSE(content.emptyText.isEmpty());
}

TEST_F(ProfileChartsTest, PutsDepartmentsThatAreOffFirstAndTheRestTogether)
{
    distributions[2].shares[static_cast<size_t>(PointShare::Cost)] = {.below = 1, .within = 0, .above = 0};

    const ChartContent content = builder().shareByDepartment(PointShare::Cost, distributions, 1);

    ASSERT_EQ(content.marks.size(), 2U);
    EXPECT_EQ(content.marks[0].key.department, u"107");
    EXPECT_EQ(content.marks[1].key, MarkKey());
    EXPECT_DOUBLE_EQ(sum(content), 4);
}

TEST_F(ProfileChartsTest, SortsDepartmentsByTheirFindings)
{
    const ChartContent content = builder().findings(counts, nullptr, 0);

    ASSERT_EQ(content.marks.size(), 3U);
    EXPECT_EQ(content.marks[0].label, u"403 卫生健康委") << "2 and 3";
    EXPECT_EQ(content.marks[1].label, u"202 城市管理局") << "4";
    EXPECT_DOUBLE_EQ(content.marks[2].value, 2) << "an error and a warning";
    ASSERT_EQ(content.marks[2].parts.size(), 2U);
    EXPECT_EQ(content.marks[2].parts[1].color, ColorRole::WarningText);
    EXPECT_EQ(content.dataTotals.value(3), u"10");
    EXPECT_DOUBLE_EQ(sum(content), 11);
}

TEST_F(ProfileChartsTest, CountsTheSameFindingsAtEveryLevel)
{
    const ChartBuilder build = builder();

    EXPECT_DOUBLE_EQ(sum(build.findings(counts, nullptr, 1)), 11);
    EXPECT_DOUBLE_EQ(sum(build.findings(counts, &summary.departments[0], 0)),
                     build.findings(counts, nullptr, 0).marks[0].value);
}

TEST_F(ProfileChartsTest, ShowsNoFindingsBeforeAllAreKnown)
{
    const auto halfWay = [](ProjectId project) {
        return project == ProjectId(4) ? std::nullopt : counts(project);
    };

    const ChartContent content = builder().findings(halfWay, nullptr, 0);

    EXPECT_TRUE(content.marks.empty());
    EXPECT_FALSE(content.emptyText.isEmpty());
}

TEST_F(ProfileChartsTest, PutsProfileFilterAndDateIntoTheCaption)
{
    const QString caption = builder().pointShares(distributions, nullptr).caption.join(u'|');

    EXPECT_TRUE(caption.contains(u"第一册"));
    EXPECT_TRUE(caption.contains(u"重庆"));
    EXPECT_TRUE(caption.contains(u"2025-03-01"));
}

} // namespace budget::ui
