// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/finding.h"
#include "core/rules/rulecatalog.h"

#include <QString>

namespace budget::ui {

/// The language of the interface, as the data of the rules has it.
[[nodiscard]] Language presentLanguage();
/// The sentence of a finding and the title of a rule, in the interface's language.
[[nodiscard]] QString findingText(const Finding& finding);
[[nodiscard]] QString ruleTitle(const QString& rule);
[[nodiscard]] QString severityText(Severity severity);

} // namespace budget::ui
