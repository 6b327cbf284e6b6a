// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/model/sourcedocument.h"

#include <memory>
#include <vector>

namespace budget {

/// What a document is, as people call it.
enum class DocumentFormat : quint8 { Text, Csv, Html, Pdf, Docx, Xlsx, OpenDocument };

/// All that was read from one document. The ids of document, projects and rows are not given yet:
/// DocumentSession gives them when the batch is imported.
struct ParsedBatch
{
    SourceDocument document;
    std::vector<std::shared_ptr<Project>> projects; ///< in document order, `table` counting from 1
    QString form;                                   ///< id of the description its first table was read with
    DocumentFormat format = DocumentFormat::Text;
};

} // namespace budget
