// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/documentparser.h"
#include "core/parse/grid.h"
#include "core/parse/gridforms.h"

namespace budget::parse {

/// Reads all tables out of a document of cells: a table of performance targets is told by its labels and
/// column heads, whatever their order. Fills title, year, lines and diagnostics of the document; what
/// concerns the file is left to the caller. Errors: InputEmpty, FormUnknown, Cancelled.
[[nodiscard]] Result<ParsedBatch> parseGrid(const GridDocument& document,
                                            const GridForms& forms = *GridForms::builtIn(),
                                            const CancelToken& cancel = {},
                                            const ReadProgress& progress = {});

} // namespace budget::parse
