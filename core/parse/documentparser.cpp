// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/documentparser.h"

#include "core/parse/headgrammar.h"
#include "core/parse/lineledger.h"
#include "core/parse/linescanner.h"
#include "core/parse/tablecontext.h"
#include "core/parse/tableparser.h"
#include "core/parse/titles.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

namespace {

using namespace Qt::StringLiterals;

/// A longer line is no line of a table; it is listed as unplaced.
constexpr size_t kLongestLine = 64UL * 1024;
/// Tokens that may stand between the top of a page and the label that tells a new table from a new page.
constexpr size_t kLookAhead = 3000;
/// Tokens over which column heads may be wrapped: one for each of their characters.
constexpr size_t kHeadTokens = 48;
constexpr quint32 kLinesPerReport = 4096;

/// Cuts a document into tables. It holds the tokens of one table at a time, and of the next one as far as is
/// needed to see that it is one.
class DocumentParser
{
public:
    explicit DocumentParser(std::string_view utf8)
        : m_text(utf8)
        , m_ledger(m_batch.document.lines)
        , m_context{.form = specialFundForm(), .diagnostics = m_batch.document.diagnostics}
        , m_unitLabel(labelOf(Field::UnitCode))
        , m_nameLabel(labelOf(Field::ProjectName))
        , m_departmentLabel(labelOf(Field::Department))
    {
        for (const WordList* list : {&m_unitLabel, &m_nameLabel, &m_context.form.columns.front().spelled}) {
            for (const std::string& word : list->words())
                m_firstBytes.append(word.substr(0, sequenceLength(word.front())));
        }
    }

    Result<ParsedBatch> parse(const CancelToken& cancel, const ReadProgress& progress);

private:
    enum class Answer : quint8 { NeedMore, NewTable, NewPage, Text };

    [[nodiscard]] const WordList& labelOf(Field field) const
    {
        const Form& form = m_context.form;
        return form.labels[form.labelIndex(field)].spelled;
    }

    void addLine(std::string_view line, quint32 number);
    void markTitle(size_t first);
    void scan(bool isAtEnd);
    [[nodiscard]] bool scanToken(bool isAtEnd);
    [[nodiscard]] Answer askUnitLabel(size_t end, bool isAtEnd);
    [[nodiscard]] Answer askNameLabel(size_t end, bool isAtEnd);
    [[nodiscard]] WordHit pageTopAt(size_t at) const
    {
        const WordHit hit = findWord(m_tokens, at, m_pageTopWithNumbers);
        return hit ? hit : findWord(m_tokens, at, m_pageTop);
    }
    void beginTable(size_t label);
    void skipPageTop(size_t label);
    void flush(size_t end, int nextPageNumber);
    [[nodiscard]] bool isLabelStart(const Token& token) const
    {
        return token.startsLine() && isOneOf(firstCharacter(token.text), m_firstBytes);
    }
    void fillMissingTitles();

    std::string_view m_text;
    ParsedBatch m_batch;
    LineLedger m_ledger;
    DocumentContext m_context;
    const WordList& m_unitLabel;
    const WordList& m_nameLabel;
    const WordList& m_departmentLabel;
    std::string m_firstBytes; ///< the characters that the labels below begin with

    Tokens m_tokens;      ///< of the current table
    size_t m_scanned = 0; ///< tokens that are known to begin no other table
    size_t m_looked = 0;  ///< how far the question about the label at m_scanned has come
    Gap m_gap = Gap::EmptyLine;
    bool m_isTable = false; ///< false before the first table
    bool m_hasName = false; ///< the label of the project's name was seen
    bool m_hasHeads = false;
    std::string m_pageTop;            ///< the head line of the table as its further pages repeat it
    std::string m_pageTopWithNumbers; ///< a number alone on a line of it may be a part of the code
    size_t m_unitBegin = 0;
    bool m_hasUnit = false;
    Title m_title;
};

Result<ParsedBatch> DocumentParser::parse(const CancelToken& cancel, const ReadProgress& progress)
{
    LineScanner scanner(m_text);
    while (scanner.next()) {
        addLine(scanner.line(), scanner.number());
        if (scanner.number() % kLinesPerReport != 0)
            continue;
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (m_ledger.isOverflowing())
            return fail(ErrorCode::InputTooLarge, u"text outside of tables"_s);
        if (progress)
            progress(static_cast<qint64>(scanner.offset()), static_cast<qint64>(m_text.size()));
    }
    scan(true);
    flush(m_tokens.size(), 0);
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
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
    // A line that was not read is counted before the table around it.
    std::vector<UnplacedLine>& unplaced = m_batch.document.lines.unplaced;
    std::stable_sort(unplaced.begin(), unplaced.end(),
                     [](const UnplacedLine& a, const UnplacedLine& b) { return a.line < b.line; });
    return std::move(m_batch);
}

void DocumentParser::addLine(std::string_view line, quint32 number)
{
    if (line.size() > kLongestLine) {
        scan(true);
        m_context.diagnostics.push_back(
            {.kind = Diagnostic::Kind::LineTooLong,
             .line = number,
             .table = static_cast<quint32>(m_batch.projects.size()) + (m_isTable ? 1U : 0U),
             .detail = QString::number(line.size())});
        m_ledger.addUnread(line, number);
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
void DocumentParser::markTitle(size_t first)
{
    std::string_view rest = m_title.key;
    for (size_t i = first; i < m_tokens.size(); ++i) {
        const std::string_view text = m_tokens[i].text;
        if (text.size() > rest.size() || rest.compare(0, text.size(), text) != 0)
            return;
        rest.remove_prefix(text.size());
    }
    for (size_t i = first; rest.empty() && i < m_tokens.size(); ++i)
        m_tokens[i].isTitle = true;
}

void DocumentParser::scan(bool isAtEnd)
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
bool DocumentParser::scanToken(bool isAtEnd)
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
        return true;
    }
    if (m_hasHeads || !m_isTable)
        return true;
    const WordHit head = m_context.form.columns.front().spelled.find(m_tokens, at);
    if (head.state == WordHit::State::None)
        return true;
    if (m_tokens.size() - at < kHeadTokens && !isAtEnd)
        return false;
    m_hasHeads = columnHeadsAt(m_context.form, m_tokens, at).isFound();
    return true;
}

/// A unit's label begins a new table, unless the page repeats the head line of a table that goes on.
DocumentParser::Answer DocumentParser::askUnitLabel(size_t end, bool isAtEnd)
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
        if (columnHeadsAt(m_context.form, m_tokens, m_looked).isFound())
            return pageTopAt(m_scanned) ? Answer::NewPage : Answer::Text;
        const bool isOpen = name.state == WordHit::State::NeedMore || unit.state == WordHit::State::NeedMore;
        if (!isAtEnd && (isOpen || m_tokens.size() - m_looked < kHeadTokens))
            return Answer::NeedMore;
    }
    return isAtEnd ? Answer::NewTable : Answer::NeedMore;
}

/// The label of the project's name begins a table that lacks its unit, when the one before has its name and
/// the next label follows.
DocumentParser::Answer DocumentParser::askNameLabel(size_t end, bool isAtEnd)
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

void DocumentParser::beginTable(size_t label)
{
    TableTop top = findTableTop(m_context.form, m_tokens, label);
    if (m_isTable && !m_hasHeads && top.title.isEmpty())
        m_context.diagnostics.push_back({.kind = Diagnostic::Kind::SecondHeader,
                                         .line = m_tokens[label].line,
                                         .table = static_cast<quint32>(m_batch.projects.size()) + 1,
                                         .detail = {}});
    flush(top.begin, top.pageNumber);
    m_context.pages.beginTable(top.pageNumber);
    if (!top.title.isEmpty())
        m_title = std::move(top.title);
    m_scanned = label - top.begin;
    m_isTable = true;
    m_hasUnit = false;
    m_hasName = false;
    m_hasHeads = false;
}

void DocumentParser::skipPageTop(size_t label)
{
    dropPageTop(m_context.form, m_tokens, label);
    const WordHit hit = pageTopAt(label);
    mark(m_tokens, {label, hit.end}, Role::Furniture);
}

/// Reads the tokens before \a end as a table and forgets them.
void DocumentParser::flush(size_t end, int nextPageNumber)
{
    Tokens rest(m_tokens.begin() + static_cast<std::ptrdiff_t>(end), m_tokens.end());
    m_tokens.resize(end);
    if (m_isTable && !m_tokens.empty()) {
        dropRepeatedTitles(m_tokens, m_title);
        const auto number = static_cast<quint32>(m_batch.projects.size()) + 1;
        if (auto project = parseTable(m_context, m_tokens, number, nextPageNumber)) {
            project->title = m_title.text;
            project->year = m_title.year;
            m_batch.projects.push_back(std::move(project));
        }
    }
    m_ledger.add(m_tokens);
    m_scanned = m_scanned > end ? m_scanned - end : 0;
    m_looked = m_scanned;
    m_tokens = std::move(rest);
}

/// Pages without a title belong to the document's title; those before the first title too.
void DocumentParser::fillMissingTitles()
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

} // namespace

Result<ParsedBatch> parseDocument(std::string_view utf8, const CancelToken& cancel,
                                  const ReadProgress& progress)
{
    return DocumentParser(withoutByteOrderMark(utf8)).parse(cancel, progress);
}

} // namespace budget::parse
