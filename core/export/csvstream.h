// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace budget {

/// A spreadsheet runs a cell that begins with = + - or @ as a formula, and a document may come from anybody
/// (https://owasp.org/www-community/attacks/CSV_Injection). Whoever writes cells for spreadsheets puts an
/// apostrophe in front of such a one, which they show as text. Numbers, percentages and the operators of the
/// form, which no formula can be, stay as they are.
[[nodiscard]] bool mayRunAsFormula(QStringView cell);

/// Writes csv cell by cell: UTF-8 with a byte order mark, without which Excel takes Chinese text for GBK,
/// otherwise as RFC 4180 says. No cell can run as a formula.
class CsvStream
{
public:
    /// \a out is open for writing and outlives the stream.
    explicit CsvStream(QIODevice& out);

    void cell(QStringView text);
    void endLine();
    /// To be called once, at the end.
    Result<> finish();

private:
    void flush();

    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_isLineEmpty = true;
    bool m_hasFailed = false;
};

} // namespace budget
