// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

#include <string_view>

namespace budget::parse {

/// Walks over the lines of a UTF-8 text in one pass. LF, CRLF and CR end a line. A text that ends with a line
/// break has no empty line after it.
class LineScanner
{
public:
    explicit LineScanner(std::string_view text);

    /// Moves to the next line; false after the last one.
    [[nodiscard]] bool next();

    [[nodiscard]] std::string_view line() const { return m_line; } ///< without its line break
    [[nodiscard]] quint32 number() const { return m_number; }      ///< 1-based
    [[nodiscard]] size_t offset() const { return m_next; }         ///< bytes up to the next line

private:
    std::string_view m_text;
    std::string_view m_line;
    size_t m_next = 0;
    quint32 m_number = 0;
    bool m_hasCarriageReturns = false;
};

/// \a text without the byte order mark it may begin with.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view text);

/// Appends the tokens of one line; the first one gets \a gap. False when the line is blank.
bool appendTokens(std::string_view line, quint32 number, Gap gap, Tokens& tokens);

} // namespace budget::parse
