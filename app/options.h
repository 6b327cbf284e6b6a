// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspaceview.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace budget::app {

/// What the command line asks for.
struct Options
{
    QString profile;  ///< empty: as in the preferences
    QString language; ///< zh_CN or en; empty: as in the preferences
    QStringList files;

    /// Where to write a picture of the window, which is not shown then; empty: an ordinary start.
    QString screenshot;
    QSize size{1280, 800};
    ui::Page page = ui::Page::Review;
    bool isDark = false;
    bool leavesAfterPaint = false; ///< for measuring how long a start takes
};

/// Whether the command line can be served without a display, asked before there is an application object.
[[nodiscard]] bool needsNoDisplay(int argc, const char* const* argv);

/// Nothing, and \a complaint set, for a wrong command line. --help and --version end the process.
[[nodiscard]] std::optional<Options> parseOptions(const QCoreApplication& application, QString& complaint);

} // namespace budget::app
