// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/fileformat.h"

#include <algorithm>

namespace budget {

namespace {

/// The beginning in ASCII, whatever the encoding: without byte order mark and zero bytes, in lower case.
QByteArray plainBeginning(const QByteArray& bytes)
{
    constexpr qsizetype kEnough = 2048;
    QByteArray plain;
    for (qsizetype i = 0; i < std::min(bytes.size(), kEnough); ++i) {
        const char c = bytes[i];
        if (c != '\0' && static_cast<quint8>(c) < 0x80)
            plain.append(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return plain.trimmed();
}

bool isHtml(const QByteArray& bytes)
{
    const QByteArray plain = plainBeginning(bytes);
    if (!plain.startsWith('<'))
        return false;
    const auto has = [&plain](const char* word) { return plain.contains(word); };
    return has("<html") || has("<!doctype html") || has("<table") || has("<body") || has("<head");
}

} // namespace

FileFormat fileFormatOf(const QByteArray& bytes)
{
    // A PDF may have up to a kilobyte of something else before it.
    constexpr qsizetype kPdfWithin = 1024;
    if (bytes.first(std::min(bytes.size(), kPdfWithin)).contains("%PDF-"))
        return FileFormat::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileFormat::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        return bytes.contains(name) ? FileFormat::EncryptedZip : FileFormat::OldOffice;
    }
    return isHtml(bytes) ? FileFormat::Html : FileFormat::Text;
}

} // namespace budget
