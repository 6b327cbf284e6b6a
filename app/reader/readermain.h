// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace budget::app {

/// The program as a reader: one document from standard input, its cells to standard output, within
/// ReaderLimits. Nothing when the command line asks for something else; otherwise the status to leave with.
/// To be called first of all, before there is an application object.
[[nodiscard]] std::optional<int> runAsReader(int argc, const char* const* argv);

/// The command line that asks for it.
inline constexpr char kReaderArgument[] = "--read-cells";

} // namespace budget::app
