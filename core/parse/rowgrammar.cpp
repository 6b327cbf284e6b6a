// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/rowgrammar.h"

#include "core/parse/pagenumbers.h"
#include "core/parse/rowsplitter.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace budget::parse {

namespace {

constexpr size_t kMostRows = std::numeric_limits<quint16>::max(); // SourceMap counts rows in 16 bits
/// Tokens over which an unknown word of a level is looked for.
constexpr size_t kLongestLevel = 8;
/// Tokens over which a unit may be wrapped.
constexpr size_t kLongestUnit = 6;

/// Tells the cells of one row apart. The text alone does not always decide where one cell ends: the words the
/// form knows come first, then how the lines break.
class RowReader
{
public:
    RowReader(DocumentContext& document, Tokens& tokens, Project& project)
        : m_document(document)
        , m_form(document.form)
        , m_tokens(tokens)
        , m_project(project)
        , m_reader(document, tokens, project)
    {}

    void read(const RowTokens& row)
    {
        m_line = m_tokens[row.all.begin].line;
        m_number = static_cast<quint16>(m_project.indicators.size() + 1);
        Range words{row.all.begin, row.op.begin};
        words.begin = behindNumbers(words);
        skipStrayText(words);
        const size_t level1End = endOfLevel1(words);
        const size_t level2Begin = behindNumbers({level1End, words.end});
        const size_t level2End = endOfLevel2({level2Begin, words.end});
        const size_t nameEnd = beginOfUnit({level2End, words.end}, row.op);
        dropNumbers({words.begin, level1End});
        dropNumbers({level2Begin, level2End});
        dropNumbers({nameEnd, words.end});
        dropPageNumbers({level2End, nameEnd});
        if (level2End == nameEnd || holdsAnotherRow(words))
            complain(Diagnostic::Kind::RowUnreadable);
        if (row.weight.isEmpty() || row.core.isEmpty())
            complain(Diagnostic::Kind::RowWithoutWeight);

        Indicator indicator;
        indicator.sourceRow = m_number;
        indicator.level1 = cell({words.begin, level1End}, Field::Level1);
        indicator.level2 = cell({level2Begin, level2End}, Field::Level2);
        indicator.name = cell({level2End, nameEnd}, Field::IndicatorName);
        indicator.unit = cell({nameEnd, words.end}, Field::Unit);
        dropNumbers(row.op);
        indicator.op = cell(row.op, Field::Operator);
        dropValuePageNumbers(row);
        indicator.value = cell(row.value, Field::Value);
        indicator.weight = Printed<Weight>(cell(row.weight, Field::IndicatorWeight));
        indicator.core = Printed<YesNo>(cell(row.core, Field::Core));
        m_project.indicators.push_back(std::move(indicator));
    }

private:
    [[nodiscard]] QString cell(Range range, Field field)
    {
        return range.isEmpty() ? QString() : m_reader.cell(range, m_number, field);
    }

    void complain(Diagnostic::Kind kind)
    {
        m_document.diagnostics.push_back(
            {.kind = kind, .line = m_line, .table = m_project.table, .detail = {}});
    }

    /// Behind the numbers alone on their lines that \a words begin with. No word of a level begins so: they
    /// are page numbers.
    size_t behindNumbers(Range words)
    {
        while (words.size() > 1 && m_tokens[words.begin].isBareNumber)
            m_document.pages.accept(m_tokens[words.begin++]);
        return words.begin;
    }

    /// Words of the levels, units and operators hold no numbers alone on a line either.
    void dropNumbers(Range words)
    {
        for (size_t i = words.begin; words.size() > 1 && i < words.end; ++i) {
            if (m_tokens[i].isBareNumber)
                m_document.pages.accept(m_tokens[i]);
        }
    }

    /// A name may hold a number: 65岁及以上老人, wrapped behind 65. A number within a word is a page number
    /// when it fits between those around it and goes with no measure word.
    void dropPageNumbers(Range name)
    {
        for (size_t i = name.begin; name.size() > 1 && i < name.end; ++i) {
            if (m_tokens[i].mayBePageNumber && isPageNumberInCell(m_document, m_tokens, name, i))
                m_document.pages.accept(m_tokens[i]);
        }
    }

    /// A value that is wrapped joins its digits; a page number between value and weight must not.
    void dropValuePageNumbers(const RowTokens& row)
    {
        for (size_t i = row.value.begin + 1; i < row.value.end; ++i) {
            if (m_tokens[i].isBareNumber && m_tokens[i].mayBePageNumber)
                m_document.pages.accept(m_tokens[i]);
        }
    }

    /// Text that is no part of a row (a stray line, a repeated head) may stand before it.
    void skipStrayText(Range& words)
    {
        if (m_form.level1.find(m_tokens, words.begin, words.end))
            return;
        for (size_t i = words.begin + 1; i < words.end; ++i) {
            if (m_tokens[i].startsLine() && beginsRow(m_form, m_tokens, i, words.end)) {
                words.begin = i;
                complain(Diagnostic::Kind::RowUnreadable);
                return;
            }
        }
    }

    [[nodiscard]] size_t endOfLevel1(Range words) const
    {
        if (const WordHit hit = m_form.level1.find(m_tokens, words.begin, words.end))
            return hit.end;
        // An unknown word is kept as printed; it ends where a known one of the second level begins.
        const size_t last = std::min(words.end, words.begin + kLongestLevel);
        for (size_t i = words.begin + 1; i < last; ++i) {
            const WordHit next = m_form.level2.find(m_tokens, i, words.end);
            if (next && next.end < words.end)
                return i;
        }
        return endOfUnknownLevel(words);
    }

    [[nodiscard]] size_t endOfLevel2(Range words)
    {
        if (words.isEmpty())
            return words.end;
        if (const WordHit hit = m_form.level2.find(m_tokens, words.begin, words.end))
            return hit.end;
        return endOfUnknownLevel(words);
    }

    /// An unknown word ends with 指标, or else where the line breaks suggest it: a blank and a single line
    /// break lead to the next cell, an empty line to the next line of the same cell.
    [[nodiscard]] size_t endOfUnknownLevel(Range words) const
    {
        const size_t last = std::min(words.end, words.begin + kLongestLevel);
        const std::string_view suffix = m_form.levelSuffix;
        std::string joined;
        for (size_t i = words.begin; i + 1 < last; ++i) {
            if (i > words.begin && m_tokens[i].isBareNumber)
                continue;
            if (i > words.begin && m_tokens[i].gap == Gap::Blank)
                break;
            joined.append(m_tokens[i].text);
            if (joined.size() >= suffix.size() &&
                joined.compare(joined.size() - suffix.size(), suffix.size(), suffix) == 0)
                return i + 1;
        }
        for (size_t i = words.begin + 1; i < last; ++i) {
            if (m_tokens[i].gap == Gap::Blank || m_tokens[i].gap == Gap::LineBreak)
                return i;
        }
        return std::min(words.begin + 1, words.end);
    }

    /// Where the unit begins in \a words (name and unit), or their end when the row has none.
    [[nodiscard]] size_t beginOfUnit(Range words, Range op) const
    {
        if (words.isEmpty()) // the row begins with its operator
            return words.end;
        const bool isQualitative =
            op.size() > 1 || m_tokens[op.begin].text == std::string_view(m_form.qualitative);
        const size_t known = beginOfKnownUnit(words);
        if (isQualitative) {
            // These have no unit; what looks like one is the end of a wrapped name, unless it stands alone
            // in its line or is a sign.
            const Token& last = m_tokens[words.end - 1];
            const bool isApart = words.size() > 1 && (last.gap == Gap::Blank || isOneOf(last.text, "%％‰"));
            return known < words.end && isApart ? known : words.end;
        }
        if (known < words.end || words.size() < 2)
            return known;
        // An unknown unit: a short word in the unit's place that no name ends in.
        constexpr size_t kLongestUnknown = 5;
        const Token& last = m_tokens[words.end - 1];
        const bool isInPlace = m_tokens[op.begin].gap == Gap::Blank && last.gap != Gap::None;
        const bool isShort = characterCount(last.text) <= kLongestUnknown;
        return isInPlace && isShort && !m_form.endsLikeName(last.text) ? words.end - 1 : words.end;
    }

    /// The longest known unit at the end of \a words, wrapped or not.
    [[nodiscard]] size_t beginOfKnownUnit(Range words) const
    {
        size_t best = words.end;
        std::string joined;
        for (size_t i = words.end; i-- > words.begin && words.end - i <= kLongestUnit;) {
            if (i == words.begin && best < words.end)
                break; // the name needs a token
            if (m_tokens[i].isBareNumber && m_tokens[i].mayBePageNumber)
                continue;
            if (m_tokens[i].gap == Gap::None)
                break;
            joined.insert(0, m_tokens[i].text);
            if (m_form.isUnit(joined))
                best = i;
            if (m_tokens[i].gap == Gap::Blank)
                break; // a cell is wrapped at line breaks only
        }
        // A single word that is a unit is a unit: then the name is missing.
        return best;
    }

    /// True when the words before the operator hold an operator and its number: two rows that run together.
    [[nodiscard]] bool holdsAnotherRow(Range words) const
    {
        for (size_t i = words.begin; i + 1 < words.end; ++i) {
            if (m_form.operators.contains(m_tokens[i].text) && isNumber(m_tokens[i + 1].text))
                return true;
        }
        return false;
    }

    DocumentContext& m_document;
    const Form& m_form;
    Tokens& m_tokens;
    Project& m_project;
    FieldReader m_reader;
    quint32 m_line = 0;
    quint16 m_number = 0;
};

} // namespace

void readRows(DocumentContext& document, Tokens& tokens, Project& project)
{
    const Form& form = document.form;
    const SplitRows split = splitRows(form, tokens);
    const auto diagnose = [&](Diagnostic::Kind kind, quint32 line) {
        document.diagnostics.push_back({.kind = kind, .line = line, .table = project.table, .detail = {}});
    };
    project.indicators.reserve(std::min(split.rows.size(), kMostRows));
    RowReader reader(document, tokens, project);
    for (const RowTokens& row : split.rows) {
        if (project.indicators.size() == kMostRows) {
            diagnose(Diagnostic::Kind::RowUnreadable, tokens[row.all.begin].line);
            break;
        }
        reader.read(row);
    }
    Range rest = split.rest;
    while (!rest.isEmpty() && tokens[rest.begin].isBareNumber)
        tokens[rest.begin++].role = Role::Furniture;
    if (!rest.isEmpty() && form.level1.find(tokens, rest.begin))
        diagnose(Diagnostic::Kind::TableCut, tokens[rest.begin].line);
}

} // namespace budget::parse
