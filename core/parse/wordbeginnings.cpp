// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wordbeginnings.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget::parse {

namespace {

constexpr QStringView kNumbers = u"一二三四五六七八九十其"; // and 其中

bool isBeyondLatin(QChar c)
{
    return c.unicode() >= 0x2E80;
}

} // namespace

void WordBeginnings::add(QStringView word)
{
    if (word.isEmpty())
        return;
    const char16_t first = word.front().unicode();
    if (first >= kFirstHan && first <= kLastHan)
        m_han.setBit(first - kFirstHan);
    else
        m_hasOthers = true;
}

bool WordBeginnings::mayHold(QStringView text) const
{
    const auto* const begin = std::ranges::find_if(text, [](QChar c) { return !text::isSpace(c.unicode()); });
    if (begin == text.end())
        return false;
    const char16_t first = begin->unicode();
    if (first >= kFirstHan && first <= kLastHan)
        return m_han.testBit(first - kFirstHan) || kNumbers.contains(*begin);
    // A number, a bracket or a sign may stand before a word, which then is further behind.
    return m_hasOthers || std::any_of(begin, text.end(), isBeyondLatin);
}

} // namespace budget::parse
