// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/chartspage.h"
#include "ui/charts/chartview.h"

#include <QAction>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ChartsPageTest : public testing::Test
{
protected:
    ChartsPageTest()
    {
        auto session = workspace.create();
        BudgetDocument district;
        test::fillDistrict(district);
        const DocumentContent content = district.content();
        EXPECT_THAT(
            session->submit(SourceDocumentSet{.before = {}, .after = content.sourceDocuments.front()}),
            test::IsOk());
        EXPECT_THAT(session->submit(ProjectsInserted{.position = 0, .projects = content.projects}),
                    test::IsOk());
        desk = std::make_unique<Desk>(std::move(session), Profile::builtIn(u"chongqing"_s).value());
        page = std::make_unique<ChartsPage>(*desk);
        page->resize(1200, 700);
        page->show();
    }

    [[nodiscard]] ChartView& bars() const { return page->board().mainView(); }
    [[nodiscard]] QString current() const
    {
        return bars().content().marks.at(static_cast<size_t>(bars().current())).label;
    }

    test::TempWorkspace workspace;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ChartsPage> page;
};

} // namespace

TEST_F(ChartsPageTest, MarksTheDepartmentOfThePlace)
{
    EXPECT_EQ(current(), u"107 组织部") << "the first project of the document";

    desk->goTo(ProjectId(4));
    EXPECT_EQ(current(), u"202 城市管理局");
}

TEST_F(ChartsPageTest, LeadsTheDeskToTheMarkThatIsChosen)
{
    QTest::mouseClick(&bars(), Qt::LeftButton, {}, bars().markRect(0).center());
    EXPECT_EQ(desk->place().project, ProjectId(2)) << "the first project of the department";

    ChartView& detail = page->board().detailView();
    QTest::mouseClick(&detail, Qt::LeftButton, {}, detail.markRect(0).center());
    EXPECT_EQ(desk->place().project, ProjectId(3));
    EXPECT_EQ(current(), u"医疗服务");
}

// The unit's first project in the workspace may be one of another year.
TEST_F(ChartsPageTest, LeadsToAProjectThatIsInTheChart)
{
    Project recent = *desk->document().project(ProjectId(3));
    recent.id = ProjectId(99);
    recent.year += 1;
    for (Indicator& row : recent.indicators)
        row.id = IndicatorId(9000 + row.id.value());
    ASSERT_THAT(desk->session().submit(
                    ProjectsInserted{.position = 4, .projects = {std::make_shared<Project>(recent)}}),
                test::IsOk());
    desk->goTo(ProjectId(1));
    page->board().refreshNow();
    ASSERT_EQ(bars().content().marks.size(), 3U) << "of the older year";
    desk->goTo(ProjectId(99));
    ASSERT_EQ(bars().content().marks.size(), 1U);

    QTest::mouseClick(&bars(), Qt::LeftButton, {}, bars().markRect(0).center());

    EXPECT_EQ(desk->place().project, ProjectId(99));
    EXPECT_EQ(bars().content().marks.size(), 1U);
}

TEST_F(ChartsPageTest, LeadsToTheWeightOfAnIndicator)
{
    desk->goTo(ProjectId(3));
    bars().setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Return, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&bars(), key);

    EXPECT_EQ(desk->place().cell, (FieldAddress{ProjectId(3), IndicatorId(301), Field::IndicatorWeight}));
}

TEST_F(ChartsPageTest, StaysOnTheProjectWhenItsDepartmentIsEntered)
{
    desk->goTo(ProjectId(3));
    bars().setFocus();
    QTest::keyClick(&bars(), Qt::Key_Return);

    EXPECT_EQ(current(), u"医疗服务");
    EXPECT_EQ(desk->place().project, ProjectId(3));
}

TEST_F(ChartsPageTest, SaysInTheTooltipWhatTheCheckerFound)
{
    Checker::Counts counts;
    for (const qint64 id : {2, 3}) {
        counts.errors += desk->checker().counts(ProjectId(id)).errors;
        counts.warnings += desk->checker().counts(ProjectId(id)).warnings;
    }

    const QString tip = bars().tip(0).join(u'\n');

    EXPECT_TRUE(tip.contains(u"403 某市某区卫生健康委"));
    EXPECT_TRUE(tip.contains(u"2,000.00"));
    EXPECT_TRUE(tip.contains(QString::number(counts.errors) + u" error"_s));
    EXPECT_TRUE(tip.contains(QString::number(counts.warnings) + u" warning"_s));
}

TEST_F(ChartsPageTest, ComparesWeightsWithTheProfile)
{
    const ChartContent& weights = page->board().weightView().content();

    EXPECT_FALSE(weights.title.isEmpty());
    EXPECT_EQ(weights.marks.front().numbers.front(), u"A") << "20, 40, 20, 10 and 10 for execution";
}

TEST_F(ChartsPageTest, CountsTheFindingsOfTheChecker)
{
    page->board().chartActions().findings().trigger();

    int errors = 0;
    for (const qint64 id : {1, 2, 3, 4})
        errors += desk->checker().counts(ProjectId(id)).errors;
    EXPECT_EQ(bars().content().dataTotals.value(3), QString::number(errors));
    EXPECT_EQ(bars().content().marks.size(), 3U);
}

TEST_F(ChartsPageTest, ShowsAnEditWhenItIsCommitted)
{
    ASSERT_TRUE(desk->submit(FieldEdited{
        .address = {ProjectId(4), {}, Field::Budget}, .before = u"300.00"_s, .after = u"9000"_s}));
    page->board().refreshNow();

    EXPECT_EQ(bars().content().marks.front().label, u"202 城市管理局");

    desk->undo();
    page->board().refreshNow();
    EXPECT_EQ(bars().content().marks.front().label, u"403 卫生健康委");
}

} // namespace budget::ui
