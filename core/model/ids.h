// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/strongid.h"

namespace budget {

using DocumentId = StrongId<struct DocumentTag>;   ///< a source document that was read
using ProjectId = StrongId<struct ProjectTag>;     ///< one table: a budget project
using IndicatorId = StrongId<struct IndicatorTag>; ///< one row of a table
using ThreadId = StrongId<struct ThreadTag>;       ///< an annotation with its replies

} // namespace budget
