// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sourceplace.h"

#include <QString>

#include <functional>
#include <utility>

namespace budget {

/// A line of a source document exactly as it stands there, and where.
struct PlacedLine
{
    PlacedLine(QString lineText, const SourcePlace& where = {}, QString sheetName = {}) // NOLINT
        : text(std::move(lineText))
        , place(where)
        , sheet(std::move(sheetName))
    {}

    QString text;
    SourcePlace place; ///< of the kind Line in a text file
    QString sheet;     ///< the name of the sheet it stands in
};

/// A line by its 1-based number; empty for a line that is not there.
using LineText = std::function<PlacedLine(quint32 line)>;

} // namespace budget
