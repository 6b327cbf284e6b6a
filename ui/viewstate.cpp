// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewstate.h"

#include "ui/models/desk.h"
#include "ui/models/remembersview.h"
#include "ui/workspaceview.h"

#include <memory>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kPage = u"page"_s;
const QString kPanel = u"panel"_s;
const QString kSides = u"sides"_s;
const QString kProject = u"project"_s;
const QString kFilters = u"filters"_s;

void restoreFilters(WorkspaceView& view, const QVariantMap& filters)
{
    for (QWidget* widget : view.findChildren<QWidget*>()) {
        auto* part = dynamic_cast<RemembersView*>(widget);
        if (part && filters.contains(widget->objectName()))
            part->restoreViewState(filters.value(widget->objectName()).toMap());
    }
}

/// A filter by findings would check a large document at once, on the spot.
void restoreFiltersWhenChecked(WorkspaceView& view, Desk& desk, const QVariantMap& filters)
{
    if (filters.isEmpty())
        return;
    if (desk.checker().isComplete()) {
        restoreFilters(view, filters);
        return;
    }
    auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = QObject::connect(&desk.checker(), &Checker::progressed, &view,
                                [&view, filters, waiting](int checked, int all) {
                                    if (checked < all)
                                        return;
                                    QObject::disconnect(*waiting);
                                    restoreFilters(view, filters);
                                });
}

} // namespace

ViewState saveViewState(const WorkspaceView& view, const Desk& desk)
{
    QVariantMap filters;
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        const auto* part = dynamic_cast<const RemembersView*>(widget);
        if (part && !widget->objectName().isEmpty())
            filters.insert(widget->objectName(), part->viewState());
    }
    return {{kPage, static_cast<int>(view.page())},
            {kPanel, view.currentPanel()},
            {kSides, view.visibleSides()},
            {kProject, desk.place().project.value()},
            {kFilters, filters}};
}

void restoreViewState(WorkspaceView& view, Desk& desk, const ViewState& state)
{
    if (state.isEmpty())
        return;
    view.setVisibleSides(state.value(kSides, view.visibleSides()).toInt());
    const int page = state.value(kPage, -1).toInt();
    if (page >= 0 && page < kPageCount)
        view.showPage(static_cast<Page>(page));
    view.setCurrentPanel(state.value(kPanel, -1).toInt());
    const ProjectId project(state.value(kProject).toLongLong());
    if (desk.document().project(project))
        desk.goTo(project);
    restoreFiltersWhenChecked(view, desk, state.value(kFilters).toMap());
}

} // namespace budget::ui
