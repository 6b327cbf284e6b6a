// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace budget {

/// A list of words that are looked for in texts, folded as text::folded() does. Every text is searched for a
/// hundred lists, and most have none of their words: the words are kept by their first character, so that a
/// place of the text costs one look at a table and no comparison.
class WordList
{
public:
    WordList() = default;
    /// \a words are folded.
    explicit WordList(QStringList words);

    [[nodiscard]] const QStringList& all() const { return m_words; }
    [[nodiscard]] auto begin() const { return m_words.begin(); }
    [[nodiscard]] auto end() const { return m_words.end(); }
    [[nodiscard]] bool contains(QStringView word) const;
    /// The first of the words, in the order of the list, that stands in the text; empty when none does.
    [[nodiscard]] QString firstIn(QStringView foldedText) const;
    [[nodiscard]] bool isIn(QStringView foldedText) const;
    /// The longest word with which the text begins or ends; empty when there is none.
    [[nodiscard]] QString startOf(QStringView foldedText) const;
    [[nodiscard]] QString endOf(QStringView foldedText) const;
    /// The text without any of the words.
    [[nodiscard]] QString takenFrom(QString foldedText) const;

private:
    static constexpr size_t kKinds = 256;

    [[nodiscard]] static size_t kindOf(QChar first)
    {
        return (first.unicode() ^ (first.unicode() >> 8)) % kKinds;
    }
    /// The words whose first character may be this one, in the order of the list.
    [[nodiscard]] std::span<const int> beginningWith(QChar first) const;

    QStringList m_words;
    std::vector<int> m_byFirst;                 ///< places in m_words, kind by kind
    std::array<quint32, kKinds + 1> m_starts{}; ///< where the words of each kind begin in m_byFirst
};

} // namespace budget
