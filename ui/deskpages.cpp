// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpages.h"

#include "ui/charts/chartspage.h"
#include "ui/dialogs/dialogservice.h"
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

DeskPages makeDeskPages(Desk& desk, const ActionSet&, DialogService& dialogs, WorkspaceView& view)
{
    DeskPages pages;
    pages.charts = makeCharts(desk, dialogs, view);
    return pages;
}

} // namespace budget::ui
