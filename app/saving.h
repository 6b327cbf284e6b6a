// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/savejob.h"
#include "ui/dialogs/dialogservice.h"

#include <QObject>

#include <memory>

namespace budget::ui {
class MainWindow;
} // namespace budget::ui

namespace budget::app {

/// A workspace on its way to a file of the user's, as the window shows it. One at a time.
class Saving final : public QObject
{
    Q_OBJECT

public:
    /// Window and dialogs must outlive it; \a keptFolder holds workspaces that the user did not name.
    Saving(ui::MainWindow& window, ui::DialogService& dialogs, QString keptFolder, QObject* parent = nullptr);
    ~Saving() override;

    /// Asks for the file, with \a suggested to start from; the session must outlive the saving.
    void start(DocumentSession& session, const QString& suggested);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    void cancel();
    /// Before the session goes.
    void stop();

signals:
    /// It has ended and the window says how. \a path: where the workspace is now; empty: where it was.
    void finished(const QString& path);

private:
    void end(const QString& before);

    ui::MainWindow& m_window;
    ui::DialogService& m_dialogs;
    QString m_keptFolder;
    std::unique_ptr<SaveJob> m_job;
};

} // namespace budget::app
