// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/checkedinputs.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/export/findingswriter.h"
#include "core/rules/rulecatalog.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

using ProfilePtr = std::shared_ptr<const Profile>;

Result<ProfilePtr> profileFrom(const QString& path)
{
    constexpr qint64 kMaxProfileBytes = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString());
    return Profile::fromJson(file.read(kMaxProfileBytes));
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
                           .waiver = [&group](const Finding& finding) { return group->waiver(finding); }});
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
        return finding.severity == Severity::Error && !group.waiver(finding);
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
        Cli::tr("The rule profile: a JSON file, or one of: %1").arg(Profile::builtInNames().join(u", "_s)),
        u"NAME|FILE"_s, u"chongqing"_s);
    arguments.addOption(u"format"_s, Cli::tr("text (the default) or json."), u"FORMAT"_s, u"text"_s);
    arguments.addOptionWithoutInput(
        u"self-test"_s, Cli::tr("Runs the examples of the profile instead and says which of them fail."));
    arguments.addPasswordOption();
    arguments.addOutputOption();
    if (const auto ended = arguments.read(list, console))
        return *ended;
    if (const auto ended = arguments.checkFormat({u"text"_s, u"json"_s}, console))
        return *ended;
    const QString name = arguments.value(u"profile"_s);
    const bool isBuiltIn = Profile::builtInNames().contains(name);
    if (!isBuiltIn && !QFileInfo::exists(name)) {
        return console.wrongUsage(
            arguments.verb(), Cli::tr("There is no profile “%1”, neither built in nor as a file.").arg(name));
    }
    const Result<ProfilePtr> profile =
        isBuiltIn ? Profile::builtIn(name) : profileFrom(name).withContext(name);
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
