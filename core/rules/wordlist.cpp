// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/wordlist.h"

#include <algorithm>

namespace budget {

WordList::WordList(QStringList words)
    : m_words(std::move(words))
{
    m_words.removeAll(QString());
    for (const QString& word : std::as_const(m_words))
        ++m_starts[kindOf(word.front()) + 1];
    for (size_t kind = 0; kind < kKinds; ++kind)
        m_starts[kind + 1] += m_starts[kind];
    m_byFirst.resize(static_cast<size_t>(m_words.size()));
    std::array<quint32, kKinds + 1> next = m_starts;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_byFirst[next[kindOf(m_words[i].front())]++] = static_cast<int>(i);
}

std::span<const int> WordList::beginningWith(QChar first) const
{
    const size_t kind = kindOf(first);
    return std::span(m_byFirst).subspan(m_starts[kind], m_starts[kind + 1] - m_starts[kind]);
}

bool WordList::contains(QStringView word) const
{
    return !word.isEmpty() &&
           std::ranges::any_of(beginningWith(word.front()), [&](int i) { return m_words[i] == word; });
}

QString WordList::firstIn(QStringView foldedText) const
{
    qsizetype first = m_words.size();
    for (qsizetype at = 0; at < foldedText.size(); ++at) {
        for (const int i : beginningWith(foldedText[at])) {
            if (i >= first)
                break; // a later word of the list is of no interest
            if (foldedText.mid(at).startsWith(m_words[i]))
                first = i;
        }
    }
    return first < m_words.size() ? m_words[first] : QString();
}

bool WordList::isIn(QStringView foldedText) const
{
    for (qsizetype at = 0; at < foldedText.size(); ++at) {
        for (const int i : beginningWith(foldedText[at])) {
            if (foldedText.mid(at).startsWith(m_words[i]))
                return true;
        }
    }
    return false;
}

QString WordList::startOf(QStringView foldedText) const
{
    qsizetype longest = -1;
    if (foldedText.isEmpty())
        return {};
    for (const int i : beginningWith(foldedText.front())) {
        if ((longest < 0 || m_words[i].size() > m_words[longest].size()) && foldedText.startsWith(m_words[i]))
            longest = i;
    }
    return longest < 0 ? QString() : m_words[longest];
}

QString WordList::endOf(QStringView foldedText) const
{
    QString longest;
    for (const QString& word : m_words) {
        if (word.size() > longest.size() && foldedText.endsWith(word))
            longest = word;
    }
    return longest;
}

QString WordList::takenFrom(QString foldedText) const
{
    if (isIn(foldedText)) {
        for (const QString& word : m_words)
            foldedText.remove(word);
    }
    return foldedText;
}

} // namespace budget
