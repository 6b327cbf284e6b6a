// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/importplan.h"

namespace budget {

/// The document in \a content of which \a batch is a later reading: the one with the same bytes, with the
/// same file name and at least one project in common, or with most of its projects. Null when there is none.
[[nodiscard]] const SourceDocument* earlierReading(const DocumentContent& content, const ParsedBatch& batch);

/// Reads \a earlier again. Rows keep their ids, and with them annotations, verdicts and waivers; cells that
/// were edited keep the edit, with the new printed text as their original; the others take the new text. Rows
/// that people took out stay out as long as they are printed as they were.
[[nodiscard]] ImportPlan planReimport(const DocumentContent& content, const SourceDocument& earlier,
                                      ParsedBatch batch, const RowsTakenOut& takenOut,
                                      DocumentStore::HighestIds& ids);

/// One table read again, for planReimport() and its tests.
struct MergedProject
{
    std::shared_ptr<Project> project;
    bool isChanged = false; ///< printed values or rows differ, not only their places in the document
    std::vector<FieldAddress> keptEdits;
    std::vector<IndicatorId> removedRows;
};
[[nodiscard]] MergedProject mergeReadings(const Project& before, const Project& now,
                                          std::vector<Indicator> takenOut, IndicatorId& highestRow);

} // namespace budget
