// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/linescanner.h"

#include "core/parse/utf8.h"

#include <algorithm>
#include <initializer_list>
#include <string>

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
    const size_t slash = text.find('/');
    const std::string_view page = text.substr(0, slash);
    const std::string_view count = slash == std::string_view::npos ? page : text.substr(slash + 1);
    const auto isCount = [](std::string_view digits) {
        return !digits.empty() && digits.size() <= kPageNumberDigits &&
               std::all_of(digits.begin(), digits.end(), isDigit);
    };
    // Of two numbers with as many digits the larger one is also the later one as text.
    const bool isInOrder = page.size() < count.size() || (page.size() == count.size() && page <= count);
    return isCount(page) && isCount(count) && isInOrder;
}

/// 12 / 74, as three tokens.
bool isPageOfPages(const Token* tokens)
{
    if (tokens[1].text != "/" && tokens[1].text != "／")
        return false;
    constexpr size_t kMost = 2 * kPageNumberDigits + 1;
    std::string text(tokens[0].text.substr(0, kMost));
    text.append("/").append(tokens[2].text.substr(0, kMost));
    return isPageNumber(text);
}

/// - 12 -, 第12页, 第 12 页 共 74 页, Page 12 of 74: a number that says itself that it is one of a page.
bool isWordedPageNumber(std::string_view line)
{
    constexpr size_t kLongest = 48; // bytes
    std::string text;
    for (size_t at = 0; at < line.size() && text.size() <= kLongest;) {
        if (const size_t space = spaceLength(line.substr(at)); space > 0) {
            at += space;
            continue;
        }
        text.push_back(line[at++]);
    }
    std::string_view rest = text;
    const auto skipAnyOf = [&rest](std::initializer_list<std::string_view> words) {
        for (const std::string_view word : words) {
            if (rest.substr(0, word.size()) == word) {
                rest.remove_prefix(word.size());
                return true;
            }
        }
        return false;
    };
    const auto skipNumber = [&rest] {
        size_t digits = 0;
        while (digits < rest.size() && isDigit(rest[digits]))
            ++digits;
        rest.remove_prefix(digits);
        return digits > 0 && digits <= kPageNumberDigits;
    };
    const std::initializer_list<std::string_view> dashes{"-", "—", "–", "－", "·", "~", "～"};
    if (skipAnyOf(dashes)) {
        while (skipAnyOf(dashes)) {
        }
        if (!skipNumber() || !skipAnyOf(dashes))
            return false;
        while (skipAnyOf(dashes)) {
        }
        return rest.empty();
    }
    if (skipAnyOf({"Page", "page", "PAGE"})) {
        if (!skipNumber())
            return false;
        return rest.empty() || (skipAnyOf({"of", "/"}) && skipNumber() && rest.empty());
    }
    if (!skipAnyOf({"第"}) || !skipNumber() || !skipAnyOf({"页"}))
        return false;
    skipAnyOf({"，", ",", "、", "/", "／", "（", "("});
    if (rest.empty())
        return true;
    if (!skipAnyOf({"共", "总", "总共"}) || !skipNumber() || !skipAnyOf({"页"}))
        return false;
    skipAnyOf({"）", ")"});
    return rest.empty();
}

/// Whether \a text, the first token of a line, may begin what isWordedPageNumber() looks at; quick.
bool mayBeWordedPageNumber(std::string_view text)
{
    const auto lead = static_cast<quint8>(text.front());
    if (lead == 'P' || lead == 'p' || lead == '-' || lead == '~' || lead == 0xC2)
        return true;
    return (lead == 0xE2 || lead == 0xE7 || lead == 0xEF) && isOneOf(firstCharacter(text), "—–第－～");
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
    if (tokens.size() == before + 1 && isDigit(tokens.back().text.front()))
        tokens.back().isBareNumber = isPageNumber(tokens.back().text);
    if (tokens.size() == before + 3 && isPageOfPages(&tokens[before]))
        std::for_each(tokens.end() - 3, tokens.end(), [](Token& token) { token.role = Role::Furniture; });
    if (tokens.size() > before && mayBeWordedPageNumber(tokens[before].text) && isWordedPageNumber(line)) {
        for (size_t i = before; i < tokens.size(); ++i)
            tokens[i].role = Role::Furniture;
    }
    return tokens.size() > before;
}

} // namespace budget::parse
