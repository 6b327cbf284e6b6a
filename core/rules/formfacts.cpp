// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/formfacts.h"

#include "core/base/text.h"

#include <algorithm>

namespace budget::rules {

namespace {

/// A cell that was printed, empty or not: an empty one has a place without a text.
bool hasCell(const Project& project, Field field)
{
    return !project.text(field).isEmpty() || !project.sources.spans(0, field).empty();
}

/// A table with fields beyond those that the profile asks for, or without the cells that only its form has,
/// is of another form, which may have no cell for an overview or a basis.
bool isOfAnotherForm(const Project& project)
{
    const bool hasOthers =
        std::ranges::any_of(project.extras, [](const Extra& extra) { return extra.name != kOtherFields; });
    const bool isPrinted = !project.sources.isEmpty(); // and not typed in
    return hasOthers || (isPrinted && !hasCell(project, Field::Retained) &&
                         !hasCell(project, Field::Subsidy) && !hasCell(project, Field::ExecutionWeight));
}

/// What the table of every form says: whose it is and what for. One about a whole department has no project,
/// and may have several numbered goals.
bool isInForm(const Project& project, Field field)
{
    const bool isOfDepartment = project.title.contains(u"整体");
    switch (field) {
    case Field::UnitName: return true;
    case Field::ProjectName: return !isOfDepartment;
    case Field::Goal: return !findExtra(project.extras, u"goals");
    default: return false;
    }
}

} // namespace

bool isBlank(const Project& project, Field field)
{
    return text::withoutSpace(project.text(field)).isEmpty();
}

bool isAskedFor(const ProjectView& view, Field field)
{
    const std::vector<Field>& asked = view.parameters().headerFields;
    if (std::ranges::find(asked, field) == asked.end())
        return false;
    const Project& project = view.project();
    return !isOfAnotherForm(project) || isInForm(project, field) || hasCell(project, field);
}

} // namespace budget::rules
