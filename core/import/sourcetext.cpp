// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sourcetext.h"

#include "core/parse/linescanner.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace budget {

namespace {

constexpr quint32 kLinesPerBlock = 64;

std::string_view viewOf(const QByteArray& utf8)
{
    return parse::withoutByteOrderMark({utf8.constData(), static_cast<size_t>(utf8.size())});
}

} // namespace

SourceText::SourceText(QByteArray utf8, std::vector<PageStart> pages)
    : m_utf8(std::move(utf8))
    , m_pages(std::move(pages))
{
    parse::LineScanner scanner(viewOf(m_utf8));
    size_t begin = 0;
    while (scanner.next()) {
        if ((scanner.number() - 1) % kLinesPerBlock == 0)
            m_blocks.push_back(static_cast<quint32>(begin));
        begin = scanner.offset();
        m_lineCount = scanner.number();
    }
}

QString SourceText::line(quint32 number) const
{
    if (number == 0 || number > m_lineCount)
        return {};
    const quint32 index = number - 1;
    parse::LineScanner scanner(viewOf(m_utf8).substr(m_blocks[index / kLinesPerBlock]));
    for (quint32 i = 0; i <= index % kLinesPerBlock; ++i) {
        if (!scanner.next())
            return {};
    }
    return QString::fromUtf8(scanner.line().data(), static_cast<qsizetype>(scanner.line().size()));
}

quint32 SourceText::page(quint32 line) const
{
    const auto next =
        std::upper_bound(m_pages.begin(), m_pages.end(), line,
                         [](quint32 wanted, const PageStart& start) { return wanted < start.line; });
    return next == m_pages.begin() ? 0 : std::prev(next)->page;
}

Result<SourceText> decodeText(const QByteArray& bytes)
{
    DecodedText decoded = TRY(decodeToUtf8(bytes));
    SourceText text(std::move(decoded.utf8));
    text.m_encoding = decoded.encoding;
    text.m_damages = decoded.damages;
    text.m_firstDamagedLine = decoded.firstDamagedLine;
    return text;
}

} // namespace budget
