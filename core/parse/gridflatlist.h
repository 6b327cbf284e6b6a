// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridrows.h"

namespace budget::parse {

// A flat list has one indicator a row and says the project in columns of its own, again in each row.

/// Whether name or unit in \a row are others than those of \a project.
[[nodiscard]] bool isOfOtherProject(const GridRow& row, const GridColumns& columns, const Project& project);

/// Puts what the columns of the project say into \a project; what it holds already is furniture.
void readProjectColumns(const GridRow& row, const GridColumns& columns, GridWriter& writer, Project& project);

} // namespace budget::parse
