// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/jsonstream.h"

#include <QIODevice>

namespace budget {

namespace {

constexpr qsizetype kBufferSize = 64 * 1024;
constexpr qsizetype kIndent = 2;

void appendEscape(QByteArray& out, char16_t unit)
{
    constexpr const char* kHexDigits = "0123456789abcdef";
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(kHexDigits[(unit >> shift) & 0xF]);
}

void appendUtf8(QByteArray& out, char32_t c)
{
    if (c < 0x800) {
        out.append(static_cast<char>(0xC0 | (c >> 6)));
    } else {
        if (c < 0x10000) {
            out.append(static_cast<char>(0xE0 | (c >> 12)));
        } else {
            out.append(static_cast<char>(0xF0 | (c >> 18)));
            out.append(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
        }
        out.append(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    }
    out.append(static_cast<char>(0x80 | (c & 0x3F)));
}

void appendAscii(QByteArray& out, char16_t c)
{
    switch (c) {
    case u'"': out.append("\\\""); break;
    case u'\\': out.append("\\\\"); break;
    case u'\n': out.append("\\n"); break;
    case u'\r': out.append("\\r"); break;
    case u'\t': out.append("\\t"); break;
    default:
        if (c < 0x20 || c == 0x7F)
            appendEscape(out, c);
        else
            out.append(static_cast<char>(c));
    }
}

} // namespace

JsonStream::JsonStream(QIODevice& out)
    : m_out(out)
{
    m_buffer.reserve(kBufferSize + 4096);
}

void JsonStream::key(QLatin1String name)
{
    separate();
    m_buffer.append('"').append(name.data(), name.size()).append("\": ");
    m_afterKey = true;
}

void JsonStream::key(QStringView name)
{
    separate();
    quoted(name);
    m_buffer.append(": ");
    m_afterKey = true;
}

void JsonStream::string(QStringView text)
{
    separate();
    quoted(text);
}

void JsonStream::integer(qint64 number)
{
    separate();
    m_buffer.append(QByteArray::number(number));
}

void JsonStream::number(QLatin1String digits)
{
    separate();
    m_buffer.append(digits.data(), digits.size());
}

void JsonStream::boolean(bool value)
{
    separate();
    m_buffer.append(value ? "true" : "false");
}

void JsonStream::null()
{
    separate();
    m_buffer.append("null");
}

void JsonStream::begin(char bracket, Layout layout)
{
    separate();
    m_buffer.append(bracket);
    // What stands inside of a line stays in it.
    const bool isInline = !m_levels.empty() && m_levels.back().layout == Layout::Inline;
    m_levels.push_back({.layout = isInline ? Layout::Inline : layout});
}

void JsonStream::end(char bracket)
{
    Q_ASSERT(!m_levels.empty() && !m_afterKey);
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty) {
        if (level.layout == Layout::Lines)
            newLine();
        else
            m_buffer.append(' ');
    }
    m_buffer.append(bracket);
    if (m_buffer.size() >= kBufferSize)
        flush();
}

void JsonStream::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level& level = m_levels.back();
    if (!level.isEmpty)
        m_buffer.append(',');
    level.isEmpty = false;
    if (level.layout == Layout::Lines)
        newLine();
    else
        m_buffer.append(' ');
}

void JsonStream::newLine()
{
    m_buffer.append('\n').append(kIndent * static_cast<qsizetype>(m_levels.size()), ' ');
}

void JsonStream::quoted(QStringView text)
{
    m_buffer.append('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            appendAscii(m_buffer, unit);
        } else if (!QChar::isSurrogate(unit)) {
            appendUtf8(m_buffer, unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendUtf8(m_buffer, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        } else {
            // Half a pair has no UTF-8 form; the escape keeps it instead of losing it.
            appendEscape(m_buffer, unit);
        }
    }
    m_buffer.append('"');
}

void JsonStream::flush()
{
    m_hasFailed = m_hasFailed || m_out.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

Result<> JsonStream::finish()
{
    Q_ASSERT(m_levels.empty());
    m_buffer.append('\n');
    flush();
    if (m_hasFailed)
        return fail(ErrorCode::FileUnwritable, m_out.errorString());
    return {};
}

} // namespace budget
