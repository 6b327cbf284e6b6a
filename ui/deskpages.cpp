// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpages.h"

#include "ui/actions/actionset.h"
#include "ui/charts/chartboard.h"
#include "ui/charts/chartcommands.h"
#include "ui/charts/chartspage.h"
#include "ui/dialogs/dialogservice.h"
#include "ui/views/annotationspanel.h"
#include "ui/views/decisionbar.h"
#include "ui/views/doubtspanel.h"
#include "ui/views/findbar.h"
#include "ui/views/findingactions.h"
#include "ui/views/findingsexport.h"
#include "ui/views/findingspanel.h"
#include "ui/views/historypanel.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/navigationview.h"
#include "ui/views/projectpage.h"
#include "ui/views/reviewformpage.h"
#include "ui/views/sourcepanel.h"
#include "ui/views/unplacedpanel.h"
#include "ui/workspaceview.h"

#include <QDir>
#include <QFileInfo>

namespace budget::ui {

namespace {

QWidget* makeCharts(Desk& desk, const ActionSet& actions, DialogService& dialogs, WorkspaceView& view)
{
    auto* page = new ChartsPage(desk, &view);
    page->setFileChooser(
        [&dialogs](const QString& suggested) { return dialogs.chooseExportFile(suggested); });
    bindChartCommands(actions, page->board().chartActions());
    QObject::connect(page, &ChartsPage::failed, &view, &WorkspaceView::failed);
    QObject::connect(page, &ChartsPage::exported, &view, [&view](const QString& path) {
        emit view.noticed(WorkspaceView::tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
    return page;
}

QWidget* makeReview(Desk& desk, const ActionSet& actions, WorkspaceView& view)
{
    auto* page = new ProjectPage(desk, actions, &view);
    QObject::connect(page, &ProjectPage::noticed, &view, &WorkspaceView::noticed);
    return page;
}

QWidget* makeIndicators(Desk& desk, const ActionSet& actions, WorkspaceView& view)
{
    auto* page = new IndicatorsPage(desk, actions, &view);
    QObject::connect(page, &IndicatorsPage::noticed, &view, &WorkspaceView::noticed);
    QObject::connect(page, &IndicatorsPage::projectRequested, &actions[Command::PageReview],
                     &QAction::trigger);
    return page;
}

/// Named after the one document, else after the workspace: one that the program keeps has a name that means
/// nothing to people.
QString exportName(const Desk& desk, const QString& what)
{
    const std::vector<SourceDocument>& sources = desk.document().sourceDocuments();
    const QString whole = sources.size() == 1 ? sources.front().fileName : desk.session().path();
    return QFileInfo(whole).completeBaseName() + u'-' + what + QStringLiteral(".csv");
}

QWidget* makeForm(Desk& desk, const ActionSet& actions, DialogService& dialogs, WorkspaceView& view)
{
    auto* page = new ReviewFormPage(desk, actions, &view);
    QObject::connect(page, &ReviewFormPage::noticed, &view, &WorkspaceView::noticed);
    QObject::connect(&actions[Command::ExportReviews], &QAction::triggered, page, [&desk, &dialogs, &view] {
        const QString path =
            dialogs.chooseTableToSave(exportName(desk, WorkspaceView::tr("review", "in the name of a file")));
        if (path.isEmpty())
            return;
        const Result<> written = exportReviews(desk, path);
        if (written)
            emit view.noticed(WorkspaceView::tr("Written to %1").arg(QDir::toNativeSeparators(path)));
        else
            emit view.failed(written.error());
    });
    QObject::connect(page, &ReviewFormPage::projectRequested, &actions[Command::PageReview],
                     &QAction::trigger);
    return page;
}

/// Asks which findings, and where to; says where they are.
void exportFromPanel(Desk& desk, DialogService& dialogs, FindingsPanel& panel, WorkspaceView& view)
{
    const std::vector<Finding> all = allFindings(desk);
    const std::vector<Finding> listed = panel.model().filtered();
    const auto chosen = dialogs.chooseFindingsExport(
        static_cast<int>(listed.size()), static_cast<int>(all.size()),
        exportName(desk, WorkspaceView::tr("findings", "in the name of a file")));
    if (!chosen)
        return;
    const Result<> written = exportFindings(desk, chosen->isAll ? all : listed, chosen->path);
    if (written)
        emit view.noticed(WorkspaceView::tr("Written to %1").arg(QDir::toNativeSeparators(chosen->path)));
    else
        emit view.failed(written.error());
}

/// The panels that ask for words come to the front, and what one of them finds is shown by another.
void makePanels(DeskPages& pages, Desk& desk, const ActionSet& actions, DialogService& dialogs,
                WorkspaceView& view)
{
    auto* findings = new FindingsPanel(desk, actions, &view);
    auto* annotations = new AnnotationsPanel(desk, actions, &view);
    auto* unplaced = new UnplacedPanel(desk, &view);
    auto* doubts = new DoubtsPanel(desk, &view);
    auto* source = new SourcePanel(desk, actions, &view);
    QObject::connect(findings, &FindingsPanel::attentionRequested, &view,
                     [&view, findings] { view.raisePanel(findings); });
    QObject::connect(findings, &FindingsPanel::annotationRequested, annotations, &AnnotationsPanel::annotate);
    findings->acts().setFixChooser(
        [&dialogs](const QString& rule, FixPreviewModel& fixes) { return dialogs.chooseFixes(rule, fixes); });
    QObject::connect(findings, &FindingsPanel::exportRequested, &view,
                     [&desk, &dialogs, &view, findings] { exportFromPanel(desk, dialogs, *findings, view); });
    QObject::connect(annotations, &AnnotationsPanel::attentionRequested, &view,
                     [&view, annotations] { view.raisePanel(annotations); });
    const auto showLine = [&view, source](DocumentId document, quint32 line) {
        view.setSideVisible(WorkspaceView::Side::Source, true);
        source->showLine(document, line);
    };
    QObject::connect(unplaced, &UnplacedPanel::lineRequested, &view, showLine);
    QObject::connect(doubts, &DoubtsPanel::lineRequested, &view, showLine);
    QObject::connect(source, &SourcePanel::passwordRequested, &view,
                     [&desk, &dialogs, source](DocumentId id) {
                         const SourceDocument* const document = desk.document().sourceDocument(id);
                         const auto password =
                             document ? dialogs.askPassword(document->fileName, !desk.password(id).isEmpty())
                                      : std::nullopt;
                         if (!password)
                             return;
                         desk.rememberPassword(document->digest, *password);
                         source->readAgain();
                     });
    pages.findings = findings;
    pages.decisions = findings->bar();
    pages.annotations = annotations;
    pages.history = new HistoryPanel(desk, &view);
    pages.unplaced = unplaced;
    pages.doubts = doubts;
    pages.source = source;
}

/// What is found is shown: by this page if it can, else by the page of the project.
QWidget* makeFindBar(const DeskPages& pages, Desk& desk, const ActionSet& actions, WorkspaceView& view)
{
    auto* bar = new FindBar(desk, actions, &view);
    const auto* const indicators = qobject_cast<IndicatorsPage*>(pages.indicators);
    QObject::connect(bar, &FindBar::found, &view, [&view, &actions, indicators](const FieldAddress& cell) {
        const bool isShown = view.page() == Page::Review ||
                             (view.page() == Page::Indicators && indicators && indicators->shows(cell));
        if (!isShown)
            actions[Command::PageReview].trigger();
    });
    return bar;
}

} // namespace

DeskPages makeDeskPages(Desk& desk, const ActionSet& actions, DialogService& dialogs, WorkspaceView& view)
{
    DeskPages pages;
    pages.navigator = new NavigationView(desk, actions, &view);
    pages.review = makeReview(desk, actions, view);
    pages.indicators = makeIndicators(desk, actions, view);
    pages.charts = makeCharts(desk, actions, dialogs, view);
    pages.form = makeForm(desk, actions, dialogs, view);
    makePanels(pages, desk, actions, dialogs, view);
    pages.findBar = makeFindBar(pages, desk, actions, view);
    return pages;
}

void setWaitingState(const DeskPages& pages, ThreadState state)
{
    if (auto* navigator = qobject_cast<NavigationView*>(pages.navigator))
        navigator->setWaitingState(state);
    if (auto* annotations = qobject_cast<AnnotationsPanel*>(pages.annotations))
        annotations->setWaitingState(state);
}

} // namespace budget::ui
