// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourcedocument.h"
#include "core/parse/token.h"

namespace budget::parse {

/// Counts what became of every line of a document that is not blank. A line with any text that found no place
/// is listed as unplaced.
class LineLedger
{
public:
    explicit LineLedger(LineCount& count)
        : m_count(count)
    {}

    /// Counts the lines of \a tokens, which are whole lines.
    void add(const Tokens& tokens);
    /// Counts a line that was not read.
    void addUnread(std::string_view line, quint32 number);

    /// True when more is unplaced than a document can have; whoever reads it gives up.
    [[nodiscard]] bool isOverflowing() const;

private:
    LineCount& m_count;
};

} // namespace budget::parse
