// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/parse/parsedbatch.h"

#include <functional>
#include <string_view>

namespace budget {

/// Told now and then how many bytes of how many are read. Runs on the reading thread.
using ReadProgress = std::function<void(qint64 done, qint64 total)>;

namespace parse {

/// Reads all tables out of \a utf8, which must be valid UTF-8. Fills title, year, lines and diagnostics of
/// the document; what concerns the file is left to the caller. Time and memory grow with the size of the
/// text, whatever stands in it. Errors: InputEmpty, FormUnknown, InputTooLarge, Cancelled.
[[nodiscard]] Result<ParsedBatch> parseDocument(std::string_view utf8, const CancelToken& cancel = {},
                                                const ReadProgress& progress = {});

} // namespace parse
} // namespace budget
