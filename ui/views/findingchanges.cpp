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

} // namespace budget::ui
