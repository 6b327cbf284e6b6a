// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/pagenumbers.h"

#include "core/parse/utf8.h"

#include <algorithm>
#include <array>

namespace budget::parse {

namespace {

/// A word that numbers count by, the largest number that makes sense before it, and whether a text may also
/// begin with it.
struct Measure
{
    std::string_view word;
    int largest;
    PageNumbers::Phrase phrase;
};

constexpr std::array<Measure, 39> kMeasures{{
    {"岁", 150, PageNumbers::Phrase::Sure},      {"型", 20, PageNumbers::Phrase::Sure},
    {"%", 9999, PageNumbers::Phrase::Sure},      {"％", 9999, PageNumbers::Phrase::Sure},
    {".", 9999, PageNumbers::Phrase::Likely},    {"、", 9999, PageNumbers::Phrase::Likely},
    {"/", 9999, PageNumbers::Phrase::Likely},    {"+", 9999, PageNumbers::Phrase::Likely},
    {"-", 9999, PageNumbers::Phrase::Likely},    {"—", 9999, PageNumbers::Phrase::Likely},
    {"余", 9999, PageNumbers::Phrase::Likely},   {"多", 9999, PageNumbers::Phrase::Likely},
    {"个", 9999, PageNumbers::Phrase::Likely},   {"次", 9999, PageNumbers::Phrase::Likely},
    {"万", 9999, PageNumbers::Phrase::Likely},   {"亿", 9999, PageNumbers::Phrase::Likely},
    {"元", 9999, PageNumbers::Phrase::Likely},   {"人", 9999, PageNumbers::Phrase::Likely},
    {"名", 9999, PageNumbers::Phrase::Likely},   {"户", 9999, PageNumbers::Phrase::Likely},
    {"家", 9999, PageNumbers::Phrase::Likely},   {"项", 9999, PageNumbers::Phrase::Likely},
    {"件", 9999, PageNumbers::Phrase::Likely},   {"台", 9999, PageNumbers::Phrase::Likely},
    {"套", 9999, PageNumbers::Phrase::Likely},   {"米", 9999, PageNumbers::Phrase::Likely},
    {"亩", 9999, PageNumbers::Phrase::Likely},   {"吨", 9999, PageNumbers::Phrase::Likely},
    {"天", 9999, PageNumbers::Phrase::Likely},   {"小时", 9999, PageNumbers::Phrase::Likely},
    {"平方", 9999, PageNumbers::Phrase::Likely}, {"公里", 9999, PageNumbers::Phrase::Likely},
    {"百", 9999, PageNumbers::Phrase::Likely},   {"千", 9999, PageNumbers::Phrase::Likely},
    {"G", 9, PageNumbers::Phrase::Likely},       {"年", 2099, PageNumbers::Phrase::Likely},
    {"月", 12, PageNumbers::Phrase::Likely},     {"日", 31, PageNumbers::Phrase::Likely},
    {"类", 99, PageNumbers::Phrase::Likely},
}};

/// Words that begin like a measure and are none.
constexpr std::array<std::string_view, 43> kNoMeasures{
    "年度", "年均", "年底", "年初",     "年末", "月均", "月度", "日常", "日均", "个人", "个体",
    "个案", "次数", "次均", "类别",     "人大", "人民", "人员", "人才", "人力", "人口", "人均",
    "人社", "名称", "名单", "名额",     "名录", "户籍", "户外", "户均", "家庭", "家长", "家属",
    "项目", "台账", "天然", "千方百计", "百姓", "多元", "多样", "多种", "多数", "元旦"};
constexpr int kFirstYear = 1900;

} // namespace

void PageNumbers::beginTable(int number)
{
    if (m_accepted > m_last) {
        m_last = m_accepted;
        m_tablesSince = 0;
    }
    m_accepted = 0;
    m_seen += number > 0 ? 1 : 0;
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
        const int before = reached;
        const bool doesFit = fits(number, next, reached);
        reached = doesFit ? std::max(reached, number) : reached;
        const bool isBesideFurniture = (i > 0 && isFurniture(i - 1)) || isFurniture(i + 1);
        size_t behind = i + 1;
        while (isBesideFurniture && isFurniture(behind))
            ++behind;
        // The cell that the page cut may go on counting with the number.
        const bool isCut = behind < tokens.size() && phrase(token.text, tokens[behind].text) != Phrase::None;
        token.isNextPage = doesFit && areUsed() && number == before + 1;
        token.mayBePageNumber = doesFit || (isBesideFurniture && !isCut);
        if (isBesideFurniture && doesFit && !isCut)
            accept(token);
    }
}

void PageNumbers::accept(Token& token)
{
    token.role = Role::Furniture;
    ++m_seen;
    m_accepted = std::max(m_accepted, value(token.text));
}

PageNumbers::Phrase PageNumbers::phrase(std::string_view number, std::string_view next)
{
    // A number that is wrapped goes on: 20 | 25年. What it counts says how large it can be.
    constexpr int kLargest = 9999;
    int counted = value(number);
    while (!next.empty() && isDigit(next.front()) && counted <= kLargest) {
        counted = counted * 10 + (next.front() - '0');
        next.remove_prefix(1);
    }
    if (counted > kLargest)
        return Phrase::None;
    if (next.empty())
        return Phrase::Likely;
    const auto begins = [next](std::string_view word) { return next.substr(0, word.size()) == word; };
    if (std::any_of(kNoMeasures.begin(), kNoMeasures.end(), begins))
        return begins("年") && counted >= kFirstYear ? Phrase::Likely : Phrase::None;
    const auto measure = std::find_if(kMeasures.begin(), kMeasures.end(),
                                      [&](const Measure& entry) { return begins(entry.word); });
    if (measure == kMeasures.end() || counted > measure->largest)
        return Phrase::None;
    return measure->phrase;
}

int PageNumbers::value(std::string_view number)
{
    int result = 0;
    constexpr int kMost = 100'000; // more digits than a page number has
    for (const char digit : number.substr(0, number.find('/')))
        result = std::min(result * 10 + (digit - '0'), kMost);
    return result;
}

} // namespace budget::parse
