// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importplan.h"

namespace budget {

/// The document in \a content of which \a batch is a later reading: the one with the same bytes, with the
/// same file name and at least one project of one unit in common, or with most of its projects. Null when
/// there is none.
[[nodiscard]] const SourceDocument* earlierReading(const DocumentContent& content, const ParsedBatch& batch,
                                                   const CancelToken& cancel = {});

/// Reads \a earlier again. Rows keep their ids, and with them annotations, verdicts and decisions; cells that
/// were edited keep the edit, with the new printed text as their original; the others take the new text. Rows
/// that people took out stay out as long as they are printed as they were. A row that was missing in earlier
/// readings and is printed again is the row it was, with its annotations and decisions; so is one that people
/// added and the owner prints now, and what they typed otherwise is an edit of it.
[[nodiscard]] ImportPlan planReimport(const DocumentContent& content, const SourceDocument& earlier,
                                      ParsedBatch batch, const Planning& planning,
                                      DocumentStore::HighestIds& ids, SameBytes sameBytes = SameBytes::Leave);

} // namespace budget
