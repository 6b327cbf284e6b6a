// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/gridbuilder.h"
#include "core/model/sourceplace.h"
#include "core/parse/parsedbatch.h"

#include <vector>

namespace budget {

/// Notes the cells that a page cuts: the pieces were put together by what stands in them, which may be wrong.
/// \a places are those of the document's lines.
void notePageSpans(ParsedBatch& batch, const std::vector<SourcePlace>& places);

/// Adds a diagnostic for each page with a table that was left as lines: TableUnclear.
void noteUnclearPages(ParsedBatch& batch, const ReadGrid& grid);

/// "3, 7–9". \a pages are sorted.
[[nodiscard]] QString pagesText(const std::vector<quint32>& pages);

} // namespace budget
