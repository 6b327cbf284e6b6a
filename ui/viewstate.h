// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

namespace budget::ui {

class Desk;
class WorkspaceView;

/// Where one was in a workspace, what was in view and how it was filtered: words and numbers that a settings
/// file can hold. Belongs to one workspace, since a filter that hides projects of another one would confuse.
using ViewState = QVariantMap;

[[nodiscard]] ViewState saveViewState(const WorkspaceView& view, const Desk& desk);
/// The page and the project at once, filters when the tables are checked.
void restoreViewState(WorkspaceView& view, Desk& desk, const ViewState& state);

} // namespace budget::ui
