// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/quantitynumber.h"

#include <QString>

#include <optional>

/// 计量单位 in prose and in tables, brought to one unit for each kind of thing.
namespace budget::units {

/// 亩, 万元, 元/人*月, ‰ …
struct Unit
{
    qsizetype length = 0; ///< characters of the text
    QString base;         ///< what the factor leads to: 元, 亩, 米, % …; 人 for 人, 名 and 位
    ExactNumber factor{1};
    QString per; ///< of a price or a rate of something: 人*月; empty otherwise

    [[nodiscard]] bool isRate() const { return base == u"%"; }
    [[nodiscard]] bool isMoney() const { return base == u"元"; }
    /// Of the kind that prose writes with a numeral in characters without counting: 一批, 三类.
    bool isVague = false;
};

/// The longest unit that begins at \a at of half-width text without white space. Also 元/人*月, 小时/天.
[[nodiscard]] std::optional<Unit> unitAt(QStringView plain, qsizetype at);

/// The unit of a cell as a whole, scale word included: 万亩, 亿元, 元/人. Nothing for one that is not known.
[[nodiscard]] std::optional<Unit> unitOf(QStringView cell);

/// Whether amounts in \a a and \a b can be compared.
[[nodiscard]] inline bool areSame(const Unit& a, const Unit& b)
{
    return a.base == b.base && a.per.isEmpty() == b.per.isEmpty();
}

/// The unit \a word stands for in a compound (人 for 每人, 生, 名), or the word itself.
[[nodiscard]] QString perKey(const QString& word);

} // namespace budget::units
