// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

namespace budget::app {

/// Opens the files (or the sample) in a window nobody sees, paints it into options.screenshot and returns the
/// exit status. The user's settings and workspaces are left alone.
[[nodiscard]] int takeScreenshot(const Options& options);

} // namespace budget::app
