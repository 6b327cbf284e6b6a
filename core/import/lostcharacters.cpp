// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/lostcharacters.h"

#include <QSet>

#include <algorithm>

namespace budget {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Lines with such a character, from 1.
QSet<quint32> linesWithLost(std::string_view utf8)
{
    QSet<quint32> lines;
    quint32 line = 1;
    size_t counted = 0; // up to here
    for (size_t at = utf8.find(kReplacement); at != std::string_view::npos;) {
        line += static_cast<quint32>(std::count(utf8.begin() + static_cast<std::ptrdiff_t>(counted),
                                                utf8.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        lines.insert(line);
        const size_t end = utf8.find('\n', at);
        counted = end == std::string_view::npos ? utf8.size() : end;
        at = utf8.find(kReplacement, counted);
    }
    return lines;
}

} // namespace

void noteLostCharacters(ParsedBatch& batch, std::string_view utf8)
{
    constexpr size_t kMost = 10'000; // a document with more is damaged as a whole, which is said elsewhere
    const QSet<quint32> lines = linesWithLost(utf8);
    if (lines.isEmpty())
        return;
    std::vector<Diagnostic>& diagnostics = batch.document.diagnostics;
    size_t noted = 0;
    for (const std::shared_ptr<Project>& project : batch.projects) {
        QSet<std::pair<quint16, Field>> cells;
        for (const SourceMap::Entry& entry : project->sources.entries()) {
            if (noted == kMost)
                return;
            if (!lines.contains(entry.span.line) || cells.contains({entry.row, entry.field}))
                continue;
            cells.insert({entry.row, entry.field});
            diagnostics.push_back({.kind = Diagnostic::Kind::CharacterLost,
                                   .line = entry.span.line,
                                   .table = project->table,
                                   .detail = {}});
            ++noted;
        }
    }
}

} // namespace budget
