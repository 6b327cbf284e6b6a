// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/saving.h"

#include "app/kept.h"
#include "ui/mainwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace budget::app {

Saving::Saving(ui::MainWindow& window, ui::DialogService& dialogs, QString keptFolder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_keptFolder(std::move(keptFolder))
{}

Saving::~Saving() = default;

void Saving::start(DocumentSession& session, const QString& suggested)
{
    const QString before = session.path();
    const QPointer<DocumentSession> open(&session);
    const QString path = m_dialogs.chooseWorkspaceToSave(suggested);
    // Another workspace may have come while the question stood.
    if (path.isEmpty() || !open || session.path() != before)
        return;
    m_job = std::make_unique<SaveJob>(session, path, this);
    connect(m_job.get(), &SaveJob::progressed, &m_window, &ui::MainWindow::showProgress);
    connect(m_job.get(), &SaveJob::finished, this, [this, before] { end(before); });
    m_window.setWaiting(true);
    m_job->start();
}

void Saving::cancel()
{
    if (m_job)
        m_job->cancel();
}

void Saving::stop()
{
    m_job.reset();
}

void Saving::end(const QString& before)
{
    const QString path = m_job->path();
    const Result<> saved = m_job->result();
    m_job.release()->deleteLater(); // still inside its signal
    m_window.hideProgress();
    m_window.setWaiting(false);
    if (!saved) {
        m_window.showError(Error(saved.error()).withContext(QFileInfo(path).fileName()));
        emit finished({});
        return;
    }
    // The workspace has moved: what the program kept by itself is the same content, and two would go apart.
    if (isKept(before, m_keptFolder))
        QFile::remove(before);
    emit finished(path);
}

} // namespace budget::app

#include "moc_saving.cpp"
