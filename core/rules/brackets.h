// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace budget {

/// A quote or bracket without its partner.
struct Unpaired
{
    qsizetype position = 0;
    bool isOpening = true;
};

/// The first quote or bracket of \a text that has no partner. Full and half width pair with each other, as do
/// the square styles; "1）" at the start of a clause is the number of a list item; "<" counts only inside
/// 《》.
[[nodiscard]] std::optional<Unpaired> firstUnpaired(QStringView text);

} // namespace budget
