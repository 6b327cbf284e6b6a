// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace budget::ui {

class ChartView;

/// Lets assistive technology see a ChartView as a list with its marks as items. Any number of calls.
void installAccessibleCharts();

/// Says that the focus within the chart is on this mark now.
void announceMark(ChartView& view, int mark);

} // namespace budget::ui
