// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingchanges.h"

namespace budget::ui {

WaiverSet waiverOf(const BudgetDocument& document, const Finding& finding, const QString& author,
                   const QDateTime& at, const QString& reason)
{
    const Waiver* before = document.waiver(finding.rule, finding.subject);
    return {.before = before ? std::optional(*before) : std::nullopt,
            .after = Waiver{.rule = finding.rule,
                            .subject = finding.subject,
                            .fingerprint = finding.fingerprint,
                            .author = author,
                            .at = at,
                            .reason = reason}};
}

std::optional<FieldEdited> fixOf(const BudgetDocument& document, const Finding& finding)
{
    const Project* project = finding.fix ? document.project(finding.fix->cell.project) : nullptr;
    if (!project)
        return std::nullopt;
    const QString before = textAt(*project, finding.fix->cell);
    if (before == finding.fix->replacement)
        return std::nullopt;
    return FieldEdited{.address = finding.fix->cell, .before = before, .after = finding.fix->replacement};
}

} // namespace budget::ui
