// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellscodec.h"
#include "core/import/sourcetext.h"
#include "core/parse/gridforms.h"
#include "core/parse/gridparser.h"

#include <cstdint>
#include <cstdlib>

/// What a process that reads documents may write when a document has led it astray: it is refused, or it is
/// cells that the parser can go on with.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace budget;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::optional<DocumentCells> cells = decodeCells(bytes);
    if (!cells)
        return 0;
    if (!decodeCells(encodeCells(*cells)))
        std::abort();
    static_cast<void>(parse::parseGrid(cells->grid.grid, *parse::GridForms::builtIn()));
    const SourceText text(std::move(cells->grid));
    for (quint32 line = 0; line <= text.lineCount() + 1; ++line) {
        static_cast<void>(text.line(line));
        static_cast<void>(text.sheet(text.place(line).number));
    }
    return 0;
}
