// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/cellmarks.h"

#include "core/model/doubt.h"
#include "ui/models/findingtext.h"
#include "ui/text/diagnostictext.h"

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kKeptProjects = 256; // more than a screen shows, few enough to forget

void worsen(std::optional<Severity>& worst, Severity severity)
{
    worst = worst ? std::min(*worst, severity) : severity;
}

} // namespace

std::optional<FieldAddress> cellOf(const Subject& subject)
{
    if (!subject.project.isValid())
        return std::nullopt;
    const Field whole = subject.indicator.isValid() ? Field::IndicatorName : Field::ProjectName;
    return FieldAddress{subject.project, subject.indicator, subject.field.value_or(whole)};
}

ProjectMarks::ProjectMarks(const BudgetDocument& document, const Checker& checker, ProjectId project)
{
    for (const Finding& finding : checker.findings(project)) {
        const std::optional<FieldAddress> cell = cellOf(finding.subject);
        if (!cell || isSettled(checker.state(finding)))
            continue;
        CellMark& mark = m_cells[*cell];
        worsen(mark.worst, finding.severity);
        if (!mark.findingText.isEmpty())
            mark.findingText += u'\n';
        mark.findingText += findingText(finding);
    }
    for (const Thread& thread : document.threads()) {
        if (thread.subject.project != project || thread.state == ThreadState::Verified)
            continue;
        if (const std::optional<FieldAddress> cell = cellOf(thread.subject))
            m_cells[*cell].isAnnotated = true;
    }
    addDoubts(document, project);
}

void ProjectMarks::addDoubts(const BudgetDocument& document, ProjectId id)
{
    const Project* const project = document.project(id);
    const SourceDocument* const source = project ? document.sourceDocument(project->document) : nullptr;
    if (!source)
        return;
    for (const Doubt& doubt : doubtsOf(*source, *project)) {
        const std::optional<FieldAddress> cell = cellOf(doubt.subject);
        if (!cell || isLookedAt(document, doubt))
            continue;
        QString& text = m_cells[*cell].doubtText;
        if (!text.isEmpty())
            text += u'\n';
        text += diagnosticText(doubt.diagnostic);
    }
}

const CellMark& ProjectMarks::at(const FieldAddress& cell) const
{
    static const CellMark kNone;
    const auto found = m_cells.constFind(cell);
    return found == m_cells.cend() ? kNone : *found;
}

MarkCache::MarkCache(const BudgetDocument& document, const Checker& checker, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_checker(checker)
    , m_cache(kKeptProjects)
{
    const auto forgetAll = [this] {
        m_cache.clear();
        m_projectsOfThreads.clear();
        for (const Thread& thread : m_document.threads())
            m_projectsOfThreads.insert(thread.id, thread.subject.project);
    };
    forgetAll();
    connect(&checker, &Checker::findingsChanged, this, &MarkCache::forget);
    connect(&checker, &Checker::findingsReset, this, [this, forgetAll] {
        forgetAll();
        emit allChanged();
    });
    connect(&document, &BudgetDocument::wasReset, this, forgetAll);
    connect(&document, &BudgetDocument::threadChanged, this, &MarkCache::forgetThread);
}

void MarkCache::watch(QObject* context, std::function<ProjectId()> shown, std::function<void()> changed) const
{
    connect(this, &MarkCache::allChanged, context, changed);
    connect(this, &MarkCache::changed, context,
            [shown = std::move(shown), changed](const std::vector<ProjectId>& projects) {
                if (std::ranges::find(projects, shown()) != projects.end())
                    changed();
            });
}

const ProjectMarks& MarkCache::of(ProjectId project) const
{
    ProjectMarks* marks = m_cache.object(project);
    if (!marks) {
        marks = new ProjectMarks(m_document, m_checker, project);
        m_cache.insert(project, marks);
    }
    return *marks;
}

void MarkCache::forget(const std::vector<ProjectId>& projects)
{
    for (const ProjectId project : projects)
        m_cache.remove(project);
    emit changed(projects);
}

void MarkCache::forgetThread(ThreadId thread)
{
    const Thread* present = m_document.thread(thread);
    const ProjectId project = present ? present->subject.project : m_projectsOfThreads.value(thread);
    if (present)
        m_projectsOfThreads.insert(thread, project);
    else
        m_projectsOfThreads.remove(thread);
    if (project.isValid())
        forget({project});
}

} // namespace budget::ui
