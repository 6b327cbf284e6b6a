// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/import/gridbuilder.h"

#include <optional>
#include <string_view>

namespace budget {

/// What separates the cells of \a utf8 when most of its records have several: a comma, semicolon or tab.
/// Nothing when it is a text.
[[nodiscard]] std::optional<char> csvSeparatorOf(std::string_view utf8);

/// The records of a csv file as RFC 4180 says; a stray quote is text. Errors: InputTooLarge, Cancelled.
[[nodiscard]] Result<ReadGrid> readCsv(std::string_view utf8, char separator, const CancelToken& cancel);

} // namespace budget
