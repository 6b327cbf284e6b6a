// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/kept.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace budget::app {

using namespace Qt::StringLiterals;
using ui::NoticeBar;

namespace {

const QString kSample = u":/samples/beibei-2025.txt"_s;

bool isSample(const QString& path)
{
    return path.startsWith(u':');
}

} // namespace

Application::Application(Settings& settings, ui::DialogService& dialogs, QString keptFolder,
                         ProfileFolder profiles, QString formFolder, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_keptFolder(std::move(keptFolder))
    , m_profiles(std::move(profiles))
    , m_systemPalette(QApplication::palette())
    , m_recentFiles(settings.recentFiles())
    , m_window(dialogs)
    , m_importing(m_window, dialogs, std::move(formFolder))
    , m_saving(m_window, dialogs, m_keptFolder)
{
    QApplication::setWindowIcon(ui::programIcon());
    connectWindow();
    applyPreferences(m_settings.preferences());
    m_window.setRecentFiles(m_recentFiles.files());
    m_window.setWindowState(m_settings.windowState());
}

Application::~Application()
{
    m_importing.stop();
    m_saving.stop();
    m_opening.reset();
    m_window.setDesk(nullptr);
}

void Application::connectWindow()
{
    using Window = ui::MainWindow;
    connect(&m_window, &Window::openRequested, this, &Application::chooseAndOpen);
    connect(&m_window, &Window::openFolderRequested, this, &Application::chooseFolderAndOpen);
    connect(&m_window, &Window::sampleRequested, this, &Application::openSample);
    connect(&m_window, &Window::addDocumentsRequested, this, &Application::chooseAndAdd);
    connect(&m_window, &Window::fileRequested, this, [this](const QString& path) { open({path}); });
    connect(&m_window, &Window::filesDropped, this, &Application::addDocuments);
    connect(&m_window, &Window::readAgainRequested, this, &Application::readAgainHere);
    connect(&m_window, &Window::pinToggled, this, &Application::togglePin);
    connect(&m_window, &Window::saveRequested, this, &Application::save);
    connect(&m_window, &Window::saveAsRequested, this, &Application::saveAs);
    connect(&m_window, &Window::closeWorkspaceRequested, this, &Application::closeDesk);
    connect(&m_window, &Window::preferencesRequested, this, &Application::editPreferences);
    connect(&m_window, &Window::aboutToClose, this, &Application::saveSettings);
    connect(&m_window, &Window::preferencesChanged, this, &Application::changePreferences);
    connect(&m_window, &Window::cancelRequested, this, &Application::cancel);
    constexpr int kAskAgainMs = 200;
    m_openLater.setSingleShot(true);
    m_openLater.setInterval(kAskAgainMs);
    connect(&m_openLater, &QTimer::timeout, this, &Application::openNext);
    connect(&m_importing, &Importing::finished, this, &Application::endImport);
    connect(&m_importing, &Importing::previewRequested, this, &Application::openInPreview);
    connect(&m_importing, &Importing::readingRequested, this, &Application::readAgain);
    connect(&m_saving, &Saving::finished, this, &Application::endSaving);
}

void Application::show()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Application::open(const QStringList& paths, Intake::Manner manner)
{
    if (paths.isEmpty())
        return;
    if (isBusy()) {
        m_openNext += paths;
        return;
    }
    m_manner = manner;
    const auto workspace = std::find_if(paths.begin(), paths.end(), isWorkspaceFile);
    QStringList others;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(others),
                 [](const QString& path) { return !isWorkspaceFile(path); });
    m_named = others;
    const QStringList documents = documentsIn(others);
    if (paths.size() - others.size() > 1)
        m_window.showNotice(NoticeBar::Kind::Information,
                            tr("One workspace is open at a time: %1.").arg(QFileInfo(*workspace).fileName()));
    if (workspace != paths.end()) {
        openWorkspace(*workspace, documents);
    } else if (documents.isEmpty()) {
        sayThatNothingIsIn(paths);
        settle();
    } else {
        openWorkspace(keptWorkspaceOf(others, documents, m_keptFolder), documents);
    }
}

void Application::receive(const QStringList& paths)
{
    show();
    m_openNext += paths;
    openNext();
}

void Application::openNext()
{
    if (m_openNext.isEmpty() || isBusy())
        return; // what ends a job comes by here again
    // A dialog or a menu speaks of the desk that is open: it must not be closed under its feet.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        m_openLater.start();
    else
        open(std::exchange(m_openNext, {}));
}

void Application::openSample()
{
    open({kSample});
}

void Application::addDocuments(const QStringList& paths)
{
    const bool hasWorkspace = std::any_of(paths.begin(), paths.end(), isWorkspaceFile);
    if (!m_desk || hasWorkspace || isBusy()) {
        open(paths, Intake::Manner::Preview);
        return;
    }
    m_manner = Intake::Manner::Preview;
    m_named = paths;
    const QStringList documents = documentsIn(paths);
    if (documents.isEmpty())
        sayThatNothingIsIn(paths);
    startImport(documents);
}

void Application::sayThatNothingIsIn(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names.append(QDir::toNativeSeparators(path));
    m_window.showNotice(NoticeBar::Kind::Warning, tr("There is no document in %1.").arg(names.join(u", "_s)));
}

void Application::openWorkspace(const QString& path, const QStringList& documents)
{
    if (m_desk && QFileInfo(m_desk->session().path()) == QFileInfo(path)) {
        startImport(documents);
        return;
    }
    m_documentsToImport = documents;
    const bool isNew = !documents.isEmpty() && isKept(path, m_keptFolder) && !QFileInfo::exists(path);
    if (!isNew) {
        m_window.showProgress(tr("Opening %1").arg(QFileInfo(path).fileName()), 0, 0);
        m_opening = std::make_unique<OpenJob>(path, this);
        connect(m_opening.get(), &OpenJob::finished, this, &Application::adoptOpened);
        m_opening->start();
        return;
    }
    if (!QDir().mkpath(m_keptFolder)) {
        m_window.showError(fail(ErrorCode::FileUnwritable, m_keptFolder));
        settle();
        return;
    }
    auto session = DocumentSession::create(path, {.author = author(), .clock = &m_clock});
    if (!session) {
        m_window.showError(session.error());
        settle();
        return;
    }
    setSession(std::move(session).value());
    startImport(m_documentsToImport);
}

void Application::adoptOpened()
{
    const QString path = m_opening->path();
    Result<LoadedWorkspace> loaded = m_opening->takeResult();
    // Still inside the job's signal.
    m_opening.release()->deleteLater();
    m_window.hideProgress();
    if (!loaded) {
        m_window.showError(std::move(loaded).error().withContext(QFileInfo(path).fileName()));
        settle();
        return;
    }
    setSession(DocumentSession::adopt(std::move(loaded).value(), {.author = author(), .clock = &m_clock}));
    if (const QString backup = m_desk->session().backupPath(); !backup.isEmpty()) {
        m_window.showNotice(
            NoticeBar::Kind::Information,
            tr("The workspace was brought to a new format, which older versions of the program "
               "cannot read. A copy as it was is kept in %1.")
                .arg(QDir::toNativeSeparators(backup)));
    }
    if (!isKept(path, m_keptFolder))
        remember({path});
    startImport(m_documentsToImport);
}

void Application::setSession(std::unique_ptr<DocumentSession> session)
{
    rememberView();
    // The window lets go of the old desk before it dies.
    auto desk = std::make_unique<ui::Desk>(std::move(session), m_profile);
    desk->setCellsReader(m_importing.cellsReader());
    desk->setPagePainters(m_painters);
    m_window.setDesk(desk.get(), m_settings.viewState(desk->session().path()));
    m_desk = std::move(desk);
    m_window.setDeskName(deskName());
    connect(&m_desk->session(), &DocumentSession::pathChanged, this,
            [this] { m_window.setDeskName(deskName()); });
}

void Application::closeDesk()
{
    if (isBusy())
        return;
    rememberView();
    m_window.setDesk(nullptr);
    m_desk.reset();
    m_window.setRecentFiles(m_recentFiles.files());
}

void Application::startImport(const QStringList& documents)
{
    if (documents.isEmpty()) {
        settle();
        return;
    }
    // One document needs no question: the notice offers the preview when there is a doubt.
    const bool isWanted = std::exchange(m_insists, false) || documents.size() > 1;
    m_importing.start(*m_desk, ReadJob::draftsOf(documents), isWanted ? m_manner : Intake::Manner::Straight,
                      m_profile);
}

/// The document as the workspace keeps it, to be read in another way or with its rows put right.
void Application::readAgain(DocumentId document)
{
    const SourceDocument* const source = m_desk ? m_desk->document().sourceDocument(document) : nullptr;
    if (!source || isBusy())
        return;
    Result<QByteArray> bytes = m_desk->session().sourceBytes(document);
    if (!bytes) {
        m_window.showError(bytes.error());
        return;
    }
    auto draft = std::make_shared<ImportDraft>();
    draft->path = source->fileName;
    draft->bytes = std::move(bytes).value();
    draft->digest = source->digest;
    draft->sameBytes = SameBytes::Compare;
    m_named.clear();
    m_importing.start(*m_desk, {std::move(draft)}, Intake::Manner::Preview, m_profile);
}

void Application::openInPreview(const QString& path)
{
    m_insists = true;
    if (m_desk)
        addDocuments({path});
    else
        open({path}, Intake::Manner::Preview);
}

void Application::readAgainHere()
{
    if (const Project* const project = m_desk ? m_desk->document().project(m_desk->place().project) : nullptr)
        readAgain(project->document);
}

void Application::endImport(const QStringList& read)
{
    remember(worthRemembering(std::exchange(m_named, {}), read));
    m_window.setDeskName(deskName());
    dropEmptyKeptWorkspace();
    settle();
}

/// A document that could not be read leaves no empty workspace behind, neither open nor as a file.
void Application::dropEmptyKeptWorkspace()
{
    const BudgetDocument& document = m_desk->document();
    const QString path = m_desk->session().path();
    if (document.projectCount() > 0 || !document.sourceDocuments().empty() || !isKept(path, m_keptFolder) ||
        m_desk->session().canUndo())
        return;
    m_window.setDesk(nullptr);
    m_desk.reset();
    QFile::remove(path);
}

void Application::settle()
{
    if (m_openNext.isEmpty())
        emit settled();
    else
        openNext();
}

void Application::cancel()
{
    m_openNext.clear();
    m_importing.cancel();
    m_saving.cancel();
    if (!m_opening)
        return;
    // What is open stays open; the file that was asked for is closed when its worker comes back.
    const QString name = QFileInfo(m_opening->path()).fileName();
    m_opening.release()->abandon();
    m_documentsToImport.clear();
    m_window.hideProgress();
    m_window.showNotice(NoticeBar::Kind::Information, tr("%1 was not opened.").arg(name));
    settle();
}

void Application::chooseAndOpen()
{
    const QStringList paths = m_dialogs.chooseFiles(m_settings.lastFolder());
    if (!paths.isEmpty())
        m_settings.setLastFolder(QFileInfo(paths.front()).path());
    open(paths, Intake::Manner::Preview);
}

void Application::chooseFolderAndOpen()
{
    const QString folder = m_dialogs.chooseFolder(m_settings.lastFolder());
    if (folder.isEmpty())
        return;
    m_settings.setLastFolder(folder);
    open({folder}, Intake::Manner::Preview);
}

void Application::chooseAndAdd()
{
    const QStringList paths = m_dialogs.chooseFiles(m_settings.lastFolder());
    if (!paths.isEmpty())
        addDocuments(paths);
}

void Application::save()
{
    const QString path = m_desk->session().path();
    if (isKept(path, m_keptFolder))
        saveAs();
    else
        m_window.showNotice(NoticeBar::Kind::Information,
                            tr("All changes are already saved in %1.").arg(QDir::toNativeSeparators(path)));
}

void Application::saveAs()
{
    if (isBusy())
        return;
    const QString name = QFileInfo(deskName()).completeBaseName();
    m_saving.start(m_desk->session(), m_settings.lastFolder() + u'/' + name + u".brw"_s);
}

void Application::endSaving(const QString& path)
{
    if (!path.isEmpty()) {
        m_settings.setLastFolder(QFileInfo(path).path());
        remember({path});
    }
    settle();
}

void Application::remember(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (!isSample(path))
            m_recentFiles.add(QFileInfo(path).absoluteFilePath());
    }
    m_settings.setRecentFiles(m_recentFiles.files());
    m_window.setRecentFiles(m_recentFiles.files());
}

void Application::togglePin(const QString& path)
{
    m_recentFiles.togglePin(path);
    m_settings.setRecentFiles(m_recentFiles.files());
    m_window.setRecentFiles(m_recentFiles.files());
}

void Application::saveSettings()
{
    m_settings.setWindowState(m_window.windowState());
    rememberView();
}

void Application::rememberView()
{
    if (m_desk)
        m_settings.setViewState(m_desk->session().path(), m_window.viewState());
}

/// A kept workspace is called like its document, since its own name means nothing to people.
QString Application::deskName() const
{
    const QString path = m_desk->session().path();
    const auto& sources = m_desk->document().sourceDocuments();
    if (!isKept(path, m_keptFolder))
        return QFileInfo(path).fileName();
    if (sources.empty())
        return nameOfKept(path);
    const QString first = sources.front().fileName;
    return sources.size() == 1
               ? first
               : tr("%1 and %n more", nullptr, static_cast<int>(sources.size() - 1)).arg(first);
}

} // namespace budget::app

#include "moc_application.cpp"
