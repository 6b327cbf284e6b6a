// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace budget::parse {

/// Follows the page numbers of a document, so that a number alone on a line within a table can be told from a
/// cell: page numbers grow about as the tables do, one to a page.
class PageNumbers
{
public:
    void beginTable() { ++m_tablesSince; }

    /// A number that stands where page numbers stand, or was found plausible.
    void accept(std::string_view number);

    /// True when \a number may be the number of the current page.
    [[nodiscard]] bool isPlausible(std::string_view number) const;

private:
    [[nodiscard]] static int value(std::string_view number);

    int m_last = 0;
    int m_tablesSince = 0; ///< tables begun since m_last
};

} // namespace budget::parse
