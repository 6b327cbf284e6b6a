// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "app/cli/clitext.h"
#include "ui/text/diagnostictext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace budget::cli {

namespace {

void say(const QString& line)
{
    QTextStream(stderr) << line << Qt::endl;
}

} // namespace

void Console::note(const QString& sentence)
{
    say(sentence);
}

void Console::error(const Error& error)
{
    m_hasErrors = true;
    warn(error);
}

void Console::warn(const Error& error)
{
    say(ui::errorText(error));
}

void Console::diagnostics(const QString& path, const SourceDocument& document)
{
    for (const Diagnostic& diagnostic : document.diagnostics) {
        QString place = path;
        if (diagnostic.line > 0)
            place += QLatin1Char(':') + QString::number(diagnostic.line);
        if (diagnostic.table > 0) {
            say(Cli::tr("%1: table %2: %3")
                    .arg(place, QString::number(diagnostic.table), ui::diagnosticText(diagnostic)));
        } else {
            say(place + QLatin1String(": ") + ui::diagnosticText(diagnostic));
        }
    }
}

ExitStatus Console::wrongUsage(const QString& verb, const QString& sentence)
{
    const QString command = verb.isEmpty() ? QString() : verb + QLatin1Char(' ');
    say(sentence);
    say(Cli::tr("Try: budget-review-cli %1--help").arg(command));
    return ExitStatus::WrongUsage;
}

} // namespace budget::cli
