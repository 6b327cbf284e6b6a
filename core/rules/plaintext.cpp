// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plaintext.h"

#include "core/base/text.h"

namespace budget {

namespace {

constexpr char16_t kFirstFullWidth = 0xFF01;
constexpr char16_t kLastFullWidth = 0xFF5E;
constexpr char16_t kFullWidthOffset = 0xFEE0;

char16_t plain(char16_t c)
{
    if (c >= kFirstFullWidth && c <= kLastFullWidth)
        c = static_cast<char16_t>(c - kFullWidthOffset);
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
}

} // namespace

PlainText::PlainText(QStringView printed)
{
    m_text.reserve(printed.size());
    m_origins.reserve(static_cast<size_t>(printed.size()));
    for (qsizetype i = 0; i < printed.size(); ++i) {
        const char16_t c = printed[i].unicode();
        if (c != u'\n' && text::isSpace(c))
            continue;
        m_text.append(QChar(plain(c)));
        m_origins.push_back(i);
    }
}

TextSpan PlainText::printed(qsizetype start, qsizetype length) const
{
    if (length <= 0)
        return {};
    const qsizetype first = m_origins[static_cast<size_t>(start)];
    return {.start = first, .length = m_origins[static_cast<size_t>(start + length - 1)] + 1 - first};
}

} // namespace budget
