// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/clitext.h"
#include "app/reader/readerprocess.h"
#include "core/import/formfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

Arguments::Arguments(QString verb, const QString& purpose, const QString& positional, const QString& meaning)
    : m_verb(std::move(verb))
{
    m_parser.setApplicationDescription(purpose);
    m_parser.addPositionalArgument(positional, meaning, m_verb + u' ' + positional);
    m_parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Shows this text.")});
    addOption(u"lang"_s, Cli::tr("Language of the messages: zh_CN or en."), u"LANGUAGE"_s);
}

void Arguments::addOption(const QString& name, const QString& meaning, const QString& valueName,
                          const QString& defaultValue)
{
    m_parser.addOption(QCommandLineOption(name, meaning, valueName, defaultValue));
}

void Arguments::addOptionWithoutInput(const QString& name, const QString& meaning)
{
    addOption(name, meaning);
    m_withoutInput.append(name);
}

void Arguments::addReadingOptions()
{
    addOption(u"password"_s, Cli::tr("The password of encrypted documents."), u"PASSWORD"_s);
    addOption(u"forms"_s,
              Cli::tr("A folder with descriptions of further forms (*.json); without it, your own: %1")
                  .arg(QDir::toNativeSeparators(usersFormFolder())),
              u"DIR"_s);
    m_reads = true;
}

std::optional<ExitStatus> Arguments::takeReadingOptions(Console& console) const
{
    const bool isNamed = isSet(u"forms"_s);
    const QString folder = isNamed ? value(u"forms"_s) : usersFormFolder();
    if (isNamed && !QFileInfo(folder).isDir())
        return console.wrongUsage(m_verb, Cli::tr("--forms: there is no folder %1.").arg(folder));
    FormFolder forms = readFormFolder(folder);
    for (const Error& error : forms.errors) {
        if (isNamed)
            console.error(error);
        else
            console.warn(error); // nobody asked for it here
    }
    console.setReading({.password = value(u"password"_s),
                        .digest = {},
                        .forms = std::move(forms.forms),
                        .cells = app::ReaderProcess::ofThisProgram().reader()});
    return std::nullopt;
}

void Arguments::addOutputOption()
{
    m_parser.addOption(
        {{u"o"_s, u"output"_s}, Cli::tr("File to write; without it, or for -, standard output."), u"OUT"_s});
}

std::optional<ExitStatus> Arguments::read(const QStringList& arguments, Console& console)
{
    if (!m_parser.parse(QStringList(QCoreApplication::applicationName()) + arguments))
        return console.wrongUsage(m_verb, m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        QTextStream(stdout) << m_parser.helpText();
        return ExitStatus::Fine;
    }
    if (m_reads) {
        if (const auto ended = takeReadingOptions(console))
            return ended;
    }
    const bool needsInput =
        std::ranges::none_of(m_withoutInput, [this](const QString& name) { return m_parser.isSet(name); });
    if (needsInput && m_parser.positionalArguments().isEmpty())
        return console.wrongUsage(m_verb, Cli::tr("Nothing to work on was named."));
    return std::nullopt;
}

std::optional<ExitStatus> Arguments::checkFormat(const QStringList& formats, Console& console) const
{
    if (formats.contains(value(u"format"_s)))
        return std::nullopt;
    return console.wrongUsage(
        m_verb,
        Cli::tr("There is no format “%1”; there are: %2").arg(value(u"format"_s), formats.join(u", "_s)));
}

} // namespace budget::cli
