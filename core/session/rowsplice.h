// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <QStringList>

namespace budget {

// Rows of a table that was read and is not imported yet, put right by hand: two that are one in the document,
// and one that is two. Every text keeps the place it was printed at.

/// The printed lines that a cell was put together from; the cell itself where they do not make it up.
[[nodiscard]] QStringList piecesOfCell(const Project& project, int row, Field field);

/// Makes row \a row and the one below it one: texts that differ are joined as wrapped lines are.
void joinRows(Project& project, int row);

/// Makes row \a row two: the first \a pieces printed lines of the cell stay, the others go into a new row
/// below it. Other cells of as many lines are parted at the same one, levels stand in both rows, and
/// everything else stays in the first.
void splitRow(Project& project, int row, Field field, int pieces);

} // namespace budget
