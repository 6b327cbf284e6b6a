// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/charts/chartview.h"

#include <QImage>

namespace budget::ui {

/// What leaves the program: charts as pictures and as data, both with title, filter, unit and date. Pictures
/// are always light, because they go onto paper and into reports.
enum class ChartFormat : quint8 { Png, Svg, Pdf, Csv, Tsv };

/// The format that a file's name asks for; PNG for any other ending.
[[nodiscard]] ChartFormat formatOfFile(const QString& fileName);

/// The old file stays as it was when this fails.
Result<> exportChart(const ChartView& view, const QString& path);

[[nodiscard]] QByteArray encodeChart(const ChartView& view, ChartFormat format);
[[nodiscard]] QImage chartImage(const ChartView& view);

/// The marks as lines of cells, as the table shows them; then, after an empty line, the caption.
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QString chartData(const ChartContent& content, QChar separator);

} // namespace budget::ui
