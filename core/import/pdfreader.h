// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"
#include "core/parse/documentparser.h"

#include <QByteArray>

namespace budget {

/// The tables of a PDF as their lines draw them, put together where a page cuts them, and the lines of text
/// between. Errors: InputDamaged, InputEncrypted, InputScanned, InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readPdf(const QByteArray& bytes, const QString& password,
                                       const CancelToken& cancel, const ReadProgress& progress = {});

} // namespace budget
