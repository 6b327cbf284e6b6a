// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/chartbuilder.h"

namespace budget::ui {

using namespace Qt::StringLiterals;
using test::fillDistrict;
using test::projectOf;

namespace {

class ChartBuilderTest : public testing::Test
{
protected:
    void summarizeAll() { summary = summarize(document.projects()); }
    [[nodiscard]] ChartBuilder builder() const
    {
        return ChartBuilder(summary, document,
                            {.filter = u"第一册"_s, .year = 2025, .date = QDate(2025, 3, 1)});
    }

    BudgetDocument document;
    Summary summary;
};

QStringList labels(const ChartContent& content)
{
    QStringList result;
    for (const ChartMark& mark : content.marks)
        result.append(mark.label);
    return result;
}

} // namespace

TEST_F(ChartBuilderTest, SortsDepartmentsAndShortensTheirNames)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().departments({});

    EXPECT_EQ(labels(content), QStringList({u"403 卫生健康委"_s, u"202 城市管理局"_s, u"107 组织部"_s}));
    EXPECT_EQ(content.marks[0].fullLabel, u"403 某市某区卫生健康委");
    EXPECT_EQ(content.marks[0].numbers, QStringList({u"2,000.00"_s, u"86.9%"_s, u"86.9%"_s}));
    EXPECT_EQ(content.marks[2].numbers.last(), u"100.0%");
    EXPECT_EQ(content.totals.value(1), u"2,301.00");
}

TEST_F(ChartBuilderTest, AddsUpAtEveryLevel)
{
    fillDistrict(document);
    summarizeAll();
    const ChartBuilder build = builder();
    const auto sum = [](const ChartContent& content) {
        double result = 0;
        for (const ChartMark& mark : content.marks)
            result += mark.value;
        return result;
    };

    EXPECT_DOUBLE_EQ(sum(build.departments({})), 2301);
    EXPECT_DOUBLE_EQ(sum(build.departments({.limit = 1})), 2301);
    EXPECT_DOUBLE_EQ(sum(build.projects(summary.departments[0], {})), build.departments({}).marks[0].value);
    EXPECT_DOUBLE_EQ(sum(build.indicators(document.projectAt(0))), 100);
}

TEST_F(ChartBuilderTest, PutsTheRestIntoOneMarkWithItsProjects)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().departments({.limit = 1});

    ASSERT_EQ(content.marks.size(), 2U);
    EXPECT_EQ(content.marks[1].key, MarkKey());
    EXPECT_EQ(content.marks[1].data.value(3), u"2") << "projects in the others";
    EXPECT_EQ(content.marks[1].numbers.first(), u"301.00");
}

TEST_F(ChartBuilderTest, StacksThePartsAndShowsWhatTheyDoNotExplain)
{
    test::fill(document, {projectOf(1, u"107"_s, u"组织部"_s, u"人才"_s, u"10"_s)
                              .with(Field::Retained, u"5"_s)
                              .with(Field::Subsidy, u"3"_s)});
    summarizeAll();

    const ChartContent content = builder().departments({.isStacked = true});

    ASSERT_EQ(content.marks[0].parts.size(), 3U);
    EXPECT_DOUBLE_EQ(content.marks[0].parts[0].value, 5);
    EXPECT_DOUBLE_EQ(content.marks[0].parts[1].value, 3);
    EXPECT_DOUBLE_EQ(content.marks[0].parts[2].value, 2);
    EXPECT_EQ(content.marks[0].parts[2].color, ColorRole::ChartOther);
}

TEST_F(ChartBuilderTest, SaysWhatHasNoBarAndWhatIsInNoSum)
{
    test::fill(document, {projectOf(1, u"107"_s, u"组织部"_s, u"人才"_s, u"0"_s),
                          projectOf(2, u"107"_s, u"组织部"_s, u"培训"_s, u"约20"_s),
                          projectOf(3, u"202"_s, u"城管局"_s, u"路灯"_s, u"5"_s)});
    summarizeAll();

    const ChartContent content = builder().projects(*summary.department(u"107"_s), {});

    EXPECT_TRUE(content.marks[0].parts.empty());
    EXPECT_EQ(content.marks[1].numbers.first(), u"约20") << "the printed text, not a zero";
    ASSERT_EQ(content.notes.size(), 2);
    EXPECT_THAT(content.notes[1].toStdString(), testing::HasSubstr("培训（约20）"));
}

TEST_F(ChartBuilderTest, ShowsSharesOnOneAxisInAParetoChart)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().departments({.isLogarithmic = true, .isPareto = true});

    EXPECT_EQ(content.scale.kind(), ChartScale::Kind::Linear);
    EXPECT_NEAR(content.marks[0].value, 86.9, 0.1);
    EXPECT_DOUBLE_EQ(content.marks[2].cumulative, 1);
    EXPECT_TRUE(content.hasCumulativeLine);
}

TEST_F(ChartBuilderTest, ChecksTheSumBesideTheBar)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().projectDetail(summary.departments[0], 50);

    EXPECT_EQ(labels(content), QStringList({u"医疗服务"_s, u"防疫"_s}));
    EXPECT_THAT(content.subtitle.toStdString(), testing::HasSubstr("2,000.00"));
    EXPECT_TRUE(content.subtitle.contains(u'✓'));
}

TEST_F(ChartBuilderTest, ShowsTheWeightsOfEachProjectByLevel1)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().weights(summary.departments[0], 1);

    ASSERT_EQ(content.marks.size(), 1U);
    QStringList points;
    for (const ChartPart& part : content.marks[0].parts)
        points.append(part.label);
    EXPECT_EQ(points.join(u' '), u"10 20 40 20 10") << "execution, cost, output, benefit, satisfaction";
    EXPECT_EQ(content.notes.size(), 1) << "one more project";
}

TEST_F(ChartBuilderTest, ListsIndicatorsAsPrintedWithTheExecutionRateFirst)
{
    fillDistrict(document);
    summarizeAll();

    const ChartContent content = builder().indicators(document.projectAt(0));

    ASSERT_EQ(content.marks.size(), 6U);
    EXPECT_FALSE(content.marks[0].key.indicator.isValid());
    EXPECT_EQ(content.marks[1].numbers, QStringList({u"≥1 次"_s, u"20"_s}));
    EXPECT_EQ(content.totals.last(), u"100");
}

TEST_F(ChartBuilderTest, CountsTheReviewOfAllAndOfOneDepartment)
{
    fillDistrict(document);
    Review review;
    review.verdict = Verdict::Pass;
    document.apply(ReviewSet{.project = ProjectId(2), .before = {}, .after = review});
    summarizeAll();

    const ChartContent content = builder().progress(summary.department(u"403"_s));

    EXPECT_EQ(content.marks[0].numbers.first(), u"1 / 4");
    EXPECT_EQ(content.marks[1].numbers.first(), u"1 / 2");
    EXPECT_DOUBLE_EQ(content.marks[1].value, 50);
}

TEST_F(ChartBuilderTest, PutsFilterUnitAndDateIntoTheCaption)
{
    fillDistrict(document);
    summarizeAll();

    const QString caption = builder().departments({}).caption.join(u'|');

    EXPECT_TRUE(caption.contains(u"第一册"));
    EXPECT_TRUE(caption.contains(u"万元"));
    EXPECT_TRUE(caption.contains(u"2025-03-01"));
}

} // namespace budget::ui
