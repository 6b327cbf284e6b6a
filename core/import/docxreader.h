// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"
#include "core/import/ziparchive.h"

namespace budget {

/// Paragraphs and tables of a Word document as Word, WPS and LibreOffice write it. Text that a tracked change
/// has deleted is left out, text in frames is a paragraph. Errors: InputDamaged, InputEncrypted,
/// InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readDocx(ZipArchive& archive, const CancelToken& cancel);

} // namespace budget
