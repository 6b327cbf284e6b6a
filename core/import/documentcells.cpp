// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/documentcells.h"

#include "core/import/docxreader.h"
#include "core/import/fileformat.h"
#include "core/import/htmlreader.h"
#include "core/import/odfreader.h"
#include "core/import/pdfreader.h"
#include "core/import/xlsxreader.h"
#include "core/import/ziparchive.h"

#include <memory>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

Result<DocumentCells> readArchive(const QByteArray& bytes, const CancelToken& cancel,
                                  const ReadProgress& progress)
{
    const std::unique_ptr<ZipArchive> archive = TRY(ZipArchive::open(bytes));
    if (archive->contains(u"word/document.xml"_s))
        return DocumentCells{TRY(readDocx(*archive, cancel)), DocumentFormat::Docx};
    if (archive->contains(u"xl/workbook.xml"_s))
        return DocumentCells{TRY(readXlsx(*archive, cancel, progress)), DocumentFormat::Xlsx};
    if (archive->contains(u"content.xml"_s))
        return DocumentCells{TRY(readOdf(*archive, cancel)), DocumentFormat::OpenDocument};
    return fail(ErrorCode::InputBinary, u"ZIP"_s);
}

} // namespace

bool hasForeignFormat(const QByteArray& bytes)
{
    return fileFormatOf(bytes) != FileFormat::Text;
}

Result<DocumentCells> readCellsHere(const QByteArray& bytes, const QString& password,
                                    const CancelToken& cancel, const ReadProgress& progress)
{
    switch (fileFormatOf(bytes)) {
    case FileFormat::Zip: return readArchive(bytes, cancel, progress);
    case FileFormat::Html: return DocumentCells{TRY(readHtml(bytes, cancel)), DocumentFormat::Html};
    case FileFormat::Pdf:
        return DocumentCells{TRY(readPdf(bytes, password, cancel, progress)), DocumentFormat::Pdf};
    case FileFormat::EncryptedZip: return fail(ErrorCode::InputEncrypted);
    case FileFormat::OldOffice: return fail(ErrorCode::InputBinary, u"doc, xls"_s);
    case FileFormat::Text: break;
    }
    return fail(ErrorCode::InputBinary, u"text"_s);
}

} // namespace budget
