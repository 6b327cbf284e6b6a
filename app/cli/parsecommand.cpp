// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/documentwriter.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

/// Reads one input after the other, so that only one is in memory. False when none could be read.
bool writeAll(const QStringList& paths, bool withSources, DocumentWriter& writer, Console& console)
{
    bool hasAny = false;
    for (const QString& path : expanded(paths, console)) {
        const Result<Input> input = readInput(path, console);
        if (!input) {
            console.error(input.error());
            continue;
        }
        const ProjectDoubts doubts = input->openDoubts();
        for (const SourceDocument& document : input->content.sourceDocuments) {
            const Result<LineText> lines = withSources ? input->lineText(document) : LineText();
            if (!lines)
                console.error(lines.error());
            writer.write(document, input->projectsOf(document.id), lines.value_or(LineText()), doubts);
            hasAny = true;
        }
    }
    return hasAny;
}

} // namespace

ExitStatus runParse(const QStringList& list, Console& console)
{
    Arguments arguments(u"parse"_s, Cli::tr("Reads documents and writes what is in them."), u"INPUT…"_s,
                        Cli::tr("Documents, folders, workspaces, or - for standard input."));
    arguments.addOption(u"format"_s, Cli::tr("json (the default), csv or text."), u"FORMAT"_s, u"json"_s);
    arguments.addOption(u"sources"_s, Cli::tr("With JSON: name the pieces of text each value came from."));
    arguments.addReadingOptions();
    arguments.addOutputOption();
    if (const auto ended = arguments.read(list, console))
        return *ended;
    if (const auto ended = arguments.checkFormat(DocumentWriter::formats(), console))
        return *ended;
    const bool withSources = arguments.isSet(u"sources"_s);
    if (withSources && arguments.value(u"format"_s) != u"json"_s) {
        return console.wrongUsage(arguments.verb(), Cli::tr("--sources goes with --format json only."));
    }

    Result<Output> out = Output::open(arguments.value(u"output"_s));
    if (!out) {
        console.error(out.error());
        return console.status();
    }
    const auto writer = DocumentWriter::make(arguments.value(u"format"_s), out->device());
    const bool hasAny = writeAll(arguments.positional(), withSources, *writer, console);
    const Result<> written = writer->finish();
    if (!written)
        console.error(written.error());
    else if (hasAny || out->isStandardOutput())
        out->commit(console);
    return console.status();
}

} // namespace budget::cli
