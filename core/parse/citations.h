// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

#include <string>

namespace budget::parse {

/// The wrapped lines of 立项依据 joined to one cited document a line: 《title》（number）, each part wrapped
/// or missing. A line that cites two documents is split into two pieces.
void joinCitations(Pieces& pieces, std::string& out);

} // namespace budget::parse
