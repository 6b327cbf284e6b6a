// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/token.h"

#include <optional>
#include <string>

namespace budget::parse {

/// The marker a list item begins with.
struct ItemMarker
{
    enum class Style : quint8 {
        Digit,          ///< 1、 1. 1．
        DigitBracket,   ///< 1） （1） (1)
        ChineseBracket, ///< （一） (一)
        Chinese,        ///< 一、
        Firstly,        ///< 一是
        Circled,        ///< ①
    };
    Style style = Style::Digit;
    int number = 0;    ///< from 1
    size_t length = 0; ///< bytes

    friend bool operator==(const ItemMarker&, const ItemMarker&) = default;
};
inline constexpr size_t kItemMarkerStyles = static_cast<size_t>(ItemMarker::Style::Circled) + 1;

[[nodiscard]] std::optional<ItemMarker> itemMarker(std::string_view text);

/// The wrapped lines of a text joined to paragraphs, which are separated by line feeds. A list item begins a
/// paragraph; any other line continues one.
void joinParagraphs(const Pieces& pieces, std::string& out);

} // namespace budget::parse
