// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/parsedbatch.h"

namespace budget {

/// Notes the numbers of a file of records that may have been shown otherwise: NumberDoubtful. Such a file
/// holds numbers without their formats: 0.95 may be 95%, 5.1E+17 a code that has lost its digits, ##### one
/// that did not fit its column.
void noteDoubtfulNumbers(ParsedBatch& batch);

} // namespace budget
