// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/finding.h"
#include "ui/models/desk.h"

#include <span>

namespace budget::ui {

/// All findings, whatever was decided about them; those that are mended behind the others of their project.
[[nodiscard]] std::vector<Finding> allFindings(const Desk& desk);

/// Writes findings with their decisions: as budget-review-findings/1 where the name ends in .json, else as a
/// table. The file is there whole or as it was.
[[nodiscard]] Result<> exportFindings(const Desk& desk, std::span<const Finding> findings,
                                      const QString& path);

/// Writes verdicts, opinions, points and grades of all projects as a table.
[[nodiscard]] Result<> exportReviews(const Desk& desk, const QString& path);

} // namespace budget::ui
