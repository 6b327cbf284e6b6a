// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "core/rules/rule.h"
#include "core/rules/rulecatalog.h"

#include <QTextStream>

#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

QString explanation(const Rule& rule, const RuleCatalog::Entry& entry, Language language)
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    const auto index = static_cast<size_t>(language);
    QString text = entry.id + u": "_s + entry.title[index] + u'\n';
    text +=
        catalog.word(rule.severity, language) + u" · "_s + catalog.word(rule.dimension, language) + u"\n\n"_s;
    text += entry.statement[index] + u'\n';
    text += Cli::tr("What it says: %1").arg(entry.message[index]) + u'\n';
    text += Cli::tr("Where it comes from: %1").arg(entry.source[index]) + u'\n';
    return text;
}

} // namespace

ExitStatus runExplain(const QStringList& list, Console& console)
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    Arguments arguments(u"explain"_s,
                        Cli::tr("Says what a rule checks, how severe it is and where it comes from."),
                        u"RULE-ID"_s, Cli::tr("One of: %1").arg(catalog.ids().join(u", "_s)));
    if (const auto ended = arguments.read(list, console))
        return *ended;
    for (const QString& id : arguments.positional()) {
        const Rule* rule = findRule(id);
        const RuleCatalog::Entry* entry = catalog.entry(id);
        if (!rule || !entry)
            return console.wrongUsage(arguments.verb(), Cli::tr("There is no rule “%1”.").arg(id));
        QTextStream(stdout) << explanation(*rule, *entry, console.language());
    }
    return console.status();
}

} // namespace budget::cli
