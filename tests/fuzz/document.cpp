// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/import/sourcetext.h"

#include <QStringList>

#include <cstdint>
#include <cstdlib>

/// Any bytes are read or refused; what was read is accounted for line by line, and every piece that a value
/// names lies in the document.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const budget::Result<budget::ParsedBatch> batch = budget::readDocument(bytes, QStringLiteral("fuzz.txt"));
    if (!batch)
        return 0;
    if (!batch->document.lines.balances())
        std::abort();
    const budget::Result<budget::SourceText> text = budget::decodeText(bytes);
    if (!text)
        std::abort();
    for (const auto& project : batch->projects) {
        for (const budget::SourceMap::Entry& entry : project->sources.entries()) {
            const QString line = text->line(entry.span.line);
            if (entry.span.column < 1 || entry.span.column - 1 + entry.span.length > line.size())
                std::abort();
        }
    }
    return 0;
}
