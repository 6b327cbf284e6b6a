// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridwriter.h"

namespace budget::parse {

/// A cell that names an office, by its code and its name.
struct CodedCell
{
    CellText code; ///< empty when the cell has none
    CellText name;
};

/// What stands in \a text besides （盖章）: 107-组织部, [205]教育局, 教育局[205], 318001公路所. A few digits
/// before a name may be a part of it, as in 110指挥中心, unless a gap sets them apart.
[[nodiscard]] CodedCell codedCell(const CellText& text);

/// \a text without the reminder to put a seal there, （盖章）, before it or behind it.
[[nodiscard]] CellText withoutSeal(const CellText& text);

} // namespace budget::parse
