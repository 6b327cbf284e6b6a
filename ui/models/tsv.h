// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, a line break after each
/// row, cells with tabs, breaks or quotes in double quotes.
namespace budget::ui::tsv {

using Block = std::vector<QStringList>;

/// Rows may differ in length. A quote inside a cell that does not start with one is an ordinary character; a
/// missing end quote ends with the text. More than \a maxCells cells are cut off.
[[nodiscard]] Block parse(const QString& text, qsizetype maxCells = 1'000'000);
[[nodiscard]] QString format(const Block& block);

} // namespace budget::ui::tsv
