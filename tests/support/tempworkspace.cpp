// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tempworkspace.h"

#include <QDebug>
#include <QDir>
#include <QFileInfo>

namespace budget::test {

namespace {

std::unique_ptr<DocumentSession> required(Result<std::unique_ptr<DocumentSession>> session)
{
    if (!session)
        qFatal("no workspace: error %d, %s", static_cast<int>(session.error().code),
               qPrintable(session.error().detail));
    return std::move(session).value();
}

} // namespace

QString TempWorkspace::folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/budget-XXXXXX");
}

DocumentSession::Options TempWorkspace::options() const
{
    return {.author = QStringLiteral("测试员"), .clock = &m_clock};
}

std::unique_ptr<DocumentSession> TempWorkspace::create() const
{
    return required(DocumentSession::create(path(), options()));
}

std::unique_ptr<DocumentSession> TempWorkspace::open(const QString& path) const
{
    return required(DocumentSession::open(path, options()));
}

} // namespace budget::test
