// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/gridbuilder.h"
#include "core/parse/parsedbatch.h"

#include <vector>

namespace budget {

/// The blocks of which \a batch got a part only, where no lines draw the tables: one without its rows, or one
/// beside lines that look like more of it. Half a table is worse than none.
[[nodiscard]] std::vector<size_t> halfReadBlocks(const ParsedBatch& batch, const ReadGrid& grid);

/// All blocks whose cells no lines draw.
[[nodiscard]] std::vector<size_t> blocksByDistance(const ReadGrid& grid);

/// Takes the lines of these blocks out of their cells, so that they are read as nothing, and notes their
/// pages as unclear.
void leaveUnread(ReadGrid& grid, const std::vector<size_t>& blocks);

} // namespace budget
