// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/documentcells.h"
#include "core/import/sourcetext.h"
#include "core/parse/documentparser.h"
#include "core/parse/gridforms.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace budget {

/// The names of documents that are worth opening when a folder is searched; what a file is, its content says.
[[nodiscard]] QStringList documentNamePatterns();

struct ReadOptions
{
    QString password;                              ///< of an encrypted document
    QByteArray digest;                             ///< digestOf() the bytes, by whoever has it already
    std::shared_ptr<const parse::GridForms> forms; ///< null: those of the program
    CellsReader cells;                             ///< of all formats but text; empty: readCellsHere()
};

/// Reads a document from its bytes: finds out by its content what it is (text of any encoding, PDF, docx,
/// xlsx, odt, ods, HTML, csv), decodes it and reads its tables. Touches no file and no global state; runs on
/// any thread. What is odd in the document stands in its diagnostics; the importedAt and all ids are left to
/// whoever imports it. Errors: InputEmpty, InputBinary, InputDamaged, InputEncrypted, InputScanned,
/// InputTooLarge, FormUnknown, TableUnclear, Cancelled, and those of the reader of its cells.
[[nodiscard]] Result<ParsedBatch> readDocument(const QByteArray& bytes, const QString& fileName,
                                               const CancelToken& cancel = {},
                                               const ReadProgress& progress = {},
                                               const ReadOptions& options = {});

/// The lines that the spans of a document's values count. Errors: those of readDocument() but FormUnknown.
[[nodiscard]] Result<SourceText> readSourceText(const QByteArray& bytes, const ReadOptions& options = {},
                                                const CancelToken& cancel = {});

/// The cells of a document, whether or not they are of a known form; nothing of a document without cells.
/// Errors: those of readDocument() but FormUnknown.
[[nodiscard]] Result<std::optional<ReadGrid>>
readDocumentCells(const QByteArray& bytes, const ReadOptions& options = {}, const CancelToken& cancel = {});

} // namespace budget
