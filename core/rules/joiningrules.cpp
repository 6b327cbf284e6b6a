// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/citation.h"
#include "core/rules/commonparts.h"
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

/// The projects that cite one of the documents, each once, by id.
std::vector<Neighbours::Other> sharing(const std::vector<Neighbours::SharedDocument>& documents)
{
    std::vector<Neighbours::Other> others;
    for (const Neighbours::SharedDocument& document : documents)
        others.insert(others.end(), document.others.begin(), document.others.end());
    std::ranges::sort(others, {}, &Neighbours::Other::id);
    const auto isOne = [](const auto& a, const auto& b) { return a.id == b.id; };
    others.erase(std::unique(others.begin(), others.end(), isOne), others.end());
    others.resize(std::min(others.size(), Neighbours::kMaxOthers));
    return others;
}

/// The whole name in the other width of round brackets.
QString withBrackets(QString name, Neighbours::Brackets style)
{
    const bool full = style == Neighbours::Brackets::FullWidth;
    name.replace(full ? u'(' : u'（', full ? u'（' : u'(');
    name.replace(full ? u')' : u'）', full ? u'）' : u')');
    return name;
}

/// Says which texts are the same or alike, with the equal parts marked in each.
void reportAlike(const std::vector<Neighbours::Other>& others, Field field, const ProjectView& view,
                 FindingSink& sink)
{
    if (others.empty())
        return;
    const auto nearest = std::ranges::max_element(others, {}, &Neighbours::Other::likeness);
    const QString text = view.project().text(field);
    CommonParts common = commonParts(text, nearest->text);
    Draft draft{.subject = view.subject(field),
                .args = {nearest->name, QString::number(nearest->likeness)},
                .evidence = {{view.address(field), text, std::move(common.first)}},
                .related = idsOf(others)};
    for (const Neighbours::Other& other : others) {
        Evidence evidence{{other.id, {}, field}, other.text, {}};
        if (other.id == nearest->id)
            evidence.spans = std::move(common.second);
        draft.evidence.push_back(std::move(evidence));
    }
    sink.report(std::move(draft));
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
    reportAlike(neighbours.copiedGoals, Field::Goal, view, sink);
}

void similarProjects(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    reportAlike(neighbours.similarOverviews, Field::Overview, view, sink);
}

void indicatorSetCopied(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (neighbours.copiedRows.empty())
        return;
    const auto nearest = std::ranges::max_element(neighbours.copiedRows, {}, &Neighbours::Other::likeness);
    const QStringList others = nearest->text.split(u'\n');
    Draft draft{.subject = view.subject(), .related = idsOf(neighbours.copiedRows)};
    for (const RowView& row : view.rows()) {
        if (others.contains(Neighbours::rowOf(*row.row)))
            draft.evidence.push_back(row.evidence(Field::IndicatorName));
    }
    draft.args = {nearest->name, QString::number(draft.evidence.size()), QString::number(view.rows().size())};
    for (const Neighbours::Other& other : neighbours.copiedRows)
        draft.evidence.push_back({{other.id, {}, Field::ProjectName}, other.name});
    sink.report(std::move(draft));
}

void basisShared(const ProjectView& view, const Neighbours& neighbours, FindingSink& sink)
{
    if (neighbours.sharedBasis.empty())
        return;
    const auto& shared = neighbours.sharedBasis;
    Draft draft{.subject = view.subject(Field::Basis)};
    QStringList documents;
    const FieldAddress cell = view.address(Field::Basis);
    for (const QString& line : view.project().basis.split(u'\n', Qt::SkipEmptyParts)) {
        for (const Citation& citation : citationsIn(line)) {
            if (std::ranges::find(shared, citation.number, &Neighbours::SharedDocument::number) ==
                    shared.end() ||
                documents.contains(citation.printed))
                continue;
            documents.append(citation.printed);
            draft.evidence.push_back({cell, citation.printed});
        }
    }
    QStringList names;
    for (const Neighbours::Other& other : sharing(shared)) {
        names.append(other.name);
        draft.related.push_back(other.id);
    }
    names.removeDuplicates();
    draft.args = {documents.join(u'、'), names.join(u"”“")};
    sink.report(std::move(draft));
}

} // namespace budget::rules
