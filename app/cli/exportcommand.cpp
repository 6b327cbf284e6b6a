// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/documentwriter.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

/// The codes that no project has; a wrong code must not look like an empty department.
QStringList unknownDepartments(const DocumentContent& content, const QStringList& codes)
{
    QStringList unknown;
    for (const QString& code : codes) {
        const bool isKnown = std::ranges::any_of(
            content.projects, [&code](const ProjectPtr& project) { return project->unitCode == code; });
        if (!isKnown)
            unknown.append(code);
    }
    return unknown;
}

void writeDepartments(const Input& input, const QStringList& codes, DocumentWriter& writer)
{
    const ProjectDoubts doubts = input.openDoubts();
    for (const SourceDocument& document : input.content.sourceDocuments) {
        std::vector<ProjectPtr> projects = input.projectsOf(document.id);
        if (!codes.isEmpty()) {
            std::erase_if(projects,
                          [&codes](const ProjectPtr& project) { return !codes.contains(project->unitCode); });
            if (projects.empty())
                continue;
        }
        writer.write(document, projects, {}, doubts);
    }
}

} // namespace

ExitStatus runExport(const QStringList& list, Console& console)
{
    // The readable text is for terminals; what is exported is read by programs.
    const QStringList formats{u"json"_s, u"csv"_s};
    Arguments arguments(
        u"export"_s, Cli::tr("Writes the present state of a workspace, or of a document, to a file."),
        u"WORKSPACE|INPUT"_s, Cli::tr("A workspace, a document, a folder, or - for standard input."));
    arguments.addOption(u"format"_s, Cli::tr("json or csv."), u"FORMAT"_s);
    arguments.addOption(u"department"_s,
                        Cli::tr("Only projects of the unit with this code; may be given several times."),
                        u"CODE"_s);
    arguments.addReadingOptions();
    arguments.addOutputOption();
    if (const auto ended = arguments.read(list, console))
        return *ended;
    if (!arguments.isSet(u"format"_s) || !arguments.isSet(u"output"_s)) {
        return console.wrongUsage(arguments.verb(), Cli::tr("Both --format and -o are needed."));
    }
    if (const auto ended = arguments.checkFormat(formats, console))
        return *ended;

    std::vector<Input> inputs;
    DocumentContent all;
    for (const QString& path : expanded(arguments.positional(), console)) {
        Result<Input> input = readInput(path, console);
        if (!input) {
            console.error(input.error());
            continue;
        }
        all.projects.insert(all.projects.end(), input->content.projects.begin(),
                            input->content.projects.end());
        inputs.push_back(std::move(input).value());
    }
    if (inputs.empty())
        return console.status();
    const QStringList codes = arguments.values(u"department"_s);
    const QStringList unknown = unknownDepartments(all, codes);
    if (!unknown.isEmpty()) {
        return console.wrongUsage(arguments.verb(),
                                  Cli::tr("No project has the unit code %1.").arg(unknown.join(u", "_s)));
    }

    Result<Output> out = Output::open(arguments.value(u"output"_s));
    if (!out) {
        console.error(out.error());
        return console.status();
    }
    const auto writer = DocumentWriter::make(arguments.value(u"format"_s), out->device());
    for (const Input& input : inputs)
        writeDepartments(input, codes, *writer);
    const Result<> written = writer->finish();
    if (!written)
        console.error(written.error());
    else
        out->commit(console);
    return console.status();
}

} // namespace budget::cli
