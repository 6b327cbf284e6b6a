// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/linescanner.h"

#include "core/parse/utf8.h"

#include <algorithm>

namespace budget::parse {

namespace {

constexpr size_t kPageNumberDigits = 4;
/// A colon this early may end a label: 编制单位：, 单位：.
constexpr size_t kLabelCharacters = 6;

/// Bytes of the colon that \a text begins with, or 0.
size_t colonLength(std::string_view text)
{
    constexpr std::string_view kFullWidth = "：";
    if (text.front() == ':')
        return 1;
    return text.substr(0, kFullWidth.size()) == kFullWidth ? kFullWidth.size() : 0;
}

bool isPageNumber(std::string_view text)
{
    return text.size() <= kPageNumberDigits && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

LineScanner::LineScanner(std::string_view text)
    : m_text(text)
    , m_hasCarriageReturns(text.find('\r') != std::string_view::npos)
{}

bool LineScanner::next()
{
    if (m_next >= m_text.size())
        return false;
    const size_t begin = m_next;
    const size_t end = m_hasCarriageReturns ? m_text.find_first_of("\r\n", begin) : m_text.find('\n', begin);
    if (end == std::string_view::npos) {
        m_line = m_text.substr(begin);
        m_next = m_text.size();
    } else {
        m_line = m_text.substr(begin, end - begin);
        const bool isPair = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
        m_next = end + (isPair ? 2U : 1U);
    }
    ++m_number;
    return true;
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    return text.substr(0, kMark.size()) == kMark ? text.substr(kMark.size()) : text;
}

bool appendTokens(std::string_view line, quint32 number, Gap gap, Tokens& tokens)
{
    const size_t before = tokens.size();
    quint32 column = 1;
    size_t at = 0;
    Gap nextGap = gap;
    while (at < line.size()) {
        if (const size_t space = spaceLength(line.substr(at)); space > 0) {
            at += space;
            ++column;
            continue;
        }
        Token token;
        token.line = number;
        token.column = column;
        token.gap = nextGap;
        const size_t begin = at;
        size_t characters = 0;
        nextGap = Gap::Blank;
        while (at < line.size() && spaceLength(line.substr(at)) == 0) {
            const size_t length = std::min(sequenceLength(line[at]), line.size() - at);
            column += length == 4 ? 2U : 1U;
            ++characters;
            const bool endsLabel = characters <= kLabelCharacters && colonLength(line.substr(at)) > 0;
            at += length;
            if (endsLabel && at < line.size()) {
                nextGap = Gap::None;
                break;
            }
        }
        token.text = line.substr(begin, at - begin);
        token.width = column - token.column;
        tokens.push_back(token);
        if (nextGap == Gap::None && spaceLength(line.substr(at)) > 0)
            nextGap = Gap::Blank;
    }
    if (tokens.size() == before + 1)
        tokens.back().isBareNumber = isPageNumber(tokens.back().text);
    return tokens.size() > before;
}

} // namespace budget::parse
