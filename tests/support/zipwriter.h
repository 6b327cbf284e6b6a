// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace budget::test {

/// A ZIP archive with these files, deflated.
[[nodiscard]] QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& files);

} // namespace budget::test
