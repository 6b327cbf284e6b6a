// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/change.h"

#include <algorithm>

namespace budget {

namespace {

bool sameProject(const ProjectPtr& a, const ProjectPtr& b)
{
    return a == b || (a && b && *a == *b);
}

bool sameProjects(const std::vector<ProjectPtr>& a, const std::vector<ProjectPtr>& b)
{
    return std::ranges::equal(a, b, sameProject);
}

struct Inverter
{
    Change operator()(const FieldEdited& c) const { return FieldEdited{c.address, c.after, c.before}; }
    Change operator()(const IndicatorInserted& c) const
    {
        return IndicatorRemoved{c.project, c.position, c.row};
    }
    Change operator()(const IndicatorRemoved& c) const
    {
        return IndicatorInserted{c.project, c.position, c.row};
    }
    Change operator()(const IndicatorMoved& c) const { return IndicatorMoved{c.project, c.to, c.from}; }
    Change operator()(const ProjectsInserted& c) const { return ProjectsRemoved{c.position, c.projects}; }
    Change operator()(const ProjectsRemoved& c) const { return ProjectsInserted{c.position, c.projects}; }
    Change operator()(const ProjectReplaced& c) const { return ProjectReplaced{c.after, c.before}; }
    Change operator()(const ReviewSet& c) const { return ReviewSet{c.project, c.after, c.before}; }
    Change operator()(const ThreadSet& c) const { return ThreadSet{c.after, c.before}; }
    Change operator()(const DecisionSet& c) const { return DecisionSet{c.after, c.before}; }
    Change operator()(const SourceDocumentSet& c) const { return SourceDocumentSet{c.after, c.before}; }
    Change operator()(const ChangeGroup& group) const
    {
        ChangeGroup result{group.kind, {}};
        result.changes.reserve(group.changes.size());
        std::transform(group.changes.rbegin(), group.changes.rend(), std::back_inserter(result.changes),
                       inverse);
        return result;
    }
};

struct TouchedCollector
{
    std::vector<ProjectId>& ids;

    void operator()(const FieldEdited& c) const { ids.push_back(c.address.project); }
    void operator()(const IndicatorInserted& c) const { ids.push_back(c.project); }
    void operator()(const IndicatorRemoved& c) const { ids.push_back(c.project); }
    void operator()(const IndicatorMoved& c) const { ids.push_back(c.project); }
    void operator()(const ProjectsInserted& c) const { add(c.projects); }
    void operator()(const ProjectsRemoved& c) const { add(c.projects); }
    void operator()(const ProjectReplaced& c) const { ids.push_back(c.after->id); }
    void operator()(const ReviewSet& c) const { ids.push_back(c.project); }
    void operator()(const ThreadSet&) const {}
    void operator()(const DecisionSet&) const {}
    void operator()(const SourceDocumentSet&) const {}
    void operator()(const ChangeGroup& group) const
    {
        for (const Change& change : group.changes)
            std::visit(*this, change.any);
    }

private:
    void add(const std::vector<ProjectPtr>& projects) const
    {
        for (const ProjectPtr& project : projects)
            ids.push_back(project->id);
    }
};

} // namespace

bool operator==(const ProjectsInserted& a, const ProjectsInserted& b)
{
    return a.position == b.position && sameProjects(a.projects, b.projects);
}

bool operator==(const ProjectsRemoved& a, const ProjectsRemoved& b)
{
    return a.position == b.position && sameProjects(a.projects, b.projects);
}

bool operator==(const ProjectReplaced& a, const ProjectReplaced& b)
{
    return sameProject(a.before, b.before) && sameProject(a.after, b.after);
}

bool operator==(const ChangeGroup& a, const ChangeGroup& b)
{
    return a.kind == b.kind && a.changes == b.changes;
}

bool operator==(const Change& a, const Change& b)
{
    return a.any == b.any;
}

Change inverse(const Change& change)
{
    return std::visit(Inverter(), change.any);
}

std::vector<ProjectId> touchedProjects(const Change& change)
{
    std::vector<ProjectId> ids;
    std::visit(TouchedCollector{ids}, change.any);
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace budget
