// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filebytes.h"

#include <QFile>

#include <algorithm>

namespace budget {

Result<QByteArray> bytesOf(QFileDevice& file)
{
    constexpr qsizetype kMost = qsizetype(1024) * 1024 * 1024 + 1;
    constexpr qsizetype kChunk = qsizetype(1024) * 1024;
    QByteArray bytes;
    bytes.reserve(std::min<qsizetype>(file.size(), kMost));
    // A pipe and a file of /proc have no size to go by, so all are read to their end.
    while (bytes.size() < kMost) {
        const QByteArray chunk = file.read(std::min(kChunk, kMost - bytes.size()));
        if (chunk.isEmpty())
            break;
        bytes.append(chunk);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString());
    return bytes;
}

Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, file.errorString());
    return bytesOf(file);
}

} // namespace budget
