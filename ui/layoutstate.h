// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

class QRect;
class QWidget;

namespace budget::ui {

/// How the user has arranged a window: for each named splitter and header its state.
using LayoutState = QMap<QString, QByteArray>;

/// Splitters by their object name, headers by that of their table or tree. Others are left out.
[[nodiscard]] LayoutState saveLayout(const QWidget& root);
/// States of widgets that are not there, or that do not fit, are ignored.
void restoreLayout(QWidget& root, const LayoutState& state);

/// Whether so much of \a frame lies on a screen that the window can be grabbed there.
[[nodiscard]] bool isOnAScreen(const QRect& frame);

} // namespace budget::ui
