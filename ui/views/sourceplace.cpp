// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourceplace.h"

#include <algorithm>

namespace budget::ui {

namespace {

/// How far a click stands from a span of its line; 0 inside.
quint32 distance(const SourceSpan& span, quint32 column)
{
    if (column == 0 || (column >= span.column && column <= span.column + span.length))
        return 0;
    return column < span.column ? span.column - column : column - span.column - span.length;
}

std::optional<FieldAddress> addressOf(const Project& project, const SourceMap::Entry& entry)
{
    if (entry.row == 0)
        return FieldAddress{project.id, {}, entry.field};
    const auto row = std::ranges::find(project.indicators, entry.row, &Indicator::sourceRow);
    if (row == project.indicators.end())
        return std::nullopt;
    return FieldAddress{project.id, row->id, entry.field};
}

} // namespace

SourceRange sourceRange(const Project& project)
{
    SourceRange range;
    for (const SourceMap::Entry& entry : project.sources.entries()) {
        range.first = range.first == 0 ? entry.span.line : std::min(range.first, entry.span.line);
        range.last = std::max(range.last, entry.span.line);
    }
    return range;
}

SourceHit hitAt(const BudgetDocument& document, DocumentId source, quint32 line, quint32 column)
{
    std::vector<const Project*> tables;
    for (const auto& project : document.projects()) {
        if (project->document == source && !project->sources.isEmpty())
            tables.push_back(project.get());
    }
    std::ranges::sort(tables, {}, &Project::table);
    const auto after = std::ranges::partition_point(
        tables, [line](const Project* project) { return sourceRange(*project).first <= line; });
    if (after == tables.begin())
        return {};
    const Project& project = **(after - 1);
    SourceHit hit{.project = project.id, .cell = std::nullopt};
    quint32 nearest = 0;
    for (const SourceMap::Entry& entry : project.sources.entries()) {
        if (entry.span.line != line)
            continue;
        const std::optional<FieldAddress> cell = addressOf(project, entry);
        const quint32 far = distance(entry.span, column);
        if (cell && (!hit.cell || far < nearest)) {
            hit.cell = cell;
            nearest = far;
        }
    }
    return hit;
}

} // namespace budget::ui
