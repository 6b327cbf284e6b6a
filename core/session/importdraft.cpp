// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/importdraft.h"

#include "core/base/text.h"
#include "core/import/fileformat.h"
#include "core/model/identity.h"
#include "core/rules/checkrun.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// Rules whose findings are as often a slip of the reader as one of the author.
constexpr std::array kRulesOfMisreading{QLatin1String("weight-sum-mismatch"),
                                        QLatin1String("amount-parts-mismatch"), QLatin1String("l1-unknown"),
                                        QLatin1String("l2-unknown"), QLatin1String("suspect-ocr-operator")};

bool mayBeMisread(const Finding& finding)
{
    return std::ranges::any_of(kRulesOfMisreading,
                               [&finding](QLatin1String rule) { return finding.rule == rule; });
}

QString tableKey(const Project& project)
{
    if (project.name.isEmpty())
        return {};
    return QString::number(project.year) + u'\n' + text::folded(project.title) + u'\n' +
           identity::projectKey(project);
}

quint32 firstLine(const Project& project, const Subject& subject)
{
    const Field whole = subject.indicator.isValid() ? Field::IndicatorName : Field::ProjectName;
    const auto spans = spansAt(project, {project.id, subject.indicator, subject.field.value_or(whole)});
    return spans.empty() ? 0 : spans.front().line;
}

QString textOf(const Project& project, const Subject& subject)
{
    const auto cell = subject.cell();
    return cell ? textAt(project, *cell) : QString();
}

void judge(const SourceDocument& document, DraftTable& table, const Profile& profile)
{
    const Project& project = *table.project;
    table.doubts.clear();
    table.errors = 0;
    table.warnings = 0;
    for (Doubt& doubt : doubtsOf(document, project)) {
        const QString text = textOf(project, doubt.subject);
        const quint32 line = doubt.diagnostic.line;
        table.doubts.push_back({.reason = std::move(doubt.diagnostic),
                                .subject = std::move(doubt.subject),
                                .line = line,
                                .text = text});
    }
    for (Finding& finding : checkProject(project, profile)) {
        table.errors += finding.severity == Severity::Error ? 1 : 0;
        table.warnings += finding.severity == Severity::Warning ? 1 : 0;
        if (!mayBeMisread(finding))
            continue;
        const Subject subject = finding.subject;
        table.doubts.push_back({.reason = std::move(finding),
                                .subject = subject,
                                .line = firstLine(project, subject),
                                .text = textOf(project, subject)});
    }
}

template <typename Count>
int sumOf(const std::vector<DraftTable>& tables, Count count)
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [count](int sum, const DraftTable& table) { return sum + count(table); });
}

} // namespace

QString ImportDraft::fileName() const
{
    return path.section(u'/', -1);
}

int ImportDraft::rowCount() const
{
    return sumOf(tables, [](const DraftTable& t) { return static_cast<int>(t.project->indicators.size()); });
}

int ImportDraft::chosenCount() const
{
    return sumOf(tables, [](const DraftTable& t) { return t.isChosen ? 1 : 0; });
}

int ImportDraft::doubtCount() const
{
    return sumOf(tables, [](const DraftTable& t) { return static_cast<int>(t.doubts.size()); });
}

int ImportDraft::readersDoubtCount() const
{
    return static_cast<int>(std::ranges::count_if(document.diagnostics, isDoubt));
}

int ImportDraft::errorCount() const
{
    return sumOf(tables, [](const DraftTable& t) { return t.errors; });
}

int ImportDraft::warningCount() const
{
    return sumOf(tables, [](const DraftTable& t) { return t.warnings; });
}

void judgeTable(const ImportDraft& draft, DraftTable& table, const Profile& profile)
{
    judge(draft.document, table, profile);
}

void judgeDraft(ImportDraft& draft, const Profile& profile, const CancelToken& cancel)
{
    // Each table its own, or a large document would be gone through for each of its tables.
    QHash<quint32, std::vector<Diagnostic>> diagnostics;
    for (const Diagnostic& diagnostic : draft.document.diagnostics)
        diagnostics[diagnostic.table].push_back(diagnostic);
    for (DraftTable& table : draft.tables) {
        if (cancel.isCancelled())
            return;
        SourceDocument part;
        part.id = draft.document.id;
        part.diagnostics = diagnostics.take(table.project->table);
        judge(part, table, profile);
    }
}

bool takesPassword(const ImportDraft& draft)
{
    return draft.error && draft.error->code == ErrorCode::InputEncrypted &&
           fileFormatOf(draft.bytes) == FileFormat::Pdf;
}

void readDraft(ImportDraft& draft, const ReadOptions& options, const CancelToken& cancel,
               const ReadProgress& progress)
{
    draft.tables.clear();
    draft.error.reset();
    draft.password = options.password;
    Result<ParsedBatch> batch = readDocument(draft.bytes, draft.fileName(), cancel, progress, options);
    if (!batch) {
        draft.error = std::move(batch).error();
        return;
    }
    draft.format = batch->format;
    draft.form = batch->form;
    draft.digest = batch->document.digest;
    draft.document = std::move(batch->document);
    draft.document.id = DocumentId(1);
    Summary summary = summarize(batch->projects);
    draft.total = summary.total.budget;
    draft.years = std::move(summary.years);
    ProjectId project;
    IndicatorId row;
    for (std::shared_ptr<Project>& each : batch->projects) {
        each->id = takeNext(project);
        each->document = draft.document.id;
        for (Indicator& indicator : each->indicators)
            indicator.id = takeNext(row);
        QString key = tableKey(*each);
        draft.tables.push_back({.project = std::move(each), .key = std::move(key)});
    }
}

ImportItem itemOf(const ImportDraft& draft)
{
    ImportItem item{.batch = {}, .bytes = draft.bytes, .sameBytes = draft.sameBytes};
    item.batch.document = draft.document;
    item.batch.form = draft.form;
    item.batch.format = draft.format;
    for (const DraftTable& table : draft.tables) {
        if (table.isChosen)
            item.batch.projects.push_back(table.project);
    }
    return item;
}

} // namespace budget
