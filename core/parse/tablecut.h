// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourcedocument.h"
#include "core/parse/titles.h"
#include "core/parse/token.h"

#include <memory>
#include <string_view>
#include <vector>

namespace budget::parse {

/// A line that is too long to be one of a table.
struct UnreadLine
{
    std::string_view text;
    quint32 number = 0; ///< 1-based
};

/// A part of a document as TableCutter hands it on: one table, or text outside of tables. It views the bytes
/// of the document.
struct TableCut
{
    Tokens tokens; ///< whole lines
    bool isTable = false;
    std::shared_ptr<const Title> title; ///< of a table; never null there
    int pageNumber = 0;                 ///< over the table; 0: none
    int nextPageNumber = 0;             ///< over the table behind it; 0: none
    std::vector<UnreadLine> unread;     ///< met among the tokens
    std::vector<quint32> secondHeads;   ///< lines where a head begins again in the table
};

} // namespace budget::parse
