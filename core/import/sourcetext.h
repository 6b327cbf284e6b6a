// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/gridbuilder.h"
#include "core/import/textdecoder.h"
#include "core/model/sourceplace.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget {

/// The lines of a source document and where each one stands in it. A text file is its lines; of a document
/// with tables every line of every cell is one, in reading order. The parser reads it and the source panel
/// shows it; spans of a SourceMap count its lines, which are the same whenever the same bytes are read. It
/// holds UTF-8 and makes a QString only of the line asked for.
class SourceText
{
public:
    SourceText() = default;
    /// \a utf8 must be valid; LF, CRLF and CR end its lines.
    explicit SourceText(QByteArray utf8);
    /// Of a document with tables.
    explicit SourceText(ReadGrid grid);

    [[nodiscard]] const QByteArray& utf8() const { return m_utf8; }
    [[nodiscard]] quint32 lineCount() const { return m_lineCount; }

    /// Line \a number, 1-based, without its line break. Empty outside of the document.
    [[nodiscard]] QString line(quint32 number) const;
    /// Where the line stands in the document.
    [[nodiscard]] SourcePlace place(quint32 line) const;
    /// The name of a sheet, 1-based; empty when the document has no sheets.
    [[nodiscard]] QString sheet(quint32 number) const;
    /// True when the lines are those of the file itself.
    [[nodiscard]] bool isPlainText() const { return m_places.empty(); }

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] quint32 damages() const { return m_damages; }
    [[nodiscard]] quint32 firstDamagedLine() const { return m_firstDamagedLine; }

private:
    friend Result<SourceText> decodeText(const QByteArray& bytes);

    QByteArray m_utf8;
    std::vector<SourcePlace> m_places; ///< of each line, or none at all
    QStringList m_sheets;
    std::vector<quint32> m_blocks; ///< offset of every kLinesPerBlock-th line; the lines between are counted
    quint32 m_lineCount = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    quint32 m_damages = 0;
    quint32 m_firstDamagedLine = 0;
};

/// The lines of a text file of any known encoding. Errors: InputEmpty, InputBinary, InputTooLarge.
[[nodiscard]] Result<SourceText> decodeText(const QByteArray& bytes);

} // namespace budget
