// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/tablecutter.h"

#include "core/parse/headgrammar.h"
#include "core/parse/linescanner.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

namespace {

/// A longer line is no line of a table; it is listed as unplaced.
constexpr size_t kLongestLine = 64UL * 1024;
/// Tokens that may stand between the top of a page and the label that tells a new table from a new page.
constexpr size_t kLookAhead = 3000;
/// Tokens over which column heads may be wrapped: one for each of their characters.
constexpr size_t kHeadTokens = 48;

} // namespace

TableCutter::TableCutter(const Form& form, Sink sink)
    : m_form(form)
    , m_sink(std::move(sink))
    , m_unitLabel(labelOf(Field::UnitCode))
    , m_nameLabel(labelOf(Field::ProjectName))
    , m_departmentLabel(labelOf(Field::Department))
{
    for (const WordList* list : {&m_unitLabel, &m_nameLabel, &m_form.columns.front().spelled}) {
        for (const std::string& word : list->words())
            m_firstBytes.append(word.substr(0, sequenceLength(word.front())));
    }
}

void TableCutter::finish()
{
    scan(true);
    flush(m_tokens.size(), 0);
}

WordHit TableCutter::pageTopAt(size_t at) const
{
    const WordHit hit = findWord(m_tokens, at, m_pageTopWithNumbers);
    return hit ? hit : findWord(m_tokens, at, m_pageTop);
}

bool TableCutter::isLabelStart(const Token& token) const
{
    return token.startsLine() && isOneOf(firstCharacter(token.text), m_firstBytes);
}

void TableCutter::addLine(std::string_view line, quint32 number)
{
    if (line.size() > kLongestLine) {
        scan(true);
        m_cut.unread.push_back({line, number});
        m_gap = Gap::LineBreak;
        return;
    }
    const size_t first = m_tokens.size();
    if (!appendTokens(line, number, m_gap, m_tokens)) {
        m_gap = Gap::EmptyLine;
        return;
    }
    if (m_isTable)
        markTitle(first);
    m_gap = Gap::LineBreak;
    scan(false);
}

/// Marks the line that begins at token \a first when it is the title of the document: the next page, maybe of
/// the same table and in the middle of a word.
void TableCutter::markTitle(size_t first)
{
    std::string_view rest = m_title->key;
    for (size_t i = first; i < m_tokens.size(); ++i) {
        const std::string_view text = m_tokens[i].text;
        if (text.size() > rest.size() || rest.compare(0, text.size(), text) != 0)
            return;
        rest.remove_prefix(text.size());
    }
    for (size_t i = first; rest.empty() && i < m_tokens.size(); ++i)
        m_tokens[i].isTitle = true;
}

void TableCutter::scan(bool isAtEnd)
{
    while (m_scanned < m_tokens.size()) {
        if (isLabelStart(m_tokens[m_scanned]) && !scanToken(isAtEnd))
            return;
        ++m_scanned;
        m_looked = m_scanned;
    }
    // Text before the first table may be a whole book; it need not wait.
    constexpr size_t kMostWaiting = 256;
    if (!m_isTable && m_tokens.size() > kMostWaiting + kLookAhead) {
        size_t end = m_tokens.size() - kMostWaiting;
        while (end > 0 && !m_tokens[end].startsLine())
            --end;
        flush(end, 0);
    }
}

/// Looks whether a table or a page begins at the token. False when that cannot be said before more lines are
/// read.
bool TableCutter::scanToken(bool isAtEnd)
{
    const size_t at = m_scanned;
    const WordHit unit = m_unitLabel.find(m_tokens, at);
    const WordHit name = m_nameLabel.find(m_tokens, at);
    const bool isOpen = unit.state == WordHit::State::NeedMore || name.state == WordHit::State::NeedMore;
    if (isOpen && !isAtEnd)
        return false;
    if (unit || name) {
        const Answer answer = unit ? askUnitLabel(unit.end, isAtEnd) : askNameLabel(name.end, isAtEnd);
        switch (answer) {
        case Answer::NeedMore: return false;
        case Answer::NewTable: beginTable(at); break;
        case Answer::NewPage: skipPageTop(at); break;
        case Answer::Text: break;
        }
        const bool isMine = answer == Answer::NewTable || !m_hasName;
        if (unit && answer == Answer::NewTable) {
            m_hasUnit = true;
            m_unitBegin = m_scanned;
        }
        if (name && isMine) {
            m_hasName = true;
            rememberPageTop();
        }
        return true;
    }
    if (m_hasHeads || !m_isTable)
        return true;
    const WordHit head = m_form.columns.front().spelled.find(m_tokens, at);
    if (head.state == WordHit::State::None)
        return true;
    if (m_tokens.size() - at < kHeadTokens && !isAtEnd)
        return false;
    m_hasHeads = columnHeadsAt(m_form, m_tokens, at).isFound();
    return true;
}

void TableCutter::rememberPageTop()
{
    m_pageTop.clear();
    m_pageTopWithNumbers.clear();
    for (size_t i = m_unitBegin; m_hasUnit && i < m_scanned; ++i) {
        const Token& token = m_tokens[i];
        if (!token.mayBePageEnd())
            m_pageTop.append(token.text);
        if (!token.mayBePageEnd() || token.isBareNumber)
            m_pageTopWithNumbers.append(token.text);
    }
}

/// A unit's label begins a new table, unless the page repeats the head line of a table that goes on.
TableCutter::Answer TableCutter::askUnitLabel(size_t end, bool isAtEnd)
{
    if (!m_isTable || !m_hasName)
        return Answer::NewTable;
    for (m_looked = std::max(m_looked, end); m_looked < m_tokens.size(); ++m_looked) {
        if (m_looked - m_scanned > kLookAhead)
            return Answer::NewTable;
        if (!isLabelStart(m_tokens[m_looked]))
            continue;
        const WordHit name = m_nameLabel.find(m_tokens, m_looked);
        const WordHit unit = m_unitLabel.find(m_tokens, m_looked);
        if (name || unit)
            return Answer::NewTable;
        if (columnHeadsAt(m_form, m_tokens, m_looked).isFound())
            return pageTopAt(m_scanned) ? Answer::NewPage : Answer::Text;
        const bool isOpen = name.state == WordHit::State::NeedMore || unit.state == WordHit::State::NeedMore;
        if (!isAtEnd && (isOpen || m_tokens.size() - m_looked < kHeadTokens))
            return Answer::NeedMore;
    }
    return isAtEnd ? Answer::NewTable : Answer::NeedMore;
}

/// The label of the project's name begins a table that lacks its unit, when the one before has its name and
/// the next label follows.
TableCutter::Answer TableCutter::askNameLabel(size_t end, bool isAtEnd)
{
    constexpr size_t kLongestName = 120; // tokens
    if (m_isTable && !m_hasName)
        return Answer::Text;
    for (m_looked = std::max(m_looked, end); m_looked < m_tokens.size(); ++m_looked) {
        if (m_looked - m_scanned > kLongestName)
            return Answer::Text;
        const WordHit hit = m_departmentLabel.find(m_tokens, m_looked);
        if (hit)
            return Answer::NewTable;
        if (hit.state == WordHit::State::NeedMore && !isAtEnd)
            return Answer::NeedMore;
    }
    return isAtEnd ? Answer::Text : Answer::NeedMore;
}

void TableCutter::beginTable(size_t label)
{
    TableTop top = findTableTop(m_form, m_tokens, label);
    if (m_isTable && !m_hasHeads && top.title.isEmpty())
        m_cut.secondHeads.push_back(m_tokens[label].line);
    flush(top.begin, top.pageNumber);
    m_cut.pageNumber = top.pageNumber;
    if (!top.title.isEmpty())
        m_title = std::make_shared<const Title>(std::move(top.title));
    m_scanned = label - top.begin;
    m_isTable = true;
    m_hasUnit = false;
    m_hasName = false;
    m_hasHeads = false;
}

void TableCutter::skipPageTop(size_t label)
{
    dropPageTop(m_form, m_tokens, label);
    const WordHit hit = pageTopAt(label);
    mark(m_tokens, {label, hit.end}, Role::Furniture);
}

/// Hands on the tokens before \a end and forgets them.
void TableCutter::flush(size_t end, int nextPageNumber)
{
    Tokens rest(m_tokens.begin() + static_cast<std::ptrdiff_t>(end), m_tokens.end());
    m_tokens.resize(end);
    m_cut.tokens = std::move(m_tokens);
    m_cut.isTable = m_isTable;
    m_cut.title = m_title;
    m_cut.nextPageNumber = nextPageNumber;
    m_sink(std::move(m_cut));
    m_cut = {};
    m_scanned = m_scanned > end ? m_scanned - end : 0;
    m_looked = m_scanned;
    m_tokens = std::move(rest);
}

} // namespace budget::parse
