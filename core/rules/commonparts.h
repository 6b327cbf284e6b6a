// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace budget {

/// The parts that two texts have in common, as positions in both printed texts. Part i of one is part i of
/// the other; in the order of the first text.
struct CommonParts
{
    std::vector<TextSpan> first;
    std::vector<TextSpan> second;
    int percentOfFirst = 0; ///< characters of the first text that stand in a common part
};

/// White space and width do not matter. Parts shorter than \a shortest characters are chance. Linear in the
/// length of both.
[[nodiscard]] CommonParts commonParts(QStringView first, QStringView second, qsizetype shortest = 8);

} // namespace budget
