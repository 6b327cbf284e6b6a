// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csvstream.h"

#include "core/model/indicator.h"

#include <QIODevice>

namespace budget {

namespace {

constexpr qsizetype kLineBufferSize = 64 * 1024;

} // namespace

bool mayRunAsFormula(QStringView cell)
{
    // Blanks in front do not stop a spreadsheet, nor does a full-width sign in Chinese and Japanese ones.
    const QStringView text = cell.trimmed();
    if (text.isEmpty() || !QStringView(u"=+-@＝＋－＠").contains(text.front()))
        return false;
    return !parseOperator(text) && !Quantity::parse(text.endsWith(u'%') ? text.chopped(1) : text);
}

CsvStream::CsvStream(QIODevice& out)
    : m_out(out)
{
    m_buffer.reserve(kLineBufferSize + 4096);
    m_buffer.append("\xEF\xBB\xBF");
}

void CsvStream::cell(QStringView text)
{
    if (!m_isLineEmpty)
        m_buffer.append(',');
    m_isLineEmpty = false;

    QByteArray bytes = text.toUtf8();
    if (mayRunAsFormula(text))
        bytes.prepend('\'');
    const bool needsQuotes = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') ||
                             bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (needsQuotes)
        m_buffer.append('"').append(bytes.replace("\"", "\"\"")).append('"');
    else
        m_buffer.append(bytes);
}

void CsvStream::endLine()
{
    m_buffer.append("\r\n");
    m_isLineEmpty = true;
    if (m_buffer.size() >= kLineBufferSize)
        flush();
}

Result<> CsvStream::finish()
{
    flush();
    if (m_hasFailed)
        return fail(ErrorCode::FileUnwritable, m_out.errorString());
    return {};
}

void CsvStream::flush()
{
    m_hasFailed = m_hasFailed || m_out.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

} // namespace budget
