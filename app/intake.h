// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importjob.h"
#include "app/readjob.h"
#include "core/session/mappedreading.h"
#include "ui/dialogs/dialogservice.h"

#include <QObject>

#include <memory>
#include <vector>

namespace budget::app {

/// Documents on their way into a workspace: they are read, shown if that is asked for, and written as one
/// step. Whatever ends it early leaves the workspace as it was.
class Intake final : public QObject
{
    Q_OBJECT

public:
    enum class Manner : quint8 {
        Straight, ///< what was read is imported
        Preview,  ///< the user sees it before and decides
    };
    struct Request
    {
        std::vector<DraftPtr> drafts;
        Manner manner = Manner::Straight;
        std::shared_ptr<const parse::GridForms> forms;
        CellsReader cells;                      ///< of all formats but text; empty: in this process
        QString formFolder;                     ///< where descriptions are kept
        std::shared_ptr<const Profile> profile; ///< required; what a preview judges by
    };

    /// Both must outlive it.
    Intake(DocumentSession& session, ui::DialogService& dialogs, Request request, QObject* parent);
    ~Intake() override;

    void start();
    void cancel();

signals:
    /// \a total 0: not known.
    void progressed(const QString& what, int done, int total);
    /// None when the user gave up in the preview.
    void finished(const std::vector<budget::app::ImportOutcome>& outcomes);

private:
    void readMapping(int document, const QByteArray& description);
    void keepDescription(const QString& id, const QByteArray& description);
    void askPassword(const QString& fileName, bool isAgain);
    void unlock(int document, const QString& password);
    [[nodiscard]] ReadJob::Options readOptions() const;
    void openPreview();
    void decide(ui::ImportAnswer answer);
    void endReading();
    void write();
    void drop();

    DocumentSession& m_session;
    ui::DialogService& m_dialogs;
    Request m_request;
    std::unique_ptr<ReadJob> m_reading;
    std::shared_ptr<ui::ImportPreviewModel> m_preview;
    std::unique_ptr<ReadJob> m_unlocking; ///< reads a document of the preview with its password
    std::unique_ptr<ImportJob> m_writing;
    QFutureWatcher<std::shared_ptr<MappedReading>> m_mapping;
    CancelToken m_mappingCancel;
    int m_mappedDocument = -1;
};

} // namespace budget::app
