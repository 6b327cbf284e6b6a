// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/tableparser.h"

#include "core/parse/headgrammar.h"
#include "core/parse/rowgrammar.h"

#include <utility>

namespace budget::parse {

namespace {

/// Labels a text must have to be taken for a table when it breaks off before the column heads.
constexpr size_t kFewestLabels = 4;

/// Column heads that a new page repeats. Without a title or page number before them they are a second head.
void dropRepeatedHeads(DocumentContext& document, Tokens& tokens, Range range, quint32 table)
{
    for (size_t at = range.begin; at < range.end;) {
        const ColumnHeads heads = findColumnHeads(document.form, tokens, {at, range.end});
        if (!heads.isFound())
            return;
        const bool isOnNewPage =
            heads.range.begin > range.begin && (tokens[heads.range.begin - 1].role == Role::Furniture ||
                                                tokens[heads.range.begin - 1].isBareNumber);
        if (!isOnNewPage)
            document.diagnostics.push_back({.kind = Diagnostic::Kind::SecondHeader,
                                            .line = tokens[heads.range.begin].line,
                                            .table = table,
                                            .detail = {}});
        mark(tokens, heads.range, Role::Furniture);
        at = heads.range.end;
    }
}

/// Reads the rows out of a copy without the furniture, because cells may be wrapped around it.
void readRowsOf(DocumentContext& document, Tokens& tokens, Range range, Project& project)
{
    Tokens row;
    std::vector<size_t> origins;
    row.reserve(range.size());
    origins.reserve(range.size());
    for (size_t i = range.begin; i < range.end; ++i) {
        if (tokens[i].role == Role::Furniture)
            continue;
        row.push_back(tokens[i]);
        origins.push_back(i);
    }
    readRows(document, row, project);
    for (size_t i = 0; i < row.size(); ++i)
        tokens[origins[i]].role = row[i].role;
}

} // namespace

std::shared_ptr<Project> parseTable(DocumentContext& document, Tokens& tokens, quint32 table,
                                    int nextPageNumber)
{
    const Range all{0, tokens.size()};
    const ColumnHeads heads = findColumnHeads(document.form, tokens, all);
    auto project = std::make_shared<Project>();
    project->table = table;
    document.table = table;
    const size_t diagnosticsBefore = document.diagnostics.size();
    if (heads.isFound())
        dropRepeatedHeads(document, tokens, {heads.range.end, all.end}, table);
    document.pages.mark(tokens, nextPageNumber);
    const Range head{0, heads.isFound() ? heads.range.begin : all.end};
    const size_t labels = readHead(document, tokens, head, *project);
    if (labels < (heads.isFound() ? 1 : kFewestLabels)) {
        document.diagnostics.resize(diagnosticsBefore);
        for (Token& token : tokens)
            token.role = Role::Unplaced;
        return nullptr;
    }
    if (heads.isFound()) {
        mark(tokens, heads.range, Role::Furniture);
        readRowsOf(document, tokens, {heads.range.end, all.end}, *project);
    }
    if (project->indicators.empty())
        document.diagnostics.push_back(
            {.kind = Diagnostic::Kind::TableCut, .line = tokens.back().line, .table = table, .detail = {}});
    project->sources.squeeze();
    return project;
}

} // namespace budget::parse
