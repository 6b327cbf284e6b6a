// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/quantitynumeral.h"
#include "core/rules/quantityreader.h"

/// The words around a numeral: what makes it a quantity, and what makes it none. All read half-width text
/// without white space.
namespace budget::quantitywords {

[[nodiscard]] inline bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

/// The length of the title or quotation that begins at \a at, with its marks: 《…》, “…”, 〔2023〕. 0: none,
/// or it does not end in this paragraph.
[[nodiscard]] qsizetype quotationAt(QStringView plain, qsizetype at);

/// The length of a short aside without numbers: （子女）, or of 小（1）型. What stands before and behind it
/// is one phrase.
[[nodiscard]] qsizetype asideAt(QStringView plain, qsizetype at);

/// The length of the date or year that \a numeral at \a at begins: 2025年3月1日, 2023-2025年, 12月底.
[[nodiscard]] qsizetype dateAt(QStringView plain, qsizetype at, const numeral::Numeral& numeral);

/// The length of the mark of a list item: 1、 (2) 3. 一是 at the beginning of a clause.
[[nodiscard]] qsizetype listMarkAt(QStringView plain, qsizetype at, qsizetype clauseStart,
                                   const numeral::Numeral& numeral);

/// 一次性, 一体, 二次供水: words that begin like a number.
[[nodiscard]] bool isFigureOfSpeech(QStringView plain, qsizetype at, const numeral::Numeral& numeral);

/// Words behind \a end that make a name of the quantity: 24小时值班, 三年行动计划, 4个100%.
[[nodiscard]] bool isNameBehind(QStringView plain, qsizetype end, const StatedQuantity& quantity);

/// A number without a unit that a comparative says to be a count: 数量达到175, 不少于3.
[[nodiscard]] bool isCountedWithoutUnit(QStringView plain, qsizetype start, qsizetype end);

/// The length of -, ~, 至 … between the ends of a range.
[[nodiscard]] qsizetype rangeSignAt(QStringView plain, qsizetype at);

/// 不少于, 约 before a number; 以上, 左右 behind it.
struct Comparison
{
    qsizetype length = 0;
    Bound bound = Bound::None;
    bool isApproximate = false;
};
/// Looks back from \a at, not beyond \a from.
[[nodiscard]] Comparison comparisonBefore(QStringView plain, qsizetype from, qsizetype at);
[[nodiscard]] Comparison comparisonAfter(QStringView plain, qsizetype end);

/// 人*月 of "每人每月"; empty when the words name no unit that something is for.
[[nodiscard]] QString perWordsIn(QStringView words);

} // namespace budget::quantitywords
