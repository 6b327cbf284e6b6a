// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openjob.h"

#include <QtConcurrentRun>

namespace budget::app {

OpenJob::OpenJob(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OpenJob::finished);
}

OpenJob::~OpenJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void OpenJob::start()
{
    m_watcher.setFuture(QtConcurrent::run([path = m_path] {
        return std::make_shared<Result<LoadedWorkspace>>(DocumentSession::loadWorkspace(path));
    }));
}

void OpenJob::abandon()
{
    m_watcher.disconnect(this);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &QObject::deleteLater);
    if (m_watcher.isFinished())
        deleteLater();
}

Result<LoadedWorkspace> OpenJob::takeResult()
{
    return std::move(*m_watcher.result());
}

} // namespace budget::app

#include "moc_openjob.cpp"
