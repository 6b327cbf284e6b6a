// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importline.h"

#include "ui/text/errortext.h"

namespace budget::app {

ui::ImportLine importLine(const ImportOutcome& outcome, const Checker& checker)
{
    const ImportDraft& draft = *outcome.draft;
    ui::ImportLine line{.path = draft.path,
                        .tables = static_cast<int>(draft.tables.size()),
                        .unplacedLines = static_cast<int>(draft.document.lines.unplaced.size()),
                        .doubtfulCells = draft.readersDoubtCount(),
                        .addedProjects = static_cast<int>(outcome.report.added.size()),
                        .changedProjects = static_cast<int>(outcome.report.changed.size()),
                        .removedProjects = static_cast<int>(outcome.report.removed.size()),
                        .errors = draft.errorCount(),
                        .warnings = draft.warningCount(),
                        .isReimport = outcome.report.isReimport,
                        .isLeftOut = !draft.tables.empty() && draft.chosenCount() == 0,
                        .isKnown = draft.isKnown,
                        .failure = {}};
    if (outcome.error)
        line.failure = ui::errorSentence(*outcome.error);
    // Checking many tables on the spot would make the window wait; what each shows by itself is known.
    if (!checker.isComplete())
        return line;
    line.errors = 0;
    line.warnings = 0;
    for (const auto* projects : {&outcome.report.added, &outcome.report.changed, &outcome.report.unchanged}) {
        for (const ProjectId project : *projects) {
            const Checker::Counts counts = checker.counts(project);
            line.errors += counts.errors;
            line.warnings += counts.warnings;
        }
    }
    return line;
}

} // namespace budget::app
