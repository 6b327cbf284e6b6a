// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake.h"

#include "core/import/formfolder.h"
#include "ui/models/importpreviewmodel.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

namespace budget::app {

Intake::Intake(DocumentSession& session, ui::DialogService& dialogs, Request request, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_request(std::move(request))
{}

Intake::~Intake()
{
    m_mappingCancel.cancel();
    m_mapping.disconnect(this);
    m_mapping.waitForFinished();
    m_writing.reset();
    m_unlocking.reset();
    m_reading.reset();
    drop();
}

ReadJob::Options Intake::readOptions() const
{
    ReadJob::Options options;
    for (const SourceDocument& source : m_session.document().sourceDocuments())
        options.known.insert(source.digest);
    options.forms = m_request.forms;
    options.cells = m_request.cells;
    if (m_request.manner == Manner::Preview)
        options.profile = m_request.profile;
    return options;
}

void Intake::start()
{
    const bool isPreview = m_request.manner == Manner::Preview;
    m_reading = std::make_unique<ReadJob>(m_request.drafts, readOptions(), this);
    connect(m_reading.get(), &ReadJob::finished, this, &Intake::endReading);
    if (isPreview)
        openPreview();
    else
        connect(m_reading.get(), &ReadJob::progressed, this, &Intake::progressed);
    // A preview does not stop for a question: the password is given beside the document, at any time.
    if (isPreview)
        connect(m_reading.get(), &ReadJob::passwordNeeded, m_reading.get(),
                [job = m_reading.get()] { job->providePassword({}); });
    else
        connect(m_reading.get(), &ReadJob::passwordNeeded, this, &Intake::askPassword);
    m_reading->start();
}

void Intake::openPreview()
{
    m_preview = std::make_shared<ui::ImportPreviewModel>(static_cast<int>(m_request.drafts.size()),
                                                         m_request.profile);
    connect(m_reading.get(), &ReadJob::progressed, m_preview.get(), &ui::ImportPreviewModel::setProgress);
    connect(m_reading.get(), &ReadJob::read, m_preview.get(), &ui::ImportPreviewModel::add);
    connect(m_preview.get(), &ui::ImportPreviewModel::mappingRequested, this, &Intake::readMapping);
    connect(m_preview.get(), &ui::ImportPreviewModel::unlockingRequested, this, &Intake::unlock);
    connect(m_preview.get(), &ui::ImportPreviewModel::keepingRequested, this, &Intake::keepDescription);
    connect(&m_mapping, &QFutureWatcherBase::finished, this, [this] {
        if (m_preview)
            m_preview->setMapping(m_mappedDocument, *m_mapping.result());
    });
    // The window with the question may stay longer than this.
    m_dialogs.previewImport(m_preview, [self = QPointer(this)](ui::ImportAnswer answer) {
        if (self)
            self->decide(answer);
    });
}

void Intake::readMapping(int document, const QByteArray& description)
{
    m_mappedDocument = document;
    m_mappingCancel.cancel();
    m_mappingCancel = {};
    // One that is read already when another is asked for is not told any more: the watcher looks at the last.
    const DraftPtr draft = m_preview->drafts()[static_cast<size_t>(document)];
    const ReadOptions options{.digest = draft->digest, .forms = m_request.forms, .cells = m_request.cells};
    m_mapping.setFuture(QtConcurrent::run([draft, description, options, profile = m_request.profile,
                                           cancel = m_mappingCancel] {
        return std::make_shared<MappedReading>(readMapped(*draft, description, options, *profile, cancel));
    }));
}

void Intake::keepDescription(const QString& id, const QByteArray& description)
{
    const bool isFree = !isFormKept(m_request.formFolder, id);
    const bool isWanted =
        isFree || m_dialogs.confirm(tr("Keep Form"),
                                    tr("There is a form “%1” already. It can be replaced by this one, or "
                                       "this one is kept under another name.")
                                        .arg(id),
                                    tr("Replace"));
    m_preview->setKept(isWanted ? keepForm(m_request.formFolder, id, description)
                                : Result<QString>(fail(ErrorCode::Cancelled)));
}

void Intake::askPassword(const QString& fileName, bool isAgain)
{
    const std::optional<QString> password = m_dialogs.askPassword(fileName, isAgain);
    if (m_reading)
        m_reading->providePassword(password);
}

void Intake::unlock(int document, const QString& password)
{
    const DraftPtr& locked = m_preview->drafts()[static_cast<size_t>(document)];
    auto draft = std::make_shared<ImportDraft>();
    draft->path = locked->path;
    draft->bytes = locked->bytes;
    draft->digest = locked->digest;
    draft->sameBytes = locked->sameBytes;
    ReadJob::Options options = readOptions();
    options.password = password;
    for (const DraftPtr& read : m_preview->drafts()) {
        if (!read->error)
            options.known.insert(read->digest);
    }
    m_unlocking = std::make_unique<ReadJob>(std::vector<DraftPtr>{draft}, std::move(options), this);
    ReadJob* const job = m_unlocking.get();
    connect(job, &ReadJob::passwordNeeded, job, [job] { job->providePassword({}); });
    connect(job, &ReadJob::finished, this, [this, draft] {
        m_unlocking.release()->deleteLater(); // still inside its signal
        if (m_preview)
            m_preview->setUnlocked(draft);
    });
    job->start();
}

void Intake::endReading()
{
    if (m_preview)
        m_preview->setComplete();
    else
        write();
}

void Intake::decide(ui::ImportAnswer answer)
{
    if (m_unlocking)
        m_unlocking->cancel();
    if (answer == ui::ImportAnswer::Import) {
        m_request.drafts = m_preview->drafts();
        m_preview.reset();
        write();
        return;
    }
    if (m_reading) {
        m_reading->cancel();
        m_reading->disconnect(this);
    }
    emit finished({});
}

void Intake::cancel()
{
    if (m_reading)
        m_reading->cancel();
    if (m_unlocking)
        m_unlocking->cancel();
    if (m_writing)
        m_writing->cancel();
}

void Intake::write()
{
    m_writing = std::make_unique<ImportJob>(m_session, m_request.drafts, this);
    connect(m_writing.get(), &ImportJob::progressed, this, &Intake::progressed);
    connect(m_writing.get(), &ImportJob::finished, this, &Intake::finished);
    m_writing->start();
}

/// Taking thousands of tables apart takes time that the window does not have.
void Intake::drop()
{
    m_preview.reset();
    if (m_request.drafts.empty())
        return;
    static_cast<void>(
        QtConcurrent::run([drafts = std::exchange(m_request.drafts, {})]() mutable { drafts.clear(); }));
}

} // namespace budget::app

#include "moc_intake.cpp"
