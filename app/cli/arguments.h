// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace budget::cli {

/// The command line of one verb. Adds --help and --lang to the options of the verb, and answers --help.
class Arguments
{
public:
    /// \a purpose is one sentence; \a positional is what follows the verb, as in "INPUT…".
    Arguments(QString verb, const QString& purpose, const QString& positional, const QString& meaning);

    void addOption(const QString& name, const QString& meaning, const QString& valueName = {},
                   const QString& defaultValue = {});
    /// An option with which nothing has to be named.
    void addOptionWithoutInput(const QString& name, const QString& meaning);
    /// --password and --forms, kept by the console for whoever reads.
    void addReadingOptions();
    /// -o OUT
    void addOutputOption();

    /// Nothing when the command goes on; otherwise it has ended with this status.
    [[nodiscard]] std::optional<ExitStatus> read(const QStringList& arguments, Console& console);

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] const QString& verb() const { return m_verb; }

    /// Nothing when the value of --format is one of \a formats; otherwise the command has ended.
    [[nodiscard]] std::optional<ExitStatus> checkFormat(const QStringList& formats, Console& console) const;

private:
    [[nodiscard]] std::optional<ExitStatus> takeReadingOptions(Console& console) const;

    QString m_verb;
    QStringList m_withoutInput;
    QCommandLineParser m_parser;
    bool m_reads = false;
};

} // namespace budget::cli
