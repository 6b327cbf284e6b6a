// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "core/rules/selftest.h"

#include <QTextStream>

#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

ExitStatus runSelfTest(const Profile& profile, Console& console)
{
    const SelfTest result = selfTest(profile);
    QTextStream out(stdout);
    for (const RuleExample* failure : result.failures) {
        const QString line =
            failure->fires ? Cli::tr("%1 is silent about: %2") : Cli::tr("%1 speaks about: %2");
        out << line.arg(failure->rule, failure->text) << u'\n';
    }
    if (!result.withoutFiring.isEmpty())
        out << Cli::tr("Without an example that fires: %1").arg(result.withoutFiring.join(u", "_s)) << u'\n';
    if (!result.withoutSilent.isEmpty())
        out << Cli::tr("Without an example that must not: %1").arg(result.withoutSilent.join(u", "_s))
            << u'\n';
    out << Cli::tr("%1: %2 rules, %3 examples, %4 failed")
               .arg(profile.name(), QString::number(result.rules), QString::number(result.examples),
                    QString::number(result.failures.size()))
        << u'\n';
    // As for findings: 1 says that there is something to mend.
    return result.failures.empty() ? console.status() : ExitStatus::FindingsOfSeverityError;
}

} // namespace budget::cli
