// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importjob.h"
#include "core/rules/checker.h"
#include "ui/dialogs/importreport.h"

namespace budget::app {

/// What the list of read documents says of one. Findings are those of \a checker once it is complete, before
/// that what each table shows by itself.
[[nodiscard]] ui::ImportLine importLine(const ImportOutcome& outcome, const Checker& checker);

} // namespace budget::app
