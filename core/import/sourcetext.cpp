// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/sourcetext.h"

#include "core/parse/linescanner.h"

#include <QStringConverter>

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

SourceText::SourceText(ReadGrid grid)
    : SourceText(std::move(grid.grid.utf8))
{
    m_places = std::move(grid.places);
    m_sheets = std::move(grid.sheets);
}

SourceText::SourceText(QByteArray utf8)
    : m_utf8(std::move(utf8))
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
    // fromUtf8() would drop a byte order mark; within a document it is a character that columns count.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(QByteArrayView(scanner.line().data(), static_cast<qsizetype>(scanner.line().size())));
}

SourcePlace SourceText::place(quint32 line) const
{
    const bool isInside = line > 0 && line <= m_places.size();
    return isInside ? m_places[line - 1] : SourcePlace{.kind = SourcePlace::Kind::Line, .number = line};
}

QString SourceText::sheet(quint32 number) const
{
    return m_sheets.value(static_cast<qsizetype>(number) - 1);
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
