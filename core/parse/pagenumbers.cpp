// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/pagenumbers.h"

#include "core/parse/utf8.h"

#include <algorithm>

namespace budget::parse {

void PageNumbers::beginTable(int number)
{
    if (m_accepted > m_last) {
        m_last = m_accepted;
        m_tablesSince = 0;
    }
    m_accepted = 0;
    m_tablesSince = number > 0 ? 0 : m_tablesSince + 1;
    m_last = number > 0 ? number : m_last;
}

bool PageNumbers::fits(int number, int next, int reached) const
{
    constexpr int kSlack = 8; // pages a table may take beyond its first one
    if (number <= m_last)
        return false;
    if (next > m_last)
        return number <= next;
    const int expected = m_last + m_tablesSince;
    return number >= expected - 1 && number <= std::max(expected, reached) + kSlack;
}

void PageNumbers::mark(Tokens& tokens, int next)
{
    const auto isFurniture = [&tokens](size_t at) {
        return at < tokens.size() && tokens[at].role == Role::Furniture;
    };
    int reached = m_last; // by the numbers of this table so far
    for (size_t i = 0; i < tokens.size(); ++i) {
        Token& token = tokens[i];
        if (!token.isBareNumber || token.role == Role::Furniture)
            continue;
        const int number = value(token.text);
        const bool doesFit = fits(number, next, reached);
        reached = doesFit ? std::max(reached, number) : reached;
        const bool isBesideFurniture = (i > 0 && isFurniture(i - 1)) || isFurniture(i + 1);
        size_t behind = i + 1;
        while (isBesideFurniture && isFurniture(behind))
            ++behind;
        // The cell that the page cut may go on counting with the number.
        const bool isCut = behind < tokens.size() && isCounted(tokens[behind].text);
        token.mayBePageNumber = doesFit || (isBesideFurniture && !isCut);
        if (isBesideFurniture && doesFit)
            accept(token);
    }
}

void PageNumbers::accept(Token& token)
{
    token.role = Role::Furniture;
    m_accepted = std::max(m_accepted, value(token.text));
}

bool PageNumbers::isCounted(std::string_view next)
{
    constexpr std::string_view kMeasures = "岁型个次年月日万亿余%％—-0123456789./、G+";
    return !next.empty() && isOneOf(firstCharacter(next), kMeasures);
}

int PageNumbers::value(std::string_view number)
{
    int result = 0;
    for (const char digit : number)
        result = result * 10 + (digit - '0');
    return result;
}

} // namespace budget::parse
