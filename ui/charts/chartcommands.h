// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace budget::ui {

class ActionSet;
class ChartActions;

/// Lets the commands of the window, and with them menus and command palette, do what the buttons above the
/// charts do, for as long as \a charts lives. A command goes to the page of the charts first; whether it is
/// checked and can be used follows the button.
void bindChartCommands(const ActionSet& actions, ChartActions& charts);

} // namespace budget::ui
