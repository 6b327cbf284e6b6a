// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcontent.h"

#include <algorithm>

namespace budget::ui {

int indexOf(const ChartContent& content, const MarkKey& key)
{
    const auto found = std::ranges::find(content.marks, key, &ChartMark::key);
    return found == content.marks.end() ? -1 : static_cast<int>(found - content.marks.begin());
}

} // namespace budget::ui
