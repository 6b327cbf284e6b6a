// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/tablecontext.h"

namespace budget::parse {

/// Reads the indicator rows out of \a tokens, all that stands behind the column heads except furniture, into
/// \a project. Tokens that belong to no row stay unplaced.
void readRows(DocumentContext& document, Tokens& tokens, Project& project);

} // namespace budget::parse
