// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingtext.h"

#include <QCoreApplication>

namespace budget::ui {

QString findingText(const Finding& finding)
{
    return finding.args.isEmpty() ? finding.rule
                                  : finding.rule + QStringLiteral(": ") + finding.args.join(u'、');
}

QString ruleTitle(const QString& rule)
{
    return rule;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("Findings", "Error");
    case Severity::Warning: return QCoreApplication::translate("Findings", "Warning");
    case Severity::Hint: return QCoreApplication::translate("Findings", "Hint");
    }
    Q_UNREACHABLE();
}

} // namespace budget::ui
