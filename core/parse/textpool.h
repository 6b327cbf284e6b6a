// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace budget::parse {

/// \a utf8, which must be valid, as a QString that is no larger than it needs to be: QString::fromUtf8()
/// keeps three times the room of a Chinese text, which is most of the memory of a large document.
[[nodiscard]] QString toExactString(std::string_view utf8);

/// Gives equal short texts one shared QString. The words of levels, operators, units, weights and departments
/// are few and stand in every table; without sharing they would be most of the memory of a large document.
/// Its size is fixed: a text that finds its place taken replaces what was there.
class TextPool
{
public:
    TextPool();
    [[nodiscard]] QString text(std::string_view utf8);

private:
    struct Slot
    {
        std::string key;
        QString text;
    };
    std::vector<Slot> m_slots;
};

} // namespace budget::parse
