// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/model/sourcedocument.h"
#include "core/parse/form.h"
#include "core/parse/pagenumbers.h"
#include "core/parse/textpool.h"
#include "core/parse/token.h"

#include <string>
#include <vector>

namespace budget::parse {

/// What the readers of one document share from table to table.
struct DocumentContext
{
    const Form& form;
    std::vector<Diagnostic>& diagnostics;
    TextPool pool;
    PageNumbers pages;
    quint32 table = 0; ///< the one that is read
    Pieces pieces;     ///< scratch
    std::string text;  ///< scratch
};

/// Whether the number alone on its line at token \a at, within the cell \a range, is the number of a page
/// that ends within the cell. Where the text does not decide it, a diagnostic names the line.
[[nodiscard]] bool isPageNumberInCell(DocumentContext& document, const Tokens& tokens, Range range,
                                      size_t at);

/// Turns tokens into the texts of one project and notes where they were printed.
class FieldReader
{
public:
    FieldReader(DocumentContext& document, Tokens& tokens, Project& project)
        : m_document(document)
        , m_tokens(tokens)
        , m_project(project)
    {}

    /// A cell; its wrapped lines are joined. \a row 0 is the head.
    [[nodiscard]] QString cell(Range range, quint16 row, Field field);
    [[nodiscard]] QString paragraphs(Range range, Field field);
    [[nodiscard]] QString citations(Range range, Field field);
    /// "107-…" into code and name; without a code all of it is the name.
    void readUnit(Range range);

private:
    [[nodiscard]] QString noted(quint16 row, Field field);

    DocumentContext& m_document;
    Tokens& m_tokens;
    Project& m_project;
};

} // namespace budget::parse
