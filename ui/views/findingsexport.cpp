// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/findingsexport.h"

#include "core/export/findingstable.h"
#include "core/export/findingswriter.h"
#include "core/export/reviewtable.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// One that is found no more counts as mended, whatever was decided before it went.
std::optional<Decision> decisionOn(const Checker& checker, const Finding& finding)
{
    const Decision* const made = checker.decision(finding);
    if (!made)
        return std::nullopt;
    Decision decision = *made;
    const std::vector<Finding>& gone = checker.mended(finding.subject.project);
    if (std::ranges::find(gone, finding) != gone.end())
        decision.kind = DecisionKind::Mended;
    return decision;
}

FindingsWriter::Context contextOf(const Desk& desk)
{
    return {.project = [&desk](ProjectId id) { return desk.document().project(id); },
            .fileName =
                [&desk](DocumentId id) {
                    const SourceDocument* const source = desk.document().sourceDocument(id);
                    return source ? source->fileName : QString();
                },
            .message = [](const Finding& finding) { return findingText(finding); },
            .decision = [&desk](const Finding& finding) { return decisionOn(desk.checker(), finding); }};
}

template <typename Writer, typename Content>
Result<> written(Writer writer, std::span<const Content> content, QSaveFile& file)
{
    writer.write(content);
    TRY(writer.finish());
    return file.commit() ? Result<>() : fail(ErrorCode::FileUnwritable, file.errorString());
}

} // namespace

std::vector<Finding> allFindings(const Desk& desk)
{
    std::vector<Finding> all;
    for (const auto& project : desk.document().projects()) {
        for (const std::vector<Finding>* list :
             {&desk.checker().findings(project->id), &desk.checker().mended(project->id)})
            all.insert(all.end(), list->begin(), list->end());
    }
    return all;
}

Result<> exportFindings(const Desk& desk, std::span<const Finding> findings, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(path);
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return written<FindingsWriter, Finding>(
                   FindingsWriter(file, desk.checker().profile().name(), contextOf(desk)), findings, file)
            .withContext(path);
    return written<FindingsTable, Finding>(
               FindingsTable(file, contextOf(desk),
                             {.language = presentLanguage(),
                              .fieldTitle = [](Field field) { return columnTitle(field); },
                              .decision = [](DecisionKind kind) { return decisionText(kind); }}),
               findings, file)
        .withContext(path);
}

Result<> exportReviews(const Desk& desk, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString()).withContext(path);
    const std::vector<ProjectPtr> projects = desk.document().content().projects;
    return written<ReviewTable, ProjectPtr>(
               ReviewTable(file, desk.checker().profile().reviewForm(),
                           {.language = presentLanguage(),
                            .verdict = [](Verdict verdict) { return verdictText(verdict); },
                            .grade = [](Grade grade) { return gradeText(grade); }}),
               std::span(projects), file)
        .withContext(path);
}

} // namespace budget::ui
