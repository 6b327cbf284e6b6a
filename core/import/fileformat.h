// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace budget {

/// What a document is, by its content; names of files are often wrong.
enum class FileFormat : quint8 {
    Text, ///< also what is none of the others
    Html, ///< also under the name xls, as many systems export it
    Pdf,
    Zip,          ///< docx, xlsx, odt, ods: see archiveFormat()
    OldOffice,    ///< doc and xls before 2007
    EncryptedZip, ///< docx and xlsx with a password stand in the container of old files
};
[[nodiscard]] FileFormat fileFormatOf(const QByteArray& bytes);

} // namespace budget
