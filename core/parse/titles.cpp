// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/titles.h"

#include "core/parse/pagenumbers.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

namespace {

constexpr size_t kLongestTitle = 60;   // characters
constexpr size_t kMostTitleLines = 3;  // a title may be wrapped
constexpr size_t kMostPageNumbers = 2; // the foot of one page and the head of the next

size_t beginOfLine(const Tokens& tokens, size_t at)
{
    while (at > 0 && !tokens[at].startsLine())
        --at;
    return at;
}

std::string keyOf(const Tokens& tokens, Range range)
{
    std::string key;
    for (size_t i = range.begin; i < range.end; ++i)
        key.append(tokens[i].text);
    return key;
}

bool isTitle(const Form& form, std::string_view key)
{
    if (key.empty() || characterCount(key) > kLongestTitle || !isOneOf(lastCharacter(key), "表）)"))
        return false;
    constexpr std::string_view kNotInTitles[] = {"。", "；", "，", "《"};
    const auto holds = [key](std::string_view part) { return key.find(part) != std::string_view::npos; };
    return std::none_of(std::begin(kNotInTitles), std::end(kNotInTitles), holds) &&
           std::all_of(form.titleContains.begin(), form.titleContains.end(), holds);
}

/// The year before the first 年 of a title, or 0.
int yearOf(std::string_view key)
{
    constexpr size_t kDigits = 4;
    const size_t at = key.find("年");
    if (at == std::string_view::npos || at < kDigits)
        return 0;
    const std::string_view digits = key.substr(at - kDigits, kDigits);
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return 0;
    int year = 0;
    for (const char digit : digits)
        year = year * 10 + (digit - '0');
    return year;
}

/// Where the title begins that ends before token \a end, or \a end.
size_t beginOfTitle(const Form& form, const Tokens& tokens, size_t end)
{
    size_t best = end;
    size_t begin = end;
    for (size_t lines = 0; lines < kMostTitleLines && begin > 0; ++lines) {
        begin = beginOfLine(tokens, begin - 1);
        const std::string key = keyOf(tokens, {begin, end});
        if (!isTitle(form, key))
            continue;
        if (yearOf(key) != 0)
            return begin; // "2025年…" before the rest of the title
        best = best == end ? begin : best;
    }
    return best;
}

Title titleOf(Tokens& tokens, Range range)
{
    Pieces pieces;
    takePieces(tokens, range, pieces);
    std::string text;
    joinWrapped(pieces, text);
    Title title;
    title.text = QString::fromStdString(text);
    title.key = keyOf(tokens, range);
    title.year = yearOf(title.key);
    mark(tokens, range, Role::Furniture);
    return title;
}

} // namespace

namespace {

TableTop findTop(const Form& form, Tokens& tokens, size_t label, bool isNewTable)
{
    TableTop top{.begin = label, .title = {}};
    size_t numbers = 0;
    while (top.begin > 0) {
        Token& before = tokens[top.begin - 1];
        if (before.role == Role::Furniture) { // a page number that says so
            --top.begin;
            continue;
        }
        if (before.isBareNumber && numbers < kMostPageNumbers) {
            // Of two numbers the lower one belongs to the new page.
            if (numbers++ == 0)
                top.pageNumber = PageNumbers::value(before.text);
            if (isNewTable)
                before.role = Role::Furniture;
            --top.begin;
            continue;
        }
        const size_t begin = top.title.isEmpty() ? beginOfTitle(form, tokens, top.begin) : top.begin;
        if (begin == top.begin)
            break;
        top.title = titleOf(tokens, {begin, top.begin});
        top.begin = begin;
    }
    return top;
}

} // namespace

TableTop findTableTop(const Form& form, Tokens& tokens, size_t label)
{
    return findTop(form, tokens, label, true);
}

void dropPageTop(const Form& form, Tokens& tokens, size_t label)
{
    static_cast<void>(findTop(form, tokens, label, false));
}

void dropRepeatedTitles(Tokens& tokens, const Title& title)
{
    if (title.isEmpty())
        return;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].startsLine() || tokens[i].text.front() != title.key.front() ||
            tokens[i].role == Role::Furniture)
            continue;
        const WordHit hit = findWord(tokens, i, title.key);
        if (!hit || (hit.end < tokens.size() && !tokens[hit.end].startsLine()))
            continue;
        mark(tokens, {i, hit.end}, Role::Furniture);
        i = hit.end - 1;
    }
}

} // namespace budget::parse
