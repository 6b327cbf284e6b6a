// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// Text in columns on a terminal, where a Han character is as wide as two letters.
namespace budget::cli {

/// In columns of a terminal.
[[nodiscard]] int displayWidth(QStringView text);

/// Rows of cells as lines of aligned columns, two blanks apart; all rows have as many cells as the first one.
[[nodiscard]] QStringList aligned(const std::vector<QStringList>& rows);

} // namespace budget::cli
