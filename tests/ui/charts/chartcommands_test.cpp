// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/actions/actionset.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartcommands.h"
#include "ui/dialogs/commandpalette.h"

#include <QSignalSpy>
#include <QWidget>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ChartCommandsTest : public testing::Test
{
protected:
    ChartCommandsTest() { bindChartCommands(actions, charts); }

    ActionSet actions;
    QWidget owner;
    ChartActions charts{&owner};
};

} // namespace

TEST_F(ChartCommandsTest, ChoosesTheViewAndGoesToItsPage)
{
    const QSignalSpy page(&actions[Command::PageCharts], &QAction::triggered);

    actions[Command::ChartFindings].trigger();

    EXPECT_EQ(charts.kind(), ChartKind::Findings);
    EXPECT_EQ(page.size(), 1);
}

TEST_F(ChartCommandsTest, FollowsTheButtons)
{
    charts.weights().trigger();
    EXPECT_TRUE(actions[Command::ChartWeights].isChecked());
    EXPECT_FALSE(actions[Command::ChartBars].isChecked());

    charts.showOffer({.kinds = false, .parts = false, .limit = false});
    EXPECT_FALSE(actions[Command::ChartPareto].isEnabled());
    EXPECT_FALSE(actions[Command::ChartParts].isEnabled());
}

TEST_F(ChartCommandsTest, TogglesAsTheButtonDoes)
{
    actions[Command::ChartTable].trigger();
    EXPECT_TRUE(charts.isTable());
    EXPECT_TRUE(actions[Command::ChartTable].isChecked());

    actions[Command::ChartTable].trigger();
    EXPECT_FALSE(charts.isTable());
    EXPECT_FALSE(actions[Command::ChartTable].isChecked());
}

TEST_F(ChartCommandsTest, OffersTheExportOnlyWhenThereIsAFileToAskFor)
{
    EXPECT_FALSE(actions[Command::ChartExport].isEnabled());
    charts.setCanExport(true);
    EXPECT_TRUE(actions[Command::ChartExport].isEnabled());
}

TEST_F(ChartCommandsTest, IsFoundByTheCommandPalette)
{
    EXPECT_THAT(matchingCommands(u"pareto"_s), testing::Contains(Command::ChartPareto));
    EXPECT_THAT(matchingCommands(u"export chart"_s), testing::Contains(Command::ChartExport));
}

} // namespace budget::ui
