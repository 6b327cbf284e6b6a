// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"
#include "core/import/ziparchive.h"

namespace budget {

/// Paragraphs, tables and sheets of an OpenDocument text or spreadsheet; cells as they are shown. Errors:
/// InputDamaged, InputEncrypted, InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readOdf(ZipArchive& archive, const CancelToken& cancel);

} // namespace budget
