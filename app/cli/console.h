// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/language.h"
#include "core/base/error.h"
#include "core/import/importpipeline.h"
#include "core/model/sourcedocument.h"

#include <QString>

namespace budget::cli {

/// The interface for scripts: these numbers never change.
enum class ExitStatus : int {
    Fine = 0,
    FindingsOfSeverityError = 1, ///< of `check` alone
    WrongUsage = 2,
    InputUnreadable = 3, ///< an input cannot be read or is no known form, or the output cannot be written
};

/// Standard error, and the memory of what went wrong: a command goes on after a bad input and still has to
/// say at its end that there was one.
class Console
{
public:
    explicit Console(Language language)
        : m_language(language)
    {}

    /// For what is not translated by Qt: the sentences of the rules.
    [[nodiscard]] Language language() const { return m_language; }

    /// How all that one call names is read.
    [[nodiscard]] const ReadOptions& reading() const { return m_reading; }
    void setReading(ReadOptions reading) { m_reading = std::move(reading); }

    /// Something to know that is no error.
    void note(const QString& sentence);
    /// "path:line: sentence"
    void error(const Error& error);
    /// The same about something that keeps nothing from being done.
    void warn(const Error& error);
    void diagnostics(const QString& path, const SourceDocument& document);
    /// What is wrong with the command line, and where to read how it should be.
    ExitStatus wrongUsage(const QString& verb, const QString& sentence);

    [[nodiscard]] ExitStatus status() const
    {
        return m_hasErrors ? ExitStatus::InputUnreadable : ExitStatus::Fine;
    }

private:
    Language m_language;
    ReadOptions m_reading;
    bool m_hasErrors = false;
};

} // namespace budget::cli
