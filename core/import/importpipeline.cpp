// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"

#include "core/import/textdecoder.h"

#include <utility>

namespace budget {

Result<ParsedBatch> readDocument(const QByteArray& bytes, const QString& fileName, const CancelToken& cancel,
                                 const ReadProgress& progress)
{
    const DecodedText text = TRY(decodeToUtf8(bytes));
    ParsedBatch batch = TRY(parse::parseDocument(
        {text.utf8.constData(), static_cast<size_t>(text.utf8.size())}, cancel, progress));

    SourceDocument& document = batch.document;
    document.fileName = fileName.section(u'/', -1);
    document.size = bytes.size();
    if (text.damages > 0)
        document.diagnostics.insert(document.diagnostics.begin(), {.kind = Diagnostic::Kind::EncodingDamaged,
                                                                   .line = text.firstDamagedLine,
                                                                   .table = 0,
                                                                   .detail = QString::number(text.damages)});
    return batch;
}

} // namespace budget
