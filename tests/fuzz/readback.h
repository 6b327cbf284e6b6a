// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importpipeline.h"

#include <QByteArray>

#include <cstdlib>

namespace budget::fuzz {

/// Reads \a bytes as a document of whatever format; aborts when what was read does not add up.
inline void readBack(const QByteArray& bytes)
{
    const Result<ParsedBatch> batch = readDocument(bytes, QStringLiteral("fuzz"));
    if (!batch)
        return;
    if (!batch->document.lines.balances())
        std::abort();
    const Result<SourceText> text = readSourceText(bytes);
    if (!text)
        std::abort();
    for (const auto& project : batch->projects) {
        for (const SourceMap::Entry& entry : project->sources.entries()) {
            const QString line = text->line(entry.span.line);
            if (entry.span.column < 1 || entry.span.column - 1 + entry.span.length > line.size())
                std::abort();
        }
    }
}

} // namespace budget::fuzz
