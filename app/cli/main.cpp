// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/language.h"
#include "app/reader/readermain.h"

#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

struct Verb
{
    QLatin1String name;
    const char* usage;
    const char* purpose; ///< source text in the context "Cli"
    ExitStatus (*run)(const QStringList&, Console&);
};
constexpr std::array kVerbs{
    Verb{QLatin1String("parse"), "INPUT… [--format json|csv|text] [--sources] [-o OUT]",
         QT_TRANSLATE_NOOP("Cli", "read documents and write what is in them"), runParse},
    Verb{QLatin1String("check"), "INPUT… [--profile NAME|FILE] [--format text|json] [-o OUT]",
         QT_TRANSLATE_NOOP("Cli", "say what a reviewer would find; exit status 1 when there are errors"),
         runCheck},
    Verb{QLatin1String("import"), "INPUT… --into WORKSPACE",
         QT_TRANSLATE_NOOP("Cli", "read documents into a workspace"), runImport},
    Verb{QLatin1String("export"), "WORKSPACE|INPUT --format json|csv [--department CODE]… -o OUT",
         QT_TRANSLATE_NOOP("Cli", "write the present state of a workspace or a document"), runExport},
    Verb{QLatin1String("explain"), "RULE-ID",
         QT_TRANSLATE_NOOP("Cli", "say what a rule checks, why, and where it comes from"), runExplain},
};

void printUsage(FILE* stream)
{
    QTextStream out(stream);
    out << Cli::tr("Reads and checks budget performance target tables.") << "\n\n";
    for (const Verb& verb : kVerbs) {
        out << "  budget-review-cli " << verb.name << ' ' << QString::fromUtf8(verb.usage) << "\n      "
            << Cli::tr(verb.purpose) << '\n';
    }
    out << '\n'
        << Cli::tr(
               "INPUT is a document (PDF, Word, Excel, OpenDocument, HTML, csv, text), a folder of "
               "documents, a "
               "workspace (*.brw), or - for standard input.\n"
               "Every command knows --help and --lang zh_CN|en; --version says which version this is.\n"
               "Exit status: 0 fine; 1 findings of severity error (check); 2 wrong usage; 3 an input cannot "
               "be read or is no known form.")
        << '\n';
}

ExitStatus run(const QStringList& arguments, Console& console)
{
    if (arguments.isEmpty()) {
        printUsage(stderr);
        return ExitStatus::WrongUsage;
    }
    const QString& first = arguments.constFirst();
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        printUsage(stdout);
        return ExitStatus::Fine;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        QTextStream(stdout) << QCoreApplication::applicationName() << ' '
                            << QCoreApplication::applicationVersion() << '\n';
        return ExitStatus::Fine;
    }
    for (const Verb& verb : kVerbs) {
        if (first == verb.name)
            return verb.run(arguments.mid(1), console);
    }
    return console.wrongUsage({}, Cli::tr("There is no command “%1”.").arg(first));
}

/// Options may stand before the verb as well: --lang is taken out there.
QStringList withoutLeadingLanguage(QStringList arguments)
{
    while (!arguments.isEmpty() && arguments.constFirst().startsWith(u"--lang"_s)) {
        const bool hasValue = arguments.constFirst().contains(u'=');
        arguments.remove(0, hasValue ? 1 : qMin(qsizetype(2), arguments.size()));
    }
    return arguments;
}

} // namespace

} // namespace budget::cli

int main(int argc, char** argv)
{
    using namespace budget::cli;

    if (const auto status = budget::app::runAsReader(argc, argv))
        return *status;
    const budget::Language fromEnvironment = environmentLanguage();
    useUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("budget-review-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BUDGET_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const std::optional<budget::Language> language = chosenLanguage(arguments, fromEnvironment);
    installTranslators(application, language.value_or(fromEnvironment));
    Console console(language.value_or(fromEnvironment));
    if (!language) {
        return static_cast<int>(
            console.wrongUsage({}, Cli::tr("There is no such language; there are: zh_CN, en")));
    }
    return static_cast<int>(run(withoutLeadingLanguage(arguments), console));
}
