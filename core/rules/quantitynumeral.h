// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/quantitynumber.h"

#include <QStringView>

#include <optional>

/// Numerals as Chinese prose writes them. All read half-width text without white space, see PlainText.
namespace budget::numeral {

struct Numeral
{
    qsizetype length = 0; ///< characters of the text, scale words included
    ExactNumber value;
    ExactNumber printed;       ///< as it stands before its scale word: 1.5 of 1.5万
    int decimals = 0;          ///< places of the printed number
    bool isSpelledOut = false; ///< in Chinese characters: 三, 一百二十
    bool isRate = false;       ///< 百分之八十五, 万分之三, 三分之一: the value is in percent
};

/// The numeral that begins at \a at: 1,200, 1.5万, 一百二十, 两千, 百分之85, 万分之三, 三分之一. Nothing
/// where none begins, and for a run of numeral characters that is no number (十四五, 三四).
[[nodiscard]] std::optional<Numeral> at(QStringView plain, qsizetype at);

/// How many characters of \a plain from \a at belong to numerals in Chinese characters.
[[nodiscard]] qsizetype spelledRun(QStringView plain, qsizetype at);

/// 万, 亿, 百万 … behind a numeral: its length and what it multiplies by. 千 before 克, 米 or 瓦 is part of
/// the unit. Length 0: none.
struct Scale
{
    qsizetype length = 0;
    qint64 factor = 1;
};
[[nodiscard]] Scale scaleAt(QStringView plain, qsizetype at);

} // namespace budget::numeral
