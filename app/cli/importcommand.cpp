// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/inputs.h"
#include "core/session/documentsession.h"
#include "core/session/readingdifference.h"
#include "ui/models/columnspec.h"

#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

using SessionPtr = std::unique_ptr<DocumentSession>;

/// Who stands in the history of the workspace.
QString userName()
{
    for (const char* name : {"LOGNAME", "USER"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return QCoreApplication::applicationName();
}

Result<SessionPtr> openOrCreate(const QString& path)
{
    static const SystemClock clock;
    const DocumentSession::Options options{.author = userName(), .clock = &clock};
    return QFileInfo::exists(path) ? DocumentSession::open(path, options).withContext(path)
                                   : DocumentSession::create(path, options).withContext(path);
}

QString reportText(const QString& path, const ImportReport& report)
{
    return Cli::tr("%1: new %2, different %3, gone %4, unchanged %5, edits kept %6")
        .arg(path)
        .arg(report.added.size())
        .arg(report.changed.size())
        .arg(report.removed.size())
        .arg(report.unchanged.size())
        .arg(report.keptEdits.size());
}

/// One line for each thing that the document prints elsewhere than before.
QString differenceText(const ReadingDifference& difference)
{
    using Kind = ReadingDifference::Kind;
    const QString place =
        difference.row.isEmpty() ? difference.project : difference.project + u" · "_s + difference.row;
    switch (difference.kind) {
    case Kind::ProjectAdded: return Cli::tr("new project: %1").arg(place);
    case Kind::ProjectGone: return Cli::tr("project gone: %1").arg(place);
    case Kind::RowAdded: return Cli::tr("new row: %1").arg(place);
    case Kind::RowGone: return Cli::tr("row gone: %1").arg(place);
    case Kind::ValueChanged: break;
    }
    return Cli::tr("%1 · %2: “%3” is now “%4”")
        .arg(place, ui::columnTitle(difference.address.field), difference.before, difference.after);
}

} // namespace

ExitStatus runImport(const QStringList& list, Console& console)
{
    Arguments arguments(u"import"_s,
                        Cli::tr("Reads documents into a workspace, each one step that can be undone. "
                                "The workspace is made when there is none."),
                        u"INPUT…"_s, Cli::tr("Documents, folders, or - for standard input."));
    arguments.addOption(u"into"_s, Cli::tr("The workspace (*.brw)."), u"WORKSPACE"_s);
    arguments.addReadingOptions();
    if (const auto ended = arguments.read(list, console))
        return *ended;
    const QString target = arguments.value(u"into"_s);
    if (target.isEmpty())
        return console.wrongUsage(arguments.verb(), Cli::tr("--into WORKSPACE is needed."));
    const QStringList paths = expanded(arguments.positional(), console);
    for (const QString& path : paths) {
        // Its documents alone would come without the edits and annotations that make it a workspace.
        if (isWorkspace(path)) {
            return console.wrongUsage(
                arguments.verb(), Cli::tr("%1: a workspace cannot be imported into another one.").arg(path));
        }
    }

    SessionPtr session;
    for (const QString& path : paths) {
        Result<ReadFile> file = readFile(path, console);
        if (!file) {
            console.error(file.error());
            continue;
        }
        // Only now, so that a document that cannot be read leaves no empty workspace behind.
        if (!session) {
            Result<SessionPtr> opened = openOrCreate(target);
            if (!opened) {
                console.error(opened.error());
                return console.status();
            }
            session = std::move(opened).value();
            if (const QString backup = session->backupPath(); !backup.isEmpty())
                console.note(Cli::tr("%1: brought to a new format; a copy as it was is kept in %2")
                                 .arg(target, backup));
        }
        const Result<ImportReport> report =
            session->import(std::move(file->batch), file->bytes).withContext(path);
        if (!report) {
            console.error(report.error());
            continue;
        }
        QTextStream out(stdout);
        out << reportText(path, *report) << '\n';
        for (const ReadingDifference& difference : readingDifferences(*report, session->document()))
            out << "  " << differenceText(difference) << '\n';
    }
    return console.status();
}

} // namespace budget::cli
