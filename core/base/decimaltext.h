// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Reading and writing scaled integers as decimal text; the part of FixedPoint that needs no template.
namespace budget::decimaltext {

[[nodiscard]] std::optional<qint64> parse(QStringView text, int decimals);
[[nodiscard]] QString format(qint64 raw, int decimals, int minDecimals);

} // namespace budget::decimaltext
