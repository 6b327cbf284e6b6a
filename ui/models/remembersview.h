// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantMap>

namespace budget::ui {

/// A part of the window that brings its filter and order back. Implemented by widgets with an object name.
class RemembersView
{
public:
    [[nodiscard]] virtual QVariantMap viewState() const = 0;
    /// The map may come from another version or another hand: what does not fit is ignored. Called when all
    /// tables are checked; a filter that was set by then stays.
    virtual void restoreViewState(const QVariantMap& state) = 0;

protected:
    RemembersView() = default;
    ~RemembersView() = default;
    RemembersView(const RemembersView&) = default;
    RemembersView& operator=(const RemembersView&) = default;
};

} // namespace budget::ui
