// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/field.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace budget {

/// A piece of text of a source document that became part of a value.
struct SourceSpan
{
    quint32 line = 0;   ///< 1-based number of the text line (of a PDF: of the text run)
    quint32 column = 0; ///< 1-based, in UTF-16 code units
    quint32 length = 0; ///< in UTF-16 code units

    friend auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

/// Which pieces of the document each value of one table came from, in reading order. Kept encoded, at about
/// five bytes a piece, because a workspace holds millions of them and looks at a handful.
class SourceMap
{
public:
    /// The head of the table is row 0, its indicator rows count from 1 as printed.
    void add(quint16 row, Field field, SourceSpan span);

    /// Gives back the memory that add() holds for more to come.
    void squeeze() { m_encoded.squeeze(); }

    [[nodiscard]] std::vector<SourceSpan> spans(quint16 row, Field field) const;

    struct Entry
    {
        quint16 row = 0;
        Field field = Field::UnitCode;
        SourceSpan span;
    };
    /// Everything, in the order it was added. A damaged encoding ends early.
    [[nodiscard]] std::vector<Entry> entries() const;

    [[nodiscard]] bool isEmpty() const { return m_encoded.isEmpty(); }
    [[nodiscard]] const QByteArray& encoded() const { return m_encoded; }
    [[nodiscard]] static SourceMap fromEncoded(QByteArray encoded);

    friend bool operator==(const SourceMap& a, const SourceMap& b) { return a.m_encoded == b.m_encoded; }

private:
    QByteArray m_encoded;
    /// Not known in a map that was read from a file, until something is added to it.
    std::optional<quint32> m_lastLine = 0;
};

} // namespace budget
