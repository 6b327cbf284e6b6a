// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

namespace budget::parse {

/// Whether nobody has filled in the form of \a project: it names no project, gives no money, says nothing in
/// its texts and has no target, or only what stands for such: XX项目, ≥××%, 目标1：. Levels, numbers of
/// indicators and weights are printed in templates too.
[[nodiscard]] bool isBlankForm(const Project& project);

} // namespace budget::parse
