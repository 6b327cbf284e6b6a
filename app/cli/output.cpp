// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace budget::cli {

Output::Output(std::unique_ptr<QFileDevice> file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{}

Result<Output> Output::open(const QString& path)
{
    if (path.isEmpty() || path == QLatin1String("-")) {
        auto out = std::make_unique<QFile>();
        if (!out->open(stdout, QIODevice::WriteOnly))
            return fail(ErrorCode::FileUnwritable, out->errorString());
        return Output(std::move(out), {});
    }
    // A device or pipe (/dev/null) is written to; putting a file in its place would destroy it.
    const QFileInfo present(path);
    std::unique_ptr<QFileDevice> file;
    if (present.exists() && !present.isFile() && !present.isDir())
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file->errorString()).withContext(path);
    return Output(std::move(file), path);
}

void Output::text(const QString& text)
{
    // A write that fails is remembered by the device; commit() reports it.
    m_file->write(text.toUtf8());
}

void Output::commit(Console& console)
{
    auto* saved = qobject_cast<QSaveFile*>(m_file.get());
    const bool isWritten = saved ? saved->commit() : m_file->flush();
    if (!isWritten || m_file->error() != QFileDevice::NoError)
        console.error(fail(ErrorCode::FileUnwritable, m_file->errorString()).withContext(m_path));
}

} // namespace budget::cli
