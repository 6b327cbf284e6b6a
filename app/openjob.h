// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/documentsession.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace budget::app {

/// Opens and reads a workspace file on a worker thread.
class OpenJob final : public QObject
{
    Q_OBJECT

public:
    OpenJob(QString path, QObject* parent);
    ~OpenJob() override;

    void start();
    /// Nobody waits any more: what comes is closed and this deletes itself. The file stays locked until then.
    void abandon();
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Once, after finished().
    [[nodiscard]] Result<LoadedWorkspace> takeResult();

signals:
    void finished();

private:
    using Loaded = std::shared_ptr<Result<LoadedWorkspace>>;

    QString m_path;
    QFutureWatcher<Loaded> m_watcher;
};

} // namespace budget::app
