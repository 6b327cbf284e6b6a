// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/budgetdocument.h"

#include "core/model/changecheck.h"
#include "core/model/fieldaccess.h"

#include <algorithm>

namespace budget {

namespace {

/// The entry with this id among those in the order of their ids; null when there is none.
template <typename T, typename Id>
const T* entryOf(const std::vector<T>& entries, Id id)
{
    const auto found = std::ranges::lower_bound(entries, id, {}, &T::id);
    return found == entries.end() || found->id != id ? nullptr : &*found;
}

bool threadBefore(const Thread& a, const Thread& b)
{
    return a.id < b.id;
}

bool documentBefore(const SourceDocument& a, const SourceDocument& b)
{
    return a.id < b.id;
}

/// Entries stay in one order, so that one that is deleted and brought back stands where it stood.
template <typename T, typename Before>
void replaceEntry(std::vector<T>& entries, const std::optional<T>& before, const std::optional<T>& after,
                  Before isBefore)
{
    const auto found = std::ranges::lower_bound(entries, before ? *before : *after, isBefore);
    if (!before) {
        entries.insert(found, *after);
        return;
    }
    Q_ASSERT(found != entries.end());
    if (after)
        *found = *after;
    else
        entries.erase(found);
}

} // namespace

/// Does one alternative of Change to the document, with the signals around it.
class BudgetDocument::Applier
{
public:
    explicit Applier(BudgetDocument& document)
        : d(document)
    {}

    void operator()(const FieldEdited& c) const
    {
        setTextAt(*d.detached(c.address.project), c.address, c.after);
        emit d.fieldChanged(c.address);
    }

    void operator()(const IndicatorInserted& c) const
    {
        emit d.indicatorsAboutToBeInserted(c.project, c.position, c.position);
        auto& rows = d.detached(c.project)->indicators;
        rows.insert(rows.begin() + c.position, c.row);
        emit d.indicatorsInserted(c.project, c.position, c.position);
    }

    void operator()(const IndicatorRemoved& c) const
    {
        emit d.indicatorsAboutToBeRemoved(c.project, c.position, c.position);
        auto& rows = d.detached(c.project)->indicators;
        rows.erase(rows.begin() + c.position);
        emit d.indicatorsRemoved(c.project, c.position, c.position);
    }

    void operator()(const IndicatorMoved& c) const
    {
        emit d.indicatorAboutToBeMoved(c.project, c.from, c.to > c.from ? c.to + 1 : c.to);
        auto& rows = d.detached(c.project)->indicators;
        const auto from = rows.begin() + c.from;
        const auto to = rows.begin() + c.to;
        if (c.from < c.to)
            std::rotate(from, from + 1, to + 1);
        else
            std::rotate(to, from, from + 1);
        emit d.indicatorMoved(c.project, c.from, c.to);
    }

    void operator()(const ProjectsInserted& c) const
    {
        const int last = c.position + static_cast<int>(c.projects.size()) - 1;
        emit d.projectsAboutToBeInserted(c.position, last);
        // Shared with the change until one of the two is to be written: see detached().
        d.m_projects.insert(d.m_projects.begin() + c.position, c.projects.begin(), c.projects.end());
        d.reindexFrom(static_cast<size_t>(c.position));
        emit d.projectsInserted(c.position, last);
    }

    void operator()(const ProjectsRemoved& c) const
    {
        const int last = c.position + static_cast<int>(c.projects.size()) - 1;
        emit d.projectsAboutToBeRemoved(c.position, last);
        for (const ProjectPtr& project : c.projects)
            d.m_indexes.remove(project->id);
        d.m_projects.erase(d.m_projects.begin() + c.position, d.m_projects.begin() + last + 1);
        d.reindexFrom(static_cast<size_t>(c.position));
        emit d.projectsRemoved(c.position, last);
    }

    void operator()(const ProjectReplaced& c) const
    {
        emit d.projectAboutToBeReplaced(c.after->id);
        d.m_projects[static_cast<size_t>(d.indexOf(c.after->id))] = c.after;
        emit d.projectReplaced(c.after->id);
    }

    void operator()(const ReviewSet& c) const
    {
        d.detached(c.project)->review = c.after;
        emit d.reviewChanged(c.project);
    }

    void operator()(const ThreadSet& c) const
    {
        replaceEntry(d.m_threads, c.before, c.after, threadBefore);
        emit d.threadChanged(c.after ? c.after->id : c.before->id);
    }

    void operator()(const DecisionSet& c) const
    {
        replaceEntry(d.m_decisions, c.before, c.after, decisionBefore);
        emit d.decisionChanged(c.after ? *c.after : *c.before);
    }

    void operator()(const SourceDocumentSet& c) const
    {
        replaceEntry(d.m_sourceDocuments, c.before, c.after, documentBefore);
        emit d.sourceDocumentsChanged();
    }

    void operator()(const ChangeGroup& group) const
    {
        for (const Change& change : group.changes) {
            Q_ASSERT(d.check(change));
            std::visit(*this, change.any);
        }
    }

private:
    BudgetDocument& d;
};

BudgetDocument::BudgetDocument(QObject* parent)
    : QObject(parent)
{}
BudgetDocument::~BudgetDocument() = default;

bool operator==(const DocumentContent& a, const DocumentContent& b)
{
    return a.sourceDocuments == b.sourceDocuments && a.threads == b.threads && a.decisions == b.decisions &&
           std::ranges::equal(a.projects, b.projects,
                              [](const ProjectPtr& x, const ProjectPtr& y) { return *x == *y; });
}

const Project* BudgetDocument::project(ProjectId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_projects[static_cast<size_t>(index)].get();
}

ProjectPtr BudgetDocument::snapshot(ProjectId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_projects[static_cast<size_t>(index)];
}

int BudgetDocument::indexOf(ProjectId id) const
{
    return m_indexes.value(id, -1);
}

const SourceDocument* BudgetDocument::sourceDocument(DocumentId id) const
{
    return entryOf(m_sourceDocuments, id);
}

const Thread* BudgetDocument::thread(ThreadId id) const
{
    return entryOf(m_threads, id);
}

const Decision* BudgetDocument::decision(const QString& rule, const Subject& subject) const
{
    const Decision wanted{.rule = rule, .subject = subject};
    const auto found = std::ranges::lower_bound(m_decisions, wanted, decisionBefore);
    return found == m_decisions.end() || decisionBefore(wanted, *found) ? nullptr : &*found;
}

DocumentContent BudgetDocument::content() const
{
    return {.sourceDocuments = m_sourceDocuments,
            .projects = m_projects,
            .threads = m_threads,
            .decisions = m_decisions};
}

Result<> BudgetDocument::check(const Change& change) const
{
    return checkChange(*this, change);
}

void BudgetDocument::apply(const Change& change)
{
    Q_ASSERT_X(!m_isApplying, "BudgetDocument::apply", "a slot submitted a change while one is applied");
    m_isApplying = true;
    std::visit(Applier(*this), change.any);
    m_isApplying = false;
    emit applied(change);
}

void BudgetDocument::reset(DocumentContent content)
{
    emit aboutToReset();
    m_projects = std::move(content.projects);
    m_indexes.clear();
    m_indexes.reserve(static_cast<qsizetype>(m_projects.size()));
    reindexFrom(0);
    m_sourceDocuments = std::move(content.sourceDocuments);
    m_threads = std::move(content.threads);
    m_decisions = std::move(content.decisions);
    std::ranges::sort(m_sourceDocuments, documentBefore);
    std::ranges::sort(m_threads, threadBefore);
    std::ranges::sort(m_decisions, decisionBefore);
    emit wasReset();
}

/// The project, copied first when a change, a snapshot or a job still reads the present one. Nobody else is
/// given one that can be written.
Project* BudgetDocument::detached(ProjectId id)
{
    ProjectPtr& project = m_projects[static_cast<size_t>(indexOf(id))];
    if (project.use_count() > 1)
        project = std::make_shared<Project>(*project);
    return std::const_pointer_cast<Project>(project).get();
}

void BudgetDocument::reindexFrom(size_t first)
{
    for (size_t i = first; i < m_projects.size(); ++i)
        m_indexes.insert(m_projects[i]->id, static_cast<int>(i));
}

} // namespace budget
