// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>

namespace budget {

/// How far a long write is; read on another thread.
struct WriteProgress
{
    std::atomic<int> done = 0;  ///< projects
    std::atomic<int> total = 0; ///< projects, 0: not known yet
};

} // namespace budget
