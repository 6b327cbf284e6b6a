// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wordlist.h"

#include <algorithm>

namespace budget::parse {

namespace {

/// findWord() within tokens [at, limit).
WordHit findWithin(const Tokens& tokens, size_t at, size_t limit, std::string_view word)
{
    std::string_view rest = word;
    size_t i = at;
    for (; i < limit && !rest.empty(); ++i) {
        const std::string_view text = tokens[i].text;
        if (i > at && (tokens[i].role == Role::Furniture || tokens[i].isTitle))
            continue;
        if (text.size() <= rest.size() && rest.compare(0, text.size(), text) == 0)
            rest.remove_prefix(text.size());
        else if (i == at || !tokens[i].isBareNumber)
            return {};
    }
    if (!rest.empty())
        return {.state = WordHit::State::NeedMore, .end = i};
    return {.state = WordHit::State::Found, .end = i};
}

} // namespace

WordHit findWord(const Tokens& tokens, size_t at, std::string_view word)
{
    return findWithin(tokens, at, tokens.size(), word);
}

WordList::WordList(const QStringList& words)
{
    for (const QString& word : words)
        m_words.push_back(word.toStdString());
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    m_set.insert(m_words.begin(), m_words.end());
    for (const std::string& word : m_words)
        m_firsts |= firstBit(word);
}

quint64 WordList::firstBit(std::string_view text)
{
    const size_t last = std::min<size_t>(text.size(), 3) - 1;
    return quint64{1} << (static_cast<quint8>(text[last == 2 ? 2 : 0]) & 63U);
}

WordHit WordList::find(const Tokens& tokens, size_t at, size_t limit) const
{
    WordHit needMore;
    if (at >= limit)
        return {.state = WordHit::State::NeedMore, .end = limit};
    const std::string_view first = tokens[at].text;
    if (!mayBegin(first))
        return {};
    for (const std::string& word : m_words) {
        if (word.compare(0, std::min(word.size(), first.size()), first) != 0)
            continue;
        const WordHit hit = findWithin(tokens, at, limit, word);
        if (hit)
            return hit;
        if (hit.state == WordHit::State::NeedMore)
            needMore = hit;
    }
    return needMore;
}

} // namespace budget::parse
