// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/indicatorview.h"

#include <QDialog>
#include <QLabel>
#include <QTableWidget>
#include <QTreeView>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class StatusLineTest : public test::DeskTest
{
protected:
    [[nodiscard]] QString selection() const { return child<QLabel>("status-selection")->text(); }
};

} // namespace

TEST_F(StatusLineTest, AddsUpTheNumbersThatAreSelectedInTheWindow)
{
    action(Command::PageIndicators).trigger();
    IndicatorView& table = static_cast<IndicatorsPage*>(pages().indicators)->table();
    const int weight = AllIndicatorsModel::columnOf(Field::IndicatorWeight);
    table.setFocus();
    table.selectionModel()->select(
        QItemSelection(table.model()->index(0, weight), table.model()->index(1, weight)),
        QItemSelectionModel::ClearAndSelect);

    EXPECT_TRUE(QTest::qWaitFor([this] { return selection().contains(u"35"_s); })) << qPrintable(selection());
}

TEST_F(StatusLineTest, AddsUpNoBudgetsOfDifferentYears)
{
    const auto money = [this] { return child<QLabel>("status-money")->text(); };
    ASSERT_FALSE(money().contains(u"2031: "_s));
    Project later = *desk().document().projects().front();
    later.id = ProjectId(9000);
    later.year = 2031;
    for (Indicator& row : later.indicators)
        row.id = IndicatorId(9000 + row.id.value());

    ASSERT_TRUE(
        desk().submit(ProjectsInserted{.position = 0, .projects = {std::make_shared<Project>(later)}}));

    EXPECT_TRUE(QTest::qWaitFor([&] { return money().contains(u"2031: "_s); })) << qPrintable(money());
    EXPECT_TRUE(money().contains(u" · 20"_s) || money().contains(u"without year"_s)) << qPrintable(money());
}

TEST_F(StatusLineTest, CountsNoCellsOfTheRowThatAListHasAtHand)
{
    auto* list = pages().findings->findChild<QTreeView*>();
    ASSERT_TRUE(list && list->model()->rowCount() > 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::qWait(100); // longer than the pause before the sum

    EXPECT_EQ(selection(), QString());
}

TEST_F(StatusLineTest, LeavesTheSelectionOfADialogAlone)
{
    QDialog dialog(&window());
    QTableWidget table(2, 1, &dialog);
    table.setItem(0, 0, new QTableWidgetItem(u"4000"_s));
    table.setItem(1, 0, new QTableWidgetItem(u"5000"_s));
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    table.setFocus();
    table.selectAll();
    QTest::qWait(100); // longer than the pause before the sum

    EXPECT_FALSE(selection().contains(u"9000"_s)) << qPrintable(selection());
}

} // namespace budget::ui
