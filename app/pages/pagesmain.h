// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace budget::app {

/// The program as a painter: one document from standard input, then requests for its pages, until the input
/// ends; pictures to standard output, within PagesLimits. Nothing when the command line asks for something
/// else; otherwise the status to leave with. To be called first of all, before there is an application
/// object.
[[nodiscard]] std::optional<int> runAsPainter(int argc, const char* const* argv);

/// The command line that asks for it.
inline constexpr char kPainterArgument[] = "--draw-pages";

} // namespace budget::app
