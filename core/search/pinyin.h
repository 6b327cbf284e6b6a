// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace budget::search {

/// The first letter of the pinyin of a Han character, in lower case, or 0 for any other character. One
/// reading a character: 重 is z in 重庆 too.
[[nodiscard]] char pinyinInitial(char32_t c);

/// "碚有引力专项资金" → "byylzxzj". ASCII letters and digits stand for themselves, everything else is left
/// out.
[[nodiscard]] QByteArray pinyinInitials(QStringView text);

} // namespace budget::search
