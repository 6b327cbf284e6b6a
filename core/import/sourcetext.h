// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/textdecoder.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget {

/// The lines of a source document with the page each one stands on. Every reader produces it (that of text
/// files here; of PDF and word processor files with pages), the parser reads it and the source panel shows
/// it; spans of a SourceMap count its lines. It holds UTF-8 and makes a QString only of the line asked for.
class SourceText
{
public:
    /// The first line of a page. Text files have no pages.
    struct PageStart
    {
        quint32 line = 1; ///< 1-based
        quint32 page = 1; ///< as the document counts
    };

    SourceText() = default;
    /// \a utf8 must be valid; LF, CRLF and CR end its lines. \a pages is sorted by line.
    explicit SourceText(QByteArray utf8, std::vector<PageStart> pages = {});

    [[nodiscard]] const QByteArray& utf8() const { return m_utf8; }
    [[nodiscard]] quint32 lineCount() const { return m_lineCount; }

    /// Line \a number, 1-based, without its line break. Empty outside of the document.
    [[nodiscard]] QString line(quint32 number) const;
    /// Its page, or 0 when the document has none.
    [[nodiscard]] quint32 page(quint32 line) const;

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] quint32 damages() const { return m_damages; }
    [[nodiscard]] quint32 firstDamagedLine() const { return m_firstDamagedLine; }

private:
    friend Result<SourceText> decodeText(const QByteArray& bytes);

    QByteArray m_utf8;
    std::vector<PageStart> m_pages;
    std::vector<quint32> m_blocks; ///< offset of every kLinesPerBlock-th line; the lines between are counted
    quint32 m_lineCount = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    quint32 m_damages = 0;
    quint32 m_firstDamagedLine = 0;
};

/// The lines of a text file of any known encoding. Errors: InputEmpty, InputBinary, InputTooLarge.
[[nodiscard]] Result<SourceText> decodeText(const QByteArray& bytes);

} // namespace budget
