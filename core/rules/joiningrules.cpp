// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulefunctions.h"

#include <algorithm>

/// Rules that see a project beside the others of its document.
namespace budget::rules {

using namespace Qt::StringLiterals;

namespace {

std::vector<ProjectId> idsOf(const std::vector<Neighbours::Other>& others)
{
    std::vector<ProjectId> ids;
    for (const Neighbours::Other& other : others)
        ids.push_back(other.id);
    return ids;
}

/// The whole name in the other width of round brackets.
QString withBrackets(QString name, Neighbours::Brackets style)
{
    const bool full = style == Neighbours::Brackets::FullWidth;
    name.replace(full ? u'(' : u'（', full ? u'（' : u'(');
    name.replace(full ? u')' : u'）', full ? u'）' : u')');
    return name;
}

} // namespace

void duplicateProject(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (neighbours.namesakes.empty() || view.project().name.trimmed().isEmpty())
        return;
    Draft draft{.subject = view.subject(Field::ProjectName),
                .args = {view.project().name, view.project().unitName},
                .evidence = {view.evidence(Field::ProjectName)},
                .related = idsOf(neighbours.namesakes)};
    for (const Neighbours::Other& other : neighbours.namesakes)
        draft.evidence.push_back({{other.id, {}, Field::ProjectName}, other.name});
    sink.report(std::move(draft));
}

void nameStyleInconsistent(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    const QString& name = view.project().name;
    const BracketUse use = bracketUse(name);
    const bool isFull = neighbours.usualBrackets == Neighbours::Brackets::FullWidth;
    if (isFull ? use.halfWidth : use.fullWidth) {
        const QString usual = withBrackets(name, neighbours.usualBrackets);
        sink.report({.subject = view.subject(Field::ProjectName),
                     .args = {name, isFull ? u"（）"_s : u"()"_s, u"@name.brackets"_s},
                     .fix = Fix{view.address(Field::ProjectName), usual}});
    }
    if (neighbours.standsOutByMarker) {
        sink.report({.subject = view.subject(),
                     .args = {name, neighbours.marker,
                              neighbours.isMarked ? u"@name.markerAlone"_s : u"@name.markerMissing"_s},
                     .evidence = {view.evidence(Field::ProjectName)}});
    }
}

void goalCopied(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (neighbours.copiedGoals.empty())
        return;
    const auto nearest = std::ranges::max_element(neighbours.copiedGoals, {}, &Neighbours::Other::likeness);
    Draft draft{.subject = view.subject(Field::Goal),
                .args = {nearest->name, QString::number(nearest->likeness)},
                .evidence = {view.evidence(Field::Goal)},
                .related = idsOf(neighbours.copiedGoals)};
    for (const Neighbours::Other& other : neighbours.copiedGoals)
        draft.evidence.push_back({{other.id, {}, Field::Goal}, other.goal});
    sink.report(std::move(draft));
}

} // namespace budget::rules
