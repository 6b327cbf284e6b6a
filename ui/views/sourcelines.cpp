// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcelines.h"

#include <algorithm>

namespace budget::ui {

SourceLines::SourceLines(QString text)
    : m_text(std::move(text))
{
    // The same line ends as the parser's: LF, CRLF and CR. A span's line number depends on it.
    const qsizetype size = m_text.size();
    qsizetype start = 0;
    const QChar* characters = m_text.constData();
    for (qsizetype i = 0; i < size; ++i) {
        if (characters[i] != u'\n' && characters[i] != u'\r')
            continue;
        m_starts.push_back(static_cast<quint32>(start));
        m_longest = std::max(m_longest, i - start);
        if (characters[i] == u'\r' && i + 1 < size && characters[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < size) {
        m_starts.push_back(static_cast<quint32>(start));
        m_longest = std::max(m_longest, size - start);
    }
}

QStringView SourceLines::line(quint32 number) const
{
    if (number < 1 || number > count())
        return {};
    const qsizetype start = startOf(number);
    const qsizetype next = number < count() ? startOf(number + 1) : m_text.size();
    QStringView result = QStringView(m_text).sliced(start, next - start);
    while (result.endsWith(u'\r') || result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

quint32 SourceLines::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), static_cast<quint32>(offset));
    return static_cast<quint32>(after - m_starts.begin());
}

} // namespace budget::ui
