// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/csvstream.h"
#include "core/export/extracolumns.h"
#include "core/model/project.h"

#include <QString>

#include <span>
#include <vector>

class QIODevice;

namespace budget {

/// Writes indicators as a table for spreadsheets: one line a row, each with the head of its project, so that
/// it can be sorted and filtered; a project without rows has one line. The three long texts are left out:
/// cells of several paragraphs would hide the table, and JSON has them. Fields that only some forms have
/// follow as further columns; which these are is known at the end only, so everything is written then and the
/// projects are held until finish().
///
/// Columns carry the words of the form; see CsvStream for the rest.
class CsvWriter
{
public:
    /// \a out is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& out);

    void write(const QString& fileName, std::span<const ProjectPtr> projects);

    /// To be called once, after the last document.
    Result<> finish();

private:
    struct Line
    {
        QString fileName;
        ProjectPtr project;
    };
    void writeTitles();
    void writeRow(const Line& line, const Indicator* row);

    CsvStream m_csv;
    std::vector<Line> m_lines;
    ExtraColumns m_extras;
};

} // namespace budget
