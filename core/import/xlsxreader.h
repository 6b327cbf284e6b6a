// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"
#include "core/import/ziparchive.h"
#include "core/parse/documentparser.h"

namespace budget {

/// The sheets of an Excel workbook as Excel, WPS, LibreOffice and reporting tools write it: cells as they are
/// shown, formulas by the values they last had, hidden rows and sheets too. Errors: InputDamaged,
/// InputEncrypted, InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readXlsx(ZipArchive& archive, const CancelToken& cancel,
                                        const ReadProgress& progress = {});

} // namespace budget
