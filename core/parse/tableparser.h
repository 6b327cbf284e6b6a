// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/tablecontext.h"

#include <memory>

namespace budget::parse {

/// Reads one table. \a tokens are all of it, in printed order; afterwards each of them is placed, furniture
/// or unplaced. \a nextPageNumber stands over the table behind it, 0 when none
/// does. Nothing when \a tokens are no table of the form.
[[nodiscard]] std::shared_ptr<Project> parseTable(DocumentContext& document, Tokens& tokens, quint32 table,
                                                  int nextPageNumber);

} // namespace budget::parse
