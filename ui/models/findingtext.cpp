// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingtext.h"

#include "core/rules/rulecatalog.h"

#include <QLocale>

namespace budget::ui {

Language presentLanguage()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString findingText(const Finding& finding)
{
    return RuleCatalog::builtIn().message(finding, presentLanguage());
}

QString ruleTitle(const QString& rule)
{
    const QString title = RuleCatalog::builtIn().title(rule, presentLanguage());
    return title.isEmpty() ? rule : title;
}

QString severityText(Severity severity)
{
    return RuleCatalog::builtIn().word(severity, presentLanguage());
}

} // namespace budget::ui
