// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/gridmapping.h"
#include "core/session/importdraft.h"

#include <memory>
#include <optional>
#include <vector>

namespace budget {

/// A document with what a description of the user's makes of it.
struct MappedReading
{
    std::vector<parse::MappedCell> cells;
    std::shared_ptr<ImportDraft> draft; ///< read with the description; null when there was none
    std::optional<Error> error;         ///< of the description, or of the cells
    bool hasCells = false;              ///< false: a text, in which nothing can be pointed at
};

/// Reads \a draft's document anew. \a description is a form as JSON over those of \a options; empty: only its
/// cells are wanted. Runs on any thread.
[[nodiscard]] MappedReading readMapped(const ImportDraft& draft, const QByteArray& description,
                                       const ReadOptions& options, const Profile& profile,
                                       const CancelToken& cancel = {});

} // namespace budget
