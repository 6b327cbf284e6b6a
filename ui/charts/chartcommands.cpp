// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcommands.h"

#include "ui/actions/actionset.h"
#include "ui/charts/chartactions.h"

namespace budget::ui {

namespace {

void bind(QAction& command, QAction& button, QAction& page)
{
    const auto follow = [&command, &button] {
        command.setChecked(button.isChecked());
        command.setEnabled(button.isEnabled() && button.isVisible());
    };
    QObject::connect(&button, &QAction::changed, &command, follow);
    QObject::connect(&command, &QAction::triggered, &button, [&button, &page, follow] {
        if (!page.isChecked())
            page.trigger();
        // The page may just have found out that the button has nothing to do.
        button.trigger();
        follow();
    });
    follow();
}

} // namespace

void bindChartCommands(const ActionSet& actions, ChartActions& charts)
{
    QAction& page = actions[Command::PageCharts];
    bind(actions[Command::ChartBars], charts.bars(), page);
    bind(actions[Command::ChartPareto], charts.pareto(), page);
    bind(actions[Command::ChartTreemap], charts.treemap(), page);
    bind(actions[Command::ChartWeights], charts.weights(), page);
    bind(actions[Command::ChartFindings], charts.findings(), page);
    bind(actions[Command::ChartParts], charts.stacked(), page);
    bind(actions[Command::ChartLog], charts.logarithmic(), page);
    bind(actions[Command::ChartTable], charts.table(), page);
    bind(actions[Command::ChartCopyPicture], charts.copyPicture(), page);
    bind(actions[Command::ChartCopyData], charts.copyData(), page);
    bind(actions[Command::ChartExport], charts.exportFile(), page);
}

} // namespace budget::ui
