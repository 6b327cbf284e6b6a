// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/projectview.h"

/// What the form of a table has cells for: an empty cell is a fault of who filled it in, a cell that was
/// never there is none.
namespace budget::rules {

/// Nothing is written there, whether the form has the cell or not.
[[nodiscard]] bool isBlank(const Project& project, Field field);

/// Whether this table must fill in the field of the head: the profile asks for it, and the form has it.
[[nodiscard]] bool isAskedFor(const ProjectView& view, Field field);

} // namespace budget::rules
