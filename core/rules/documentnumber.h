// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/citation.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace budget {

/// Where a 文号 stands in a text: its year's brackets, and the text behind it.
struct FoundNumber
{
    DocumentNumber number;
    qsizetype from = 0;  ///< where its issuer's word begins
    qsizetype open = -1; ///< the bracket before the year; -1 for an order
    qsizetype close = -1;
    qsizetype end = 0; ///< behind its last character, 号 included
};

/// All 文号 of a text, in their order. \a text is as printed: folding would hide which brackets it has.
[[nodiscard]] std::vector<FoundNumber> numbersIn(QStringView text);

} // namespace budget
