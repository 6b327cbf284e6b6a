// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/pagenumbers.h"

namespace budget::parse {

void PageNumbers::accept(std::string_view number)
{
    m_last = value(number);
    m_tablesSince = 0;
}

bool PageNumbers::isPlausible(std::string_view number) const
{
    constexpr int kSlack = 3; // pages that a table takes beyond the first
    const int page = value(number);
    if (number.empty() || number.front() == '0' || page <= m_last)
        return false;
    const int expected = m_last + m_tablesSince;
    return page >= expected && page <= expected + kSlack;
}

int PageNumbers::value(std::string_view number)
{
    int result = 0;
    for (const char digit : number)
        result = result * 10 + (digit - '0');
    return result;
}

} // namespace budget::parse
