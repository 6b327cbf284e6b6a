// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

class QWidget;

namespace budget::ui {

class ActionSet;
class Desk;
class DialogService;
class WorkspaceView;

/// The widgets that stand on a desk. Null: not part of this window.
struct DeskPages
{
    QWidget* navigator = nullptr;
    QWidget* source = nullptr;
    QWidget* findBar = nullptr; ///< above the page, hidden until something is to be found

    QWidget* review = nullptr;
    QWidget* indicators = nullptr;
    QWidget* charts = nullptr;
    QWidget* form = nullptr;

    QWidget* findings = nullptr;
    QWidget* decisions = nullptr; ///< beside the title of the findings, while these are in front
    QWidget* annotations = nullptr;
    QWidget* history = nullptr;
    QWidget* unplaced = nullptr;
    QWidget* doubts = nullptr;
};

/// The one place that knows which classes the pages and panels are. All are children of \a view, which also
/// passes on what they have to say.
[[nodiscard]] DeskPages makeDeskPages(Desk& desk, const ActionSet& actions, DialogService& dialogs,
                                      WorkspaceView& view);

/// Which annotations the navigator and the list of annotations count as waiting for the one who works here.
void setWaitingState(const DeskPages& pages, ThreadState state);

} // namespace budget::ui
