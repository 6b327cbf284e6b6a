// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/documentparser.h"

#include <QByteArray>
#include <QString>

namespace budget {

/// Reads a document from its bytes: finds out what it is, decodes it and parses its tables. Touches no file
/// and no global state; runs on any thread. What is odd in the document stands in its diagnostics; the
/// importedAt, the digest and all ids are left to whoever imports it. Errors: InputEmpty, InputBinary,
/// InputTooLarge, FormUnknown, Cancelled.
[[nodiscard]] Result<ParsedBatch> readDocument(const QByteArray& bytes, const QString& fileName,
                                               const CancelToken& cancel = {},
                                               const ReadProgress& progress = {});

} // namespace budget
