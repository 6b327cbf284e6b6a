// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QStringView>

#include <vector>

class QIODevice;

namespace budget {

/// Writes JSON piece by piece, so that a document of any size takes a bounded buffer and a decimal keeps the
/// digits it was printed with; QJsonDocument can do neither. Callers keep keys and values in order.
class JsonStream
{
public:
    /// Whether the members of an object or array stand on lines of their own.
    enum class Layout : quint8 { Lines, Inline };

    /// \a out is open for writing and outlives the stream.
    explicit JsonStream(QIODevice& out);

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }

    void key(QLatin1String name);
    void key(QStringView name);
    void string(QStringView text);
    void integer(qint64 number);
    /// \a digits is a JSON number already.
    void number(QLatin1String digits);
    void boolean(bool value);
    void null();

    void member(QLatin1String name, QStringView text)
    {
        key(name);
        string(text);
    }
    void member(QLatin1String name, qint64 value)
    {
        key(name);
        integer(value);
    }

    /// Writes what is still in the buffer. After a failed write nothing more is written, and this says why.
    Result<> finish();

private:
    struct Level
    {
        Layout layout = Layout::Lines;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void newLine();
    void quoted(QStringView text);
    void flush();

    QIODevice& m_out;
    QByteArray m_buffer;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    bool m_hasFailed = false;
};

} // namespace budget
