// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checkedinputs.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/export/findingswriter.h"
#include "core/rules/profilefolder.h"
#include "core/rules/rulecatalog.h"

#include <QFileInfo>

#include <algorithm>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

using ProfilePtr = std::shared_ptr<const Profile>;

/// A name first, as in the window; else a file.
Result<ProfilePtr> profileFrom(const QString& nameOrPath)
{
    const ProfileFolder own = ProfileFolder::standard();
    Result<ProfileSource> source = own.find(nameOrPath);
    if (!source && QFileInfo(nameOrPath).isFile())
        source = ProfileFolder::read(nameOrPath, own.texts()).withContext(nameOrPath);
    if (!source)
        return std::move(source).error();
    return source->profile();
}

/// Built in, then the user's own.
QStringList profileNames()
{
    QStringList names = Profile::builtInNames();
    for (const ProfileFolder::File& file : ProfileFolder::standard().files()) {
        if (file.source)
            names.append(file.source->name());
    }
    return names;
}

void writeJson(const std::vector<CheckedGroup>& groups, const Profile& profile, Output& out, Console& console)
{
    const CheckedGroup* group = nullptr;
    FindingsWriter writer(out.device(), profile.name(),
                          {.project = [&group](ProjectId id) { return group->project(id); },
                           .fileName = [&group](DocumentId id) { return group->fileName(id); },
                           .message =
                               [&console](const Finding& finding) {
                                   return RuleCatalog::builtIn().message(finding, console.language());
                               },
                           .decision =
                               [&group](const Finding& finding) {
                                   const Decision* const decision = group->decision(finding);
                                   return decision ? std::optional(*decision) : std::nullopt;
                               }});
    for (const CheckedGroup& next : groups) {
        group = &next;
        writer.write(next.findings());
    }
    if (const Result<> written = writer.finish(); !written)
        console.error(written.error());
    else
        out.commit(console);
}

bool hasErrors(const CheckedGroup& group)
{
    return std::ranges::any_of(group.findings(), [&group](const Finding& finding) {
        return finding.severity == Severity::Error && !isSettled(group.state(finding));
    });
}

} // namespace

ExitStatus runCheck(const QStringList& list, Console& console)
{
    Arguments arguments(
        u"check"_s,
        Cli::tr(
            "Says what a reviewer would find. All documents are checked together, each workspace by itself."),
        u"INPUT…"_s, Cli::tr("Documents, folders, workspaces, or - for standard input."));
    arguments.addOption(
        u"profile"_s,
        Cli::tr("The rule profile: a JSON file, or one of: %1").arg(profileNames().join(u", "_s)),
        u"NAME|FILE"_s, u"chongqing"_s);
    arguments.addOption(u"format"_s, Cli::tr("text (the default) or json."), u"FORMAT"_s, u"text"_s);
    arguments.addOptionWithoutInput(
        u"self-test"_s, Cli::tr("Runs the examples of the profile instead and says which of them fail."));
    arguments.addReadingOptions();
    arguments.addOutputOption();
    if (const auto ended = arguments.read(list, console))
        return *ended;
    if (const auto ended = arguments.checkFormat({u"text"_s, u"json"_s}, console))
        return *ended;
    const QString name = arguments.value(u"profile"_s);
    const Result<ProfilePtr> profile = profileFrom(name);
    if (!profile && profile.error().context.isEmpty()) {
        return console.wrongUsage(
            arguments.verb(),
            Cli::tr("There is no profile “%1”, neither built in, nor of your own, nor as a file.").arg(name));
    }
    if (!profile) {
        console.error(profile.error());
        return console.status();
    }

    if (arguments.isSet(u"self-test"_s))
        return runSelfTest(**profile, console);

    const std::vector<CheckedGroup> groups = readAndCheck(arguments.positional(), **profile, console);
    Result<Output> out = Output::open(arguments.value(u"output"_s));
    if (!out) {
        console.error(out.error());
        return console.status();
    }
    if (arguments.value(u"format"_s) == u"json"_s) {
        if (!groups.empty() || out->isStandardOutput())
            writeJson(groups, **profile, *out, console);
    } else if (!groups.empty()) {
        out->text(findingsText(groups, console.language()));
        out->commit(console);
    }
    if (console.status() == ExitStatus::Fine && std::ranges::any_of(groups, hasErrors))
        return ExitStatus::FindingsOfSeverityError;
    return console.status();
}

} // namespace budget::cli
