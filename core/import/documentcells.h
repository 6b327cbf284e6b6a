// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"
#include "core/parse/documentparser.h"
#include "core/parse/parsedbatch.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace budget {

/// The cells of a document, and what kind of document it is.
struct DocumentCells
{
    ReadGrid grid;
    DocumentFormat format = DocumentFormat::Text;
};

/// Reads the cells of a document, whatever of its formats it has. Runs on any thread. Errors: InputBinary,
/// InputDamaged, InputEncrypted, InputScanned, InputTooLarge, Cancelled, and those of the reader itself:
/// ReaderStopped, ReaderSilent, ReaderOutgrew.
using CellsReader =
    std::function<Result<DocumentCells>(const QByteArray& bytes, const QString& password,
                                        const CancelToken& cancel, const ReadProgress& progress)>;

/// Whether these bytes are of a format that libraries of others take apart: PDF, Office, OpenDocument, HTML.
/// Anything else is text, which our own code reads.
[[nodiscard]] bool hasForeignFormat(const QByteArray& bytes);

/// The CellsReader that works in this process. A document made to break such a library breaks the process.
[[nodiscard]] Result<DocumentCells> readCellsHere(const QByteArray& bytes, const QString& password,
                                                  const CancelToken& cancel = {},
                                                  const ReadProgress& progress = {});

} // namespace budget
