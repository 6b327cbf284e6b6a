// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/csvstream.h"
#include "core/export/findingswriter.h"
#include "core/rules/rulecatalog.h"

#include <functional>
#include <span>

namespace budget {

/// Writes findings as a table for spreadsheets, one line each with the head of its project, so that the list
/// can go back to a department.
class FindingsTable
{
public:
    struct Words
    {
        Language language = Language::Chinese;
        std::function<QString(Field)> fieldTitle;
        std::function<QString(DecisionKind)> decision;
    };

    /// \a out is open for writing and outlives the table; all functions are set.
    FindingsTable(QIODevice& out, FindingsWriter::Context context, Words words);

    void write(std::span<const Finding> findings);
    /// To be called once, at the end.
    Result<> finish() { return m_csv.finish(); }

private:
    void writeLine(const Finding& finding);

    CsvStream m_csv;
    FindingsWriter::Context m_context;
    Words m_words;
};

} // namespace budget
