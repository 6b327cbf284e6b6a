// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "app/cli/clitext.h"

#include <QCoreApplication>
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

void Arguments::addPasswordOption()
{
    addOption(u"password"_s, Cli::tr("The password of encrypted documents."), u"PASSWORD"_s);
    m_hasPassword = true;
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
    if (m_hasPassword)
        console.setPassword(value(u"password"_s));
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
