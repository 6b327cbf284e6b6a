// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/parsedbatch.h"
#include "core/session/importplan.h"

#include <QByteArray>

namespace budget {

/// One document of an import: what was read from it, and its bytes.
struct ImportItem
{
    ParsedBatch batch;
    QByteArray bytes;
    SameBytes sameBytes = SameBytes::Leave;
};

} // namespace budget
