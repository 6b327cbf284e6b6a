// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sourcemap.h"

#include <algorithm>

namespace budget {

namespace {

void appendVarint(QByteArray& out, quint64 value)
{
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

/// Reads one number at \a at and moves on; false at the end or on a number that is too long.
bool takeVarint(const QByteArray& in, qsizetype& at, quint64& value)
{
    value = 0;
    for (int shift = 0; at < in.size() && shift <= 35; shift += 7) {
        const auto byte = static_cast<quint8>(in[at++]);
        value |= static_cast<quint64>(byte & 0x7F) << shift;
        if ((byte & 0x80) == 0)
            return true;
    }
    return false;
}

// Lines mostly go on by a few but may step back (a value that wraps over two columns): zigzag keeps both
// short.
quint64 zigzag(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

} // namespace

void SourceMap::add(quint16 row, Field field, SourceSpan span)
{
    if (!m_lastLine) {
        const std::vector<Entry> all = entries();
        m_lastLine = all.empty() ? 0 : all.back().span.line;
    }
    appendVarint(m_encoded, static_cast<quint64>(row) * kFieldCount + static_cast<quint64>(field));
    appendVarint(m_encoded, zigzag(static_cast<qint64>(span.line) - *m_lastLine));
    appendVarint(m_encoded, span.column);
    appendVarint(m_encoded, span.length);
    m_lastLine = span.line;
}

std::vector<SourceSpan> SourceMap::spans(quint16 row, Field field) const
{
    std::vector<SourceSpan> result;
    for (const Entry& entry : entries()) {
        if (entry.row == row && entry.field == field)
            result.push_back(entry.span);
    }
    return result;
}

std::vector<SourceMap::Entry> SourceMap::entries() const
{
    std::vector<Entry> result;
    qsizetype at = 0;
    qint64 line = 0;
    quint64 key = 0;
    quint64 step = 0;
    quint64 column = 0;
    quint64 length = 0;
    while (takeVarint(m_encoded, at, key) && takeVarint(m_encoded, at, step) &&
           takeVarint(m_encoded, at, column) && takeVarint(m_encoded, at, length)) {
        line += unzigzag(step);
        result.push_back({.row = static_cast<quint16>(key / kFieldCount),
                          .field = static_cast<Field>(key % kFieldCount),
                          .span = {.line = static_cast<quint32>(line),
                                   .column = static_cast<quint32>(column),
                                   .length = static_cast<quint32>(length)}});
    }
    return result;
}

SourceMap SourceMap::fromEncoded(QByteArray encoded)
{
    SourceMap map;
    map.m_encoded = std::move(encoded);
    map.m_lastLine.reset();
    return map;
}

} // namespace budget
