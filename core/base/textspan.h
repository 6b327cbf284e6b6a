// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace budget {

/// A part of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
    friend auto operator<=>(const TextSpan&, const TextSpan&) = default;
};

} // namespace budget
