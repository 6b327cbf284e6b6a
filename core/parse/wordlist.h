// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

#include <QStringList>

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace budget::parse {

/// How far a word was found in the tokens from some place on.
struct WordHit
{
    enum class State : quint8 {
        None,     ///< another text stands here
        NeedMore, ///< the tokens end within the word
        Found,
    };
    State state = State::None;
    size_t end = 0; ///< the token behind the word

    [[nodiscard]] explicit operator bool() const { return state == State::Found; }
};

/// Finds \a word at token \a at, wherever it is wrapped. It must end with a token: a word that goes on is
/// another word. A page number on a line of its own within the word is stepped over.
[[nodiscard]] WordHit findWord(const Tokens& tokens, size_t at, std::string_view word);

/// The words of one kind that a form knows, in UTF-8.
class WordList
{
public:
    WordList() = default;
    explicit WordList(const QStringList& words);

    [[nodiscard]] bool contains(std::string_view word) const { return m_set.count(word) > 0; }

    /// The longest of the words that stands at token \a at and ends before \a limit.
    [[nodiscard]] WordHit find(const Tokens& tokens, size_t at, size_t limit) const;
    /// False when no word begins with the first character of \a text; quick.
    [[nodiscard]] bool mayBegin(std::string_view text) const { return (m_firsts & firstBit(text)) != 0; }
    [[nodiscard]] WordHit find(const Tokens& tokens, size_t at) const
    {
        return find(tokens, at, tokens.size());
    }

    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    [[nodiscard]] static quint64 firstBit(std::string_view text);

    std::vector<std::string> m_words; ///< the longest first
    quint64 m_firsts = 0;             ///< a bit for each character a word begins with; most tokens fail here
    std::unordered_set<std::string, Hash, std::equal_to<>> m_set;
};

} // namespace budget::parse
