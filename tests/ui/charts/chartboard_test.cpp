// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/ui/charts/chartdocuments.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/chartview.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ChartBoardTest : public testing::Test
{
protected:
    ChartBoardTest()
    {
        test::fillDistrict(document);
        board.resize(1200, 700);
        board.show();
        board.mainView().setFocus();
    }

    [[nodiscard]] QString label(const ChartView& view, int mark) const
    {
        return view.content().marks.at(static_cast<size_t>(mark)).label;
    }
    [[nodiscard]] QString current() const { return label(board.mainView(), board.mainView().current()); }
    void press(Qt::Key key) { QTest::keyClick(&board.mainView(), key); }

    BudgetDocument document;
    ChartBoard board{document};
};

} // namespace

TEST_F(ChartBoardTest, StartsWithAllDepartmentsAndTheirSum)
{
    EXPECT_EQ(board.level(), ChartBoard::Level());
    EXPECT_EQ(board.mainView().content().marks.size(), 3U);
    EXPECT_EQ(label(board.detailView(), 0), u"医疗服务") << "the largest department is selected";
}

TEST_F(ChartBoardTest, WalksOverTheMarksWithTheArrowKeys)
{
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"202 城市管理局");
    EXPECT_EQ(label(board.detailView(), 0), u"环境卫生") << "the panel beside follows";

    press(Qt::Key_End);
    EXPECT_EQ(current(), u"107 组织部");
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"107 组织部");
    press(Qt::Key_Home);
    EXPECT_EQ(current(), u"403 卫生健康委");
}

TEST_F(ChartBoardTest, GoesDownToTheWeightsAndUpAgainByKeyboard)
{
    press(Qt::Key_Return);
    EXPECT_EQ(board.level().department, u"403");
    EXPECT_EQ(current(), u"医疗服务");

    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(board.level().project, ProjectId(2));
    EXPECT_EQ(board.mainView().content().marks.size(), 6U);

    press(Qt::Key_Backspace);
    EXPECT_EQ(current(), u"防疫");
    press(Qt::Key_Backspace);
    EXPECT_EQ(current(), u"403 卫生健康委");
    press(Qt::Key_Backspace);
    EXPECT_EQ(board.level(), ChartBoard::Level());
}

TEST_F(ChartBoardTest, GoesIntoAProjectByAClickOnTheSmallList)
{
    const QSignalSpy chosen(&board, &ChartBoard::projectChosen);
    QTest::mouseClick(&board.detailView(), Qt::LeftButton, {}, board.detailView().markRect(1).center());

    EXPECT_EQ(board.level().department, u"403");
    EXPECT_EQ(current(), u"防疫");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().value<ProjectId>(), ProjectId(2));
}

TEST_F(ChartBoardTest, TellsWhichDepartmentWasClicked)
{
    const QSignalSpy chosen(&board, &ChartBoard::departmentChosen);
    QTest::mouseClick(&board.mainView(), Qt::LeftButton, {}, board.mainView().markRect(2).center());

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"107");
    EXPECT_EQ(board.level(), ChartBoard::Level()) << "a click looks, a double click goes in";
}

TEST_F(ChartBoardTest, TellsWhichWeightWasChosen)
{
    const QSignalSpy chosen(&board, &ChartBoard::cellChosen);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);

    ASSERT_EQ(chosen.size(), 1);
    const auto cell = chosen.first().first().value<FieldAddress>();
    EXPECT_EQ(cell, (FieldAddress{ProjectId(3), IndicatorId(301), Field::IndicatorWeight}));
}

TEST_F(ChartBoardTest, MarksThePlaceAtTheLevelThatIsShown)
{
    board.showPlace(ProjectId(4));
    EXPECT_EQ(current(), u"202 城市管理局");

    press(Qt::Key_Return);
    board.showPlace(ProjectId(2));
    EXPECT_EQ(board.level().department, u"403");
    EXPECT_EQ(current(), u"防疫");
}

TEST_F(ChartBoardTest, FollowsChangesOfTheDocumentAndKeepsTheMark)
{
    press(Qt::Key_Down);
    document.apply(
        FieldEdited{.address = {ProjectId(4), {}, Field::Budget}, .before = u"300.00"_s, .after = u"9000"_s});
    board.refreshNow();

    EXPECT_EQ(current(), u"202 城市管理局");
    EXPECT_EQ(board.mainView().current(), 0) << "it is the largest now";
    EXPECT_EQ(board.mainView().content().totals.value(1), u"11,001.00");
}

TEST_F(ChartBoardTest, LeavesALevelWhoseProjectIsGone)
{
    press(Qt::Key_Return);
    document.apply(ProjectsRemoved{
        .position = 1, .projects = {document.snapshot(ProjectId(2)), document.snapshot(ProjectId(3))}});
    board.refreshNow();

    EXPECT_EQ(board.level(), ChartBoard::Level());
    EXPECT_EQ(board.mainView().content().marks.size(), 2U);
}

TEST_F(ChartBoardTest, OffersTheLogScaleOnlyAboveAThousandAndSwitchesItOnThere)
{
    EXPECT_TRUE(board.chartActions().logarithmic().isChecked()) << "2,000.00 against 1.00";
    EXPECT_EQ(board.mainView().content().scale.kind(), ChartScale::Kind::Logarithmic);

    board.chartActions().logarithmic().trigger();
    EXPECT_EQ(board.mainView().content().scale.kind(), ChartScale::Kind::Linear);

    press(Qt::Key_Return);
    EXPECT_FALSE(board.chartActions().logarithmic().isEnabled()) << "1,500.00 against 500.00";
}

TEST_F(ChartBoardTest, ShowsTheOthersWhenTheyAreEntered)
{
    board.chartActions().setLimit(1);
    emit board.chartActions().changed();
    EXPECT_EQ(board.mainView().content().marks.size(), 2U);

    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_EQ(board.mainView().content().marks.size(), 3U);
}

TEST_F(ChartBoardTest, ShowsTheSameNumbersAsATable)
{
    board.chartActions().table().trigger();

    const QAbstractItemModel& table = *board.tableView().model();
    EXPECT_TRUE(board.tableView().isVisible());
    EXPECT_EQ(table.rowCount(), 4);
    EXPECT_EQ(table.index(0, 4).data().toString(), u"2000.00");
    EXPECT_EQ(table.index(3, 4).data().toString(), u"2301.00");
}

TEST_F(ChartBoardTest, ShowsAreasAndBarsOfTheSameMarks)
{
    board.chartActions().treemap().trigger();
    ASSERT_TRUE(board.treemapView().isVisible());
    ASSERT_TRUE(board.mainView().isVisible());

    QTest::keyClick(&board.treemapView(), Qt::Key_Down);
    EXPECT_EQ(current(), u"202 城市管理局");
    QTest::mouseClick(&board.mainView(), Qt::LeftButton, {}, board.mainView().markRect(0).center());
    EXPECT_EQ(board.treemapView().current(), 0);

    QTest::keyClick(&board.treemapView(), Qt::Key_Return);
    EXPECT_EQ(board.level().department, u"403");
    EXPECT_EQ(board.treemapView().content().marks.size(), 2U);
}

TEST_F(ChartBoardTest, GoesFromAShareOfThePointsToADepartment)
{
    board.setWeightReference(weightReference(*Profile::builtIn(u"chongqing"_s).value(), u"重庆"_s));
    board.refreshNow();
    board.chartActions().weights().trigger();
    ASSERT_TRUE(board.mainView().isVisible());
    ASSERT_TRUE(board.partsView().isVisible());
    EXPECT_EQ(board.mainView().content().marks.size(), 5U);
    EXPECT_EQ(board.partsView().content().marks.size(), 3U);

    QTest::keyClick(&board.mainView(), Qt::Key_Down);
    EXPECT_TRUE(board.partsView().content().title.startsWith(u"Output"));

    QCoreApplication::sendPostedEvents(); // gives the view that was just shown its place
    const int mark = indexOf(board.partsView().content(), {.department = u"202"_s});
    QTest::mouseClick(&board.partsView(), Qt::LeftButton, {}, board.partsView().markRect(mark).center());
    EXPECT_EQ(board.level().department, u"202");
    EXPECT_EQ(board.mainView().content().marks.front().value, 1) << "its one project";
    QTest::keyClick(&board.mainView(), Qt::Key_Backspace);
    EXPECT_EQ(board.level(), ChartBoard::Level());
}

TEST_F(ChartBoardTest, GoesFromTheFindingsOfADepartmentToItsProjects)
{
    board.setFindingSource([](ProjectId project) {
        return std::optional(Checker::Counts{.errors = static_cast<int>(project.value())});
    });
    board.chartActions().findings().trigger();
    EXPECT_EQ(current(), u"403 卫生健康委") << "the mark stays when the view changes";
    EXPECT_EQ(board.partsView().content().marks.size(), 2U);

    QTest::keyClick(&board.mainView(), Qt::Key_Return);
    EXPECT_EQ(board.level().department, u"403");
    EXPECT_EQ(board.mainView().content().marks.size(), 2U);
    QTest::keyClick(&board.mainView(), Qt::Key_Return);
    EXPECT_TRUE(board.level().project.isValid());
    EXPECT_EQ(board.mainView().content().marks.size(), 6U) << "the indicators";
}

TEST_F(ChartBoardTest, ShowsCountsAsATableAndExportsThem)
{
    board.setFindingSource([](ProjectId) { return std::optional(Checker::Counts{.errors = 2}); });
    board.chartActions().findings().trigger();
    board.chartActions().table().trigger();

    EXPECT_TRUE(board.tableView().isVisible());
    EXPECT_EQ(board.tableView().model()->rowCount(), 4) << "with the line of totals";
    board.chartActions().copyData().trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"403\t某市某区卫生健康委\t2\t4\t0\t0\t4"));
}

TEST_F(ChartBoardTest, CopiesWhatItShows)
{
    QTest::keyClick(&board.mainView(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"403\t某市某区卫生健康委\t2\t2000.00"));

    board.chartActions().copyPicture().trigger();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(ChartBoardTest, ExportsOnlyWhenItCanAskForAFile)
{
    EXPECT_FALSE(board.chartActions().exportFile().isVisible());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.svg"_s);
    board.setFileChooser([&](const QString&) { return path; });
    const QSignalSpy exported(&board, &ChartBoard::exported);

    board.chartActions().exportFile().trigger();

    EXPECT_EQ(exported.size(), 1);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ChartBoardTest, ReportsAnExportThatFailed)
{
    board.setFileChooser([](const QString&) { return u"/no-such-folder/a.pdf"_s; });
    const QSignalSpy failed(&board, &ChartBoard::failed);

    board.chartActions().exportFile().trigger();

    EXPECT_EQ(failed.size(), 1);
}

TEST_F(ChartBoardTest, NamesItsMarksForScreenReaders)
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&board.mainView());
    ASSERT_NE(chart, nullptr);
    ASSERT_EQ(chart->childCount(), 3);

    QAccessibleInterface* mark = chart->child(0);
    EXPECT_EQ(mark->text(QAccessible::Name), u"403 某市某区卫生健康委");
    EXPECT_TRUE(mark->text(QAccessible::Value).contains(u"2,000.00"));
    EXPECT_TRUE(mark->state().selected);
    EXPECT_EQ(chart->indexOfChild(mark), 0);
    EXPECT_EQ(mark->parent(), chart);
}

TEST_F(ChartBoardTest, SumsOneYearWhenThereAreSeveral)
{
    DocumentContent content = document.content();
    Project old = *content.projects.front();
    old.id = ProjectId(9);
    old.year = 2024;
    Project recent = *content.projects.back();
    recent.year = 2025;
    content.projects = {std::make_shared<Project>(old), std::make_shared<Project>(recent)};
    document.reset(content);
    board.refreshNow();

    EXPECT_EQ(board.mainView().content().totals.value(1), u"300.00") << "the latest year";
}

namespace {

/// Two projects of one unit, in tables of two years.
DocumentContent twoYears(const BudgetDocument& district)
{
    DocumentContent content = district.content();
    Project old = *content.projects.front();
    old.id = ProjectId(9);
    old.year = 2024;
    Project recent = *content.projects.front();
    recent.year = 2025;
    recent.budget = Printed<Money>(u"7.00"_s);
    content.projects = {std::make_shared<Project>(old), std::make_shared<Project>(recent)};
    return content;
}

} // namespace

TEST_F(ChartBoardTest, ShowsTheYearOfTheProjectThatIsOpen)
{
    const auto sum = [this] { return board.mainView().content().totals.value(1); };
    document.reset(twoYears(document));
    board.refreshNow();
    ASSERT_EQ(sum(), u"7.00");

    board.showPlace(ProjectId(9));
    EXPECT_EQ(sum(), u"1.00");

    board.showPlace(ProjectId(1));
    EXPECT_EQ(sum(), u"7.00");
}

TEST_F(ChartBoardTest, KeepsTheYearThatIsChosenUntilAnotherProjectIsOpened)
{
    const auto sum = [this] { return board.mainView().content().totals.value(1); };
    document.reset(twoYears(document));
    board.refreshNow();
    board.showPlace(ProjectId(1));
    auto* const years = board.findChild<QComboBox*>();
    ASSERT_EQ(years->count(), 2);

    years->setCurrentIndex(1);
    emit years->activated(1);
    EXPECT_EQ(sum(), u"1.00");
    board.refreshNow();
    EXPECT_EQ(sum(), u"1.00") << "after an edit";

    board.showPlace(ProjectId(1));
    EXPECT_EQ(sum(), u"7.00");
}

TEST(ChartBoard, SaysWhatToDoWhenNothingIsOpen)
{
    const BudgetDocument document;
    ChartBoard board(document);
    board.resize(900, 600);
    board.show();

    EXPECT_TRUE(board.mainView().content().marks.empty());
    EXPECT_FALSE(board.mainView().content().emptyText.isEmpty());
    QTest::keyClick(&board.mainView(), Qt::Key_Return);
    QTest::keyClick(&board.mainView(), Qt::Key_Down);
    EXPECT_EQ(board.mainView().current(), -1);
}

} // namespace budget::ui
