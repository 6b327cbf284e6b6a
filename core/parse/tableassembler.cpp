// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/tableassembler.h"

#include "core/parse/tableparser.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

TableAssembler::TableAssembler(const Form& form)
    : m_ledger(m_batch.document.lines)
    , m_context{.form = form, .diagnostics = m_batch.document.diagnostics}
{}

void TableAssembler::add(TableCut cut)
{
    noteUnread(cut);
    const auto number = static_cast<quint32>(m_batch.projects.size()) + 1;
    if (cut.isTable) {
        m_context.pages.beginTable(cut.pageNumber);
        for (const quint32 line : cut.secondHeads)
            m_context.diagnostics.push_back(
                {.kind = Diagnostic::Kind::SecondHeader, .line = line, .table = number, .detail = {}});
    }
    if (cut.isTable && !cut.tokens.empty()) {
        dropRepeatedTitles(cut.tokens, *cut.title);
        if (auto project = parseTable(m_context, cut.tokens, number, cut.nextPageNumber)) {
            project->title = cut.title->text;
            project->year = cut.title->year;
            m_batch.projects.push_back(std::move(project));
        }
    }
    m_ledger.add(cut.tokens);
}

void TableAssembler::noteUnread(const TableCut& cut)
{
    const auto table = static_cast<quint32>(m_batch.projects.size()) + (cut.isTable ? 1U : 0U);
    for (const UnreadLine& line : cut.unread) {
        m_context.diagnostics.push_back({.kind = Diagnostic::Kind::LineTooLong,
                                         .line = line.number,
                                         .table = table,
                                         .detail = QString::number(line.text.size())});
        m_ledger.addUnread(line.text, line.number);
    }
}

Result<ParsedBatch> TableAssembler::finish()
{
    const LineCount& lines = m_batch.document.lines;
    if (lines.total == 0)
        return fail(ErrorCode::InputEmpty);
    if (m_batch.projects.empty()) {
        constexpr size_t kLinesShown = 3;
        constexpr qsizetype kCharactersShown = 80;
        QStringList first;
        for (size_t i = 0; i < std::min(kLinesShown, lines.unplaced.size()); ++i)
            first.append(lines.unplaced[i].text.left(kCharactersShown));
        return fail(ErrorCode::FormUnknown, first.join(u'\n'));
    }
    fillMissingTitles();
    m_batch.form = m_context.form.id;
    // A line that was not read is counted before the table around it.
    std::vector<UnplacedLine>& unplaced = m_batch.document.lines.unplaced;
    std::stable_sort(unplaced.begin(), unplaced.end(),
                     [](const UnplacedLine& a, const UnplacedLine& b) { return a.line < b.line; });
    return std::move(m_batch);
}

/// Pages without a title belong to the document's title; those before the first title too.
void TableAssembler::fillMissingTitles()
{
    const auto first = std::find_if(m_batch.projects.begin(), m_batch.projects.end(),
                                    [](const auto& project) { return !project->title.isEmpty(); });
    if (first == m_batch.projects.end())
        return;
    m_batch.document.title = (*first)->title;
    m_batch.document.year = (*first)->year;
    for (auto it = m_batch.projects.begin(); it != first; ++it) {
        (*it)->title = m_batch.document.title;
        (*it)->year = m_batch.document.year;
    }
}

} // namespace budget::parse
