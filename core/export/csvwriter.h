// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/project.h"

#include <QByteArray>
#include <QString>

#include <span>

class QIODevice;

namespace budget {

/// Writes indicators as a table for spreadsheets: one line a row, each with the head of its project, so that
/// it can be sorted and filtered; a project without rows has one line. The three long texts are left out:
/// cells of several paragraphs would hide the table, and JSON has them.
///
/// UTF-8 with a byte order mark, without which Excel takes Chinese text for GBK, otherwise as RFC 4180 says.
/// Columns carry the words of the form.
///
/// A spreadsheet runs a cell that begins with = + - or @ as a formula, and a document may come from anybody
/// (https://owasp.org/www-community/attacks/CSV_Injection). Such a cell gets an apostrophe in front, which
/// spreadsheets show as text; numbers and the operators of the form, which no formula can be, stay as they
/// are.
class CsvWriter
{
public:
    /// \a out is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& out);

    void write(const QString& fileName, std::span<const ProjectPtr> projects);

    /// To be called once, after the last document.
    Result<> finish();

private:
    void writeRow(const QString& fileName, const Project& project, const Indicator* row);
    void cell(QStringView text);
    void endLine();
    void flush();

    QIODevice& m_out;
    QByteArray m_buffer;
    bool m_isLineEmpty = true;
    bool m_hasFailed = false;
};

} // namespace budget
