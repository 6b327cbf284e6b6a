// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing.h"

#include "app/importline.h"
#include "core/import/formfolder.h"
#include "core/session/readingdifference.h"
#include "ui/mainwindow.h"
#include "ui/text/errortext.h"

#include <QFileInfo>

#include <utility>

namespace budget::app {

using ui::NoticeBar;

Importing::Importing(ui::MainWindow& window, ui::DialogService& dialogs, QString formFolder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_dialogs(dialogs)
    , m_formFolder(std::move(formFolder))
{}

Importing::~Importing() = default;

void Importing::start(ui::Desk& desk, std::vector<DraftPtr> drafts, Intake::Manner manner,
                      std::shared_ptr<const Profile> profile)
{
    m_desk = &desk;
    m_intake = std::make_unique<Intake>(desk.session(), m_dialogs,
                                        Intake::Request{.drafts = std::move(drafts),
                                                        .manner = manner,
                                                        .forms = forms(),
                                                        .cells = m_cells,
                                                        .formFolder = m_formFolder,
                                                        .profile = std::move(profile)},
                                        this);
    connect(m_intake.get(), &Intake::progressed, &m_window, &ui::MainWindow::showProgress);
    connect(m_intake.get(), &Intake::finished, this, &Importing::end);
    m_window.setWaiting(true);
    m_intake->start();
}

void Importing::cancel()
{
    if (m_intake)
        m_intake->cancel();
}

void Importing::stop()
{
    m_intake.reset();
}

void Importing::end(const std::vector<ImportOutcome>& outcomes)
{
    m_intake.release()->deleteLater(); // still inside its signal
    m_window.hideProgress();
    m_window.setWaiting(false);
    std::vector<ui::ImportLine> lines;
    QStringList read;
    for (const ImportOutcome& outcome : outcomes) {
        lines.push_back(importLine(outcome, m_desk->checker()));
        m_desk->rememberPassword(outcome.draft->digest, outcome.draft->password);
        if (!outcome.error && QFileInfo(outcome.draft->path).isAbsolute())
            read.append(outcome.draft->path);
    }
    if (lines.size() > 1)
        m_window.showImportReport(lines);
    else if (lines.size() == 1)
        sayWhatWasRead(outcomes.front(), lines.front());
    if (!m_formErrors.empty())
        m_window.showNotice(NoticeBar::Kind::Warning, ui::errorText(m_formErrors.front()));
    m_desk = nullptr;
    emit finished(read);
}

/// What one reads in the notice: nothing when there is nothing to say.
void Importing::sayWhatWasRead(const ImportOutcome& outcome, const ui::ImportLine& line)
{
    if (outcome.error) {
        // Its labels and heads may be known to the user, or its password by now.
        const bool isOfUnknownForm = outcome.error->code == ErrorCode::FormUnknown;
        if (!isOfUnknownForm && !takesPassword(*outcome.draft)) {
            m_window.showError(*outcome.error);
            return;
        }
        m_window.showOffer(
            NoticeBar::Kind::Error, ui::errorText(*outcome.error),
            {.text = isOfUnknownForm ? tr("Say What Its Cells Are…") : tr("Give Its Password…"),
             .accepted = [this, path = outcome.draft->path] { emit previewRequested(path); }});
        return;
    }
    const bool isQuiet =
        line.isKnown || (line.unplacedLines == 0 && line.doubtfulCells == 0 && !line.isReimport);
    if (isQuiet)
        return;
    std::vector<ReadingDifference> differences = readingDifferences(outcome.report, m_desk->document());
    if (!differences.empty()) {
        m_window.showOffer(
            NoticeBar::Kind::Information, ui::importSentence(line),
            {.text = tr("Show What Is Different…"),
             .accepted = [this, found = std::move(differences)] { m_window.showDifferences(found); }});
        return;
    }
    const DocumentId document = outcome.report.document;
    m_window.showOffer(NoticeBar::Kind::Information, ui::importSentence(line),
                       {.text = tr("Show How It Was Read…"),
                        .accepted = [this, document] { emit readingRequested(document); }});
}

/// Those of the program and the user's. What is wrong with one is said when the import has ended: a notice
/// before it would not last.
std::shared_ptr<const parse::GridForms> Importing::forms()
{
    FormFolder folder = readFormFolder(m_formFolder);
    m_formErrors = std::move(folder.errors);
    return std::move(folder.forms);
}

} // namespace budget::app

#include "moc_importing.cpp"
