// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"

#include <QByteArray>

namespace budget {

/// Paragraphs and tables of an HTML page, as well-formed as pages are. Scripts, styles and what is hidden by
/// the attribute are left out. Errors: InputDamaged, InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readHtml(const QByteArray& bytes, const CancelToken& cancel);

} // namespace budget
