// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridwriter.h"

#include <optional>

namespace budget::parse {

/// The level of a row, and of those below it until another is printed. 产出指标（50分） is the level and its
/// points.
struct GridLevel
{
    void take(const CellText& cell);

    CellText text;
    std::optional<CellText> points;
    CellText printed; ///< the whole cell, until a row needs it
};

} // namespace budget::parse
