// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpages.h"

#include "ui/charts/chartspage.h"
#include "ui/dialogs/dialogservice.h"
#include "ui/views/findbar.h"
#include "ui/views/findingspanel.h"
#include "ui/views/navigationview.h"
#include "ui/views/projectpage.h"
#include "ui/views/sourcepanel.h"
#include "ui/workspaceview.h"

#include <QDir>

namespace budget::ui {

namespace {

QWidget* makeCharts(Desk& desk, DialogService& dialogs, WorkspaceView& view)
{
    auto* page = new ChartsPage(desk, &view);
    page->setFileChooser(
        [&dialogs](const QString& suggested) { return dialogs.chooseExportFile(suggested); });
    QObject::connect(page, &ChartsPage::failed, &view, &WorkspaceView::failed);
    QObject::connect(page, &ChartsPage::exported, &view, [&view](const QString& path) {
        emit view.noticed(WorkspaceView::tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
    return page;
}

} // namespace

DeskPages makeDeskPages(Desk& desk, const ActionSet& actions, DialogService& dialogs, WorkspaceView& view)
{
    DeskPages pages;
    pages.navigator = new NavigationView(desk, actions, &view);
    pages.source = new SourcePanel(desk, actions, &view);
    pages.findBar = new FindBar(desk, actions, &view);
    auto* review = new ProjectPage(desk, actions, &view);
    QObject::connect(review, &ProjectPage::noticed, &view, &WorkspaceView::noticed);
    pages.review = review;
    pages.charts = makeCharts(desk, dialogs, view);
    auto* findings = new FindingsPanel(desk, actions, &view);
    QObject::connect(findings, &FindingsPanel::attentionRequested, &view,
                     [&view, findings] { view.raisePanel(findings); });
    pages.findings = findings;
    return pages;
}

} // namespace budget::ui
