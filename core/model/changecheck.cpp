// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/changecheck.h"

#include "core/model/budgetdocument.h"

namespace budget {

namespace {

Error conflict(QLatin1String part)
{
    return fail(ErrorCode::Conflict, part);
}

/// Before and after of a ...Set change: one of them is there, and both name the same thing.
template <typename T, typename SameThing>
Result<> checkSet(const T* present, const std::optional<T>& before, const std::optional<T>& after,
                  SameThing same)
{
    if (!before && !after)
        return conflict(QLatin1String("empty"));
    if (before && after && !same(*before, *after))
        return conflict(QLatin1String("identity"));
    if ((present != nullptr) != before.has_value() || (present && *present != *before))
        return conflict(QLatin1String("before"));
    return {};
}

struct Checker
{
    const BudgetDocument& document;

    Result<> operator()(const FieldEdited& c) const
    {
        const Project* project = document.project(c.address.project);
        if (!project)
            return conflict(QLatin1String("project"));
        const bool isRow = fieldInfo(c.address.field).scope == FieldScope::Indicator;
        if (isRow != c.address.indicator.isValid() || (isRow && !project->indicator(c.address.indicator)))
            return conflict(QLatin1String("indicator"));
        if (textAt(*project, c.address) != c.before)
            return conflict(fieldInfo(c.address.field).name);
        return {};
    }

    Result<> operator()(const IndicatorInserted& c) const
    {
        const Project* project = document.project(c.project);
        if (!project)
            return conflict(QLatin1String("project"));
        if (c.position < 0 || c.position > static_cast<int>(project->indicators.size()))
            return conflict(QLatin1String("position"));
        if (!c.row.id.isValid() || project->indicator(c.row.id))
            return conflict(QLatin1String("indicator"));
        return {};
    }

    Result<> operator()(const IndicatorRemoved& c) const
    {
        const Project* project = document.project(c.project);
        if (!project)
            return conflict(QLatin1String("project"));
        if (c.position < 0 || c.position >= static_cast<int>(project->indicators.size()))
            return conflict(QLatin1String("position"));
        if (project->indicators[static_cast<size_t>(c.position)] != c.row)
            return conflict(QLatin1String("indicator"));
        return {};
    }

    Result<> operator()(const IndicatorMoved& c) const
    {
        const Project* project = document.project(c.project);
        if (!project)
            return conflict(QLatin1String("project"));
        const int count = static_cast<int>(project->indicators.size());
        if (c.from < 0 || c.from >= count || c.to < 0 || c.to >= count || c.from == c.to)
            return conflict(QLatin1String("position"));
        return {};
    }

    Result<> operator()(const ProjectsInserted& c) const
    {
        if (c.projects.empty())
            return conflict(QLatin1String("empty"));
        if (c.position < 0 || c.position > document.projectCount())
            return conflict(QLatin1String("position"));
        for (const ProjectPtr& project : c.projects) {
            if (!project->id.isValid() || document.project(project->id))
                return conflict(QLatin1String("project"));
        }
        return {};
    }

    Result<> operator()(const ProjectsRemoved& c) const
    {
        if (c.projects.empty())
            return conflict(QLatin1String("empty"));
        if (c.position < 0 || c.position + static_cast<int>(c.projects.size()) > document.projectCount())
            return conflict(QLatin1String("position"));
        for (size_t i = 0; i < c.projects.size(); ++i) {
            if (document.projectAt(c.position + static_cast<int>(i)).id != c.projects[i]->id)
                return conflict(QLatin1String("project"));
        }
        return {};
    }

    Result<> operator()(const ProjectReplaced& c) const
    {
        if (!c.before || !c.after || c.before->id != c.after->id)
            return conflict(QLatin1String("identity"));
        const Project* project = document.project(c.before->id);
        if (!project || *project != *c.before)
            return conflict(QLatin1String("project"));
        return {};
    }

    Result<> operator()(const ReviewSet& c) const
    {
        const Project* project = document.project(c.project);
        if (!project)
            return conflict(QLatin1String("project"));
        return project->review == c.before ? Result<>() : Result<>(conflict(QLatin1String("review")));
    }

    Result<> operator()(const ThreadSet& c) const
    {
        const ThreadId id = c.before ? c.before->id : c.after ? c.after->id : ThreadId();
        return checkSet(document.thread(id), c.before, c.after,
                        [](const Thread& a, const Thread& b) { return a.id == b.id; });
    }

    Result<> operator()(const DecisionSet& c) const
    {
        const std::optional<Decision>& any = c.before ? c.before : c.after;
        return checkSet(
            any ? document.decision(any->rule, any->subject) : nullptr, c.before, c.after,
            [](const Decision& a, const Decision& b) { return a.rule == b.rule && a.subject == b.subject; });
    }

    Result<> operator()(const SourceDocumentSet& c) const
    {
        const DocumentId id = c.before ? c.before->id : c.after ? c.after->id : DocumentId();
        return checkSet(document.sourceDocument(id), c.before, c.after,
                        [](const SourceDocument& a, const SourceDocument& b) { return a.id == b.id; });
    }

    Result<> operator()(const ChangeGroup& group) const
    {
        if (group.changes.empty())
            return conflict(QLatin1String("empty"));
        return std::visit(*this, group.changes.front().any);
    }
};

} // namespace

Result<> checkChange(const BudgetDocument& document, const Change& change)
{
    return std::visit(Checker{document}, change.any);
}

} // namespace budget
