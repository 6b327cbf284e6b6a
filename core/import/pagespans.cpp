// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/pagespans.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Where the text of a cell begins and ends.
struct CellPages
{
    quint32 line = 0;
    quint32 first = 0;
    quint32 last = 0;
};

QString pagesText(quint32 first, quint32 last)
{
    return u"%1–%2"_s.arg(first).arg(last);
}

using CellKey = std::pair<quint16, Field>;

/// The first row on another page than its level: where a merged cell that a page cuts begins and ends is
/// drawn nowhere.
void noteLevels(const Project& project, const QHash<CellKey, CellPages>& cells,
                std::vector<Diagnostic>& diagnostics)
{
    QSet<quint32> noted; // lines of levels
    for (const Indicator& row : project.indicators) {
        const auto name = cells.constFind({row.sourceRow, Field::IndicatorName});
        if (name == cells.cend())
            continue;
        const CellPages* before = nullptr; // 一级 and 二级 of one row are one doubt
        for (const Field field : {Field::Level2, Field::Level1}) {
            const auto level = cells.constFind({row.sourceRow, field});
            if (level == cells.cend() || level->last == name->first || noted.contains(level->line))
                continue;
            noted.insert(level->line);
            before = &*level;
        }
        if (before)
            diagnostics.push_back({.kind = Diagnostic::Kind::LevelSpansPage,
                                   .line = name->line,
                                   .table = project.table,
                                   .detail = pagesText(std::min(before->last, name->first),
                                                       std::max(before->last, name->first))});
    }
}

void noteProject(const Project& project, const std::vector<SourcePlace>& places,
                 std::vector<Diagnostic>& diagnostics)
{
    const std::vector<SourceMap::Entry> entries = project.sources.entries();
    const auto pageOf = [&places](quint32 line) {
        return line > 0 && line <= places.size() ? places[line - 1].number : 0;
    };
    const auto isOnFirstPage = [&](const SourceMap::Entry& entry) {
        return pageOf(entry.span.line) == pageOf(entries.front().span.line);
    };
    if (std::ranges::all_of(entries, isOnFirstPage))
        return; // nearly every table stands on one page
    QHash<CellKey, CellPages> cells;
    for (const SourceMap::Entry& entry : entries) {
        const quint32 page = pageOf(entry.span.line);
        const auto known = cells.find({entry.row, entry.field});
        if (known == cells.end())
            cells.insert({entry.row, entry.field}, {.line = entry.span.line, .first = page, .last = page});
        else
            known->last = page;
    }
    QSet<quint32> noted; // a level stands in many rows
    for (const SourceMap::Entry& entry : entries) {
        const CellPages& cell = cells[{entry.row, entry.field}];
        if (cell.line != entry.span.line || cell.first >= cell.last || noted.contains(cell.line))
            continue;
        noted.insert(cell.line);
        diagnostics.push_back({.kind = Diagnostic::Kind::CellSpansPage,
                               .line = cell.line,
                               .table = project.table,
                               .detail = pagesText(cell.first, cell.last)});
    }
    noteLevels(project, cells, diagnostics);
}

} // namespace

QString pagesText(const std::vector<quint32>& pages)
{
    QStringList parts;
    for (size_t i = 0; i < pages.size();) {
        size_t end = i + 1;
        while (end < pages.size() && pages[end] == pages[end - 1] + 1)
            ++end;
        parts.append(end - i > 1 ? pagesText(pages[i], pages[end - 1]) : QString::number(pages[i]));
        i = end;
    }
    return parts.join(u", "_s);
}

void noteUnclearPages(ParsedBatch& batch, const ReadGrid& grid)
{
    for (const quint32 page : grid.unclearPages) {
        const auto isThere = [&grid, page](const UnplacedLine& line) {
            return line.line > 0 && line.line <= grid.places.size() &&
                   grid.places[line.line - 1].number == page;
        };
        const auto& unplaced = batch.document.lines.unplaced;
        const auto first = std::ranges::find_if(unplaced, isThere);
        if (first == unplaced.end()) // its lines were read all the same
            continue;
        batch.document.diagnostics.push_back({.kind = Diagnostic::Kind::TableUnclear,
                                              .line = first->line,
                                              .table = 0,
                                              .detail = QString::number(page)});
    }
}

void notePageSpans(ParsedBatch& batch, const std::vector<SourcePlace>& places)
{
    if (places.empty() || places.front().kind != SourcePlace::Kind::Page)
        return;
    for (const std::shared_ptr<Project>& project : batch.projects)
        noteProject(*project, places, batch.document.diagnostics);
}

} // namespace budget
