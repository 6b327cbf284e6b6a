// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/gridbuilder.h"

namespace budget {

/// Lets cells span the blanks below them that begin a row, as people draw merged cells: where no cell of a
/// sheet is merged, these are what csv leaves of one, and what a writer without merged cells leaves open.
/// Sheets with merged cells say themselves what spans, and stay as they are.
void spanLeadingBlanks(ReadGrid& grid);

} // namespace budget
