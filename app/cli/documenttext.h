// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "core/model/sourcedocument.h"

#include <QString>

#include <span>

/// Documents for reading in a terminal.
namespace budget::cli {

/// Name, title and counts of a document, and the lines that found no place.
[[nodiscard]] QString documentHeading(const SourceDocument& document, std::span<const ProjectPtr> projects);

/// The head, the texts and the rows of one table.
[[nodiscard]] QString projectText(const Project& project);

/// "table 25, 202 …, name": how a project is named in lists.
[[nodiscard]] QString projectHeading(const Project& project);

} // namespace budget::cli
