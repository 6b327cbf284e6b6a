// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "core/import/filebytes.h"
#include "core/import/importpipeline.h"
#include "core/store/documentstore.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace budget::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readBytes(const QString& path)
{
    if (path != u"-"_s)
        return bytesOfFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, input.errorString());
    return bytesOf(input);
}

/// Without keeping the window out that may have it open.
Result<Input> readWorkspace(const QString& path, const ReadOptions& options)
{
    const std::shared_ptr<DocumentStore> store =
        TRY(DocumentStore::open(path, DocumentStore::Access::ReadOnly));
    Input input{.path = path, .isWorkspace = true, .content = TRY(store->load()), .bytes = {}};
    input.options = options;
    input.bytes = [store](const SourceDocument& document) { return store->sourceBytes(document.digest); };
    return input;
}

Result<ReadFile> readUnreported(const QString& path, const ReadOptions& options)
{
    ReadFile file;
    file.bytes = TRY(readBytes(path));
    file.batch =
        TRY(readDocument(file.bytes, path == u"-"_s ? path : QFileInfo(path).fileName(), {}, {}, options));
    return file;
}

} // namespace

std::vector<ProjectPtr> Input::projectsOf(DocumentId document) const
{
    std::vector<ProjectPtr> projects;
    std::ranges::copy_if(content.projects, std::back_inserter(projects),
                         [document](const ProjectPtr& project) { return project->document == document; });
    return projects;
}

ProjectDoubts Input::openDoubts() const
{
    BudgetDocument document;
    document.reset(content);
    ProjectDoubts doubts;
    for (Doubt& doubt : allDoubts(document)) {
        if (!isLookedAt(document, doubt))
            doubts[doubt.subject.project].push_back(std::move(doubt));
    }
    return doubts;
}

Result<LineText> Input::lineText(const SourceDocument& document) const
{
    const QByteArray documentBytes = TRY(bytes(document));
    auto text = std::make_shared<SourceText>(TRY(readSourceText(documentBytes, options)));
    return LineText([text = std::move(text)](quint32 line) {
        const SourcePlace place = text->place(line);
        const bool isInSheet = place.kind == SourcePlace::Kind::Sheet;
        return PlacedLine(text->line(line), place, isInSheet ? text->sheet(place.number) : QString());
    });
}

QStringList expanded(const QStringList& paths, Console& console)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator walk(path, documentNamePatterns(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(walk.next());
        if (found.isEmpty())
            console.error(fail(ErrorCode::InputEmpty).withContext(path));
        // The order of a folder's entries differs between machines, that of their names does not.
        std::ranges::sort(found);
        files.append(found);
    }
    return files;
}

bool isWorkspace(const QString& path)
{
    return path != u"-"_s && DocumentStore::isWorkspace(path);
}

Result<ReadFile> readFile(const QString& path, Console& console)
{
    Result<ReadFile> file = readUnreported(path, console.reading()).withContext(path);
    if (file)
        console.diagnostics(path, file->batch.document);
    return file;
}

Result<Input> readInput(const QString& path, Console& console)
{
    if (isWorkspace(path))
        return readWorkspace(path, console.reading()).withContext(path);

    ReadFile file = TRY(readFile(path, console));
    IdGiver().number(file.batch);
    Input input{.path = path, .isWorkspace = false, .content = {}, .bytes = {}};
    input.options = console.reading();
    input.content.sourceDocuments.push_back(std::move(file.batch.document));
    input.content.projects.assign(file.batch.projects.begin(), file.batch.projects.end());
    input.bytes = [bytes = std::move(file.bytes)](const SourceDocument&) {
        return Result<QByteArray>(bytes);
    };
    return input;
}

void IdGiver::number(ParsedBatch& batch)
{
    batch.document.id = DocumentId(++m_lastDocument);
    for (const std::shared_ptr<Project>& project : batch.projects) {
        project->id = ProjectId(++m_lastProject);
        project->document = batch.document.id;
        for (Indicator& row : project->indicators)
            row.id = IndicatorId(++m_lastIndicator);
    }
}

} // namespace budget::cli
