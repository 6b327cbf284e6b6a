// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/cellaccess.h"

#include <QString>

namespace budget::ui {

/// What became of a step that touched many cells, and which of them refused: the first few by name. Empty
/// when everything was taken and it was a single cell.
[[nodiscard]] QString reportText(const BulkReport& report);

/// Why a typed text was not taken, and what would be.
[[nodiscard]] QString refusalText(const Error& error);
/// What was typed could not be kept, and its editor goes away.
[[nodiscard]] QString notKeptText(const QString& typed, const QString& reason);

} // namespace budget::ui
