// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/chineseorder.h"

#include "core/search/collation.h"

namespace budget::ui {

std::vector<quint32> ranksOf(const std::vector<QString>& texts)
{
    return search::pinyinRanks(texts);
}

} // namespace budget::ui
