// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/pointshare.h"
#include "ui/theme/palette.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget::ui {

/// What a mark stands for, so that it is found again after the numbers changed. All empty: the others.
struct MarkKey
{
    QString department; ///< departmentKey()
    ProjectId project;
    IndicatorId indicator;
    std::optional<PointShare> share; ///< a share of the points, of the department or of all

    friend bool operator==(const MarkKey&, const MarkKey&) = default;
};

/// A piece of a bar.
struct ChartPart
{
    ColorRole color = ColorRole::ChartBar;
    double value = 0; ///< on the scale of the chart
    QString label;    ///< written into the piece when it fits
};

/// One row of a chart: a bar with its texts.
struct ChartMark
{
    MarkKey key;
    QString rank;
    QString label;
    QString fullLabel; ///< when the label is a short form
    std::vector<ChartPart> parts;
    double value = 0;      ///< length of the whole bar, on the scale of the chart; the parts divide it
    double cumulative = 0; ///< 0 … 1
    QStringList numbers;   ///< one a column
    QStringList tip;       ///< lines of the tooltip, the first is its heading
    QStringList data;      ///< the row in the table and in files, one a data column
};

/// How pieces are filled, so that they are told apart without their colours.
enum class ChartFill : quint8 { Solid, Hatched, Dotted };

struct ChartLegendEntry
{
    ColorRole color = ColorRole::ChartBar;
    QString text;
    ChartFill fill = ChartFill::Solid; ///< of all pieces in this colour; stacked charts only
};

/// Everything a chart shows, as texts and lengths; whatever draws it adds nothing but geometry and colour.
struct ChartContent
{
    QString title;
    QString subtitle;
    QStringList notes; ///< below the marks: what is not in a bar, and why
    QString emptyText; ///< instead of marks when there are none

    std::vector<ChartMark> marks;
    QStringList columns; ///< heads of the columns of numbers beside the bars; may be empty texts
    QStringList totals;  ///< label, then one a column; empty: no line of totals
    bool hasRanks = false;
    bool hasCumulativeLine = false;
    bool hasTrack = false; ///< shows the whole scale behind each bar

    ChartScale scale;
    QString axisUnit; ///< behind the last tick; empty: no axis
    std::vector<ChartLegendEntry> legend;

    QStringList dataColumns; ///< heads of ChartMark::data
    int labelColumn = 0;     ///< the data column with the names
    QStringList dataTotals;  ///< empty, or one a data column
    QStringList caption;     ///< for files and paper: filter, date, unit
};

/// -1 when no mark stands for it.
[[nodiscard]] int indexOf(const ChartContent& content, const MarkKey& key);

} // namespace budget::ui
