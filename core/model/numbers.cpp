// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/numbers.h"

#include <limits>

namespace budget {

Money inYuan(Money amount, QStringView currencyUnit)
{
    constexpr qint64 kTenThousand = 10'000;
    constexpr qint64 kLimit = std::numeric_limits<qint64>::max() / kTenThousand;
    if (currencyUnit.trimmed() == u"元")
        return amount;
    const qint64 raw = qBound(-kLimit, amount.millionths(), kLimit);
    return Money::fromMillionths(raw * kTenThousand);
}

} // namespace budget
