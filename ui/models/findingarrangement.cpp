// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findingarrangement.h"

#include "core/base/text.h"
#include "core/rules/findinggroups.h"
#include "ui/models/chineseorder.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace budget::ui {

namespace {

using Projects = std::span<const ProjectPtr>;

const Project* projectOf(const FindingLine& line, Projects projects)
{
    const auto at = static_cast<size_t>(line.place.project);
    const bool isThere =
        line.place.project >= 0 && at < projects.size() && projects[at]->id == line.finding.subject.project;
    return isThere ? projects[at].get() : nullptr;
}

bool hasState(const FindingLine& line, const FindingFilter& filter)
{
    return filter.state ? line.state == *filter.state : !isSettled(line.state);
}

bool hasSeverity(const FindingLine& line, const FindingFilter& filter)
{
    return !filter.severity || line.finding.severity == *filter.severity;
}

/// Whatever its severity and state.
bool matches(const FindingLine& line, const FindingFilter& filter, const QString& foldedText,
             Projects projects)
{
    const Finding& finding = line.finding;
    if ((!filter.rule.isEmpty() && finding.rule != filter.rule) ||
        (filter.project.isValid() && finding.subject.project != filter.project))
        return false;
    if (filter.department.isEmpty() && foldedText.isEmpty())
        return true;
    const Project* const project = projectOf(line, projects);
    if (!filter.department.isEmpty() && (!project || departmentKey(*project) != filter.department))
        return false;
    if (foldedText.isEmpty())
        return true;
    using enum FindingColumns::FindingColumn;
    return std::ranges::any_of(
        std::array{MessageColumn, ProjectColumn, RowColumn, RuleColumn, DecisionColumn}, [&](int column) {
            return text::folded(findingCellText(line, column, project)).contains(foldedText);
        });
}

/// The place of each line among all by what matters most.
std::vector<quint32> importanceOf(const std::vector<FindingLinePtr>& lines)
{
    std::vector<size_t> places(lines.size());
    std::iota(places.begin(), places.end(), size_t(0));
    const auto isBefore = [&](size_t a, size_t b) {
        return isMoreImportant(lines[a]->finding, lines[b]->finding);
    };
    std::ranges::stable_sort(places, isBefore);
    std::vector<quint32> keys(lines.size());
    quint32 rank = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        rank += i > 0 && isBefore(places[i - 1], places[i]) ? 1 : 0;
        keys[places[i]] = rank;
    }
    return keys;
}

std::vector<quint32> keysOf(const std::vector<FindingLinePtr>& lines, int column, Projects projects)
{
    if (column == FindingColumns::SeverityColumn)
        return importanceOf(lines);
    std::vector<quint32> keys;
    keys.reserve(lines.size());
    if (column == FindingColumns::ProjectColumn) {
        for (const FindingLinePtr& line : lines)
            keys.push_back(static_cast<quint32>(line->place.project));
        return keys;
    }
    std::vector<QString> texts;
    texts.reserve(lines.size());
    for (const FindingLinePtr& line : lines)
        texts.push_back(findingCellText(*line, column, projectOf(*line, projects)));
    return ranksOf(texts);
}

/// Equal lines keep the reading order.
std::vector<FindingLinePtr> sorted(std::vector<FindingLinePtr> lines, const std::vector<quint32>& keys,
                                   Qt::SortOrder order)
{
    std::vector<size_t> places(lines.size());
    std::iota(places.begin(), places.end(), size_t(0));
    const bool isDescending = order == Qt::DescendingOrder;
    std::ranges::stable_sort(
        places, [&](size_t a, size_t b) { return isDescending ? keys[b] < keys[a] : keys[a] < keys[b]; });
    std::vector<FindingLinePtr> result;
    result.reserve(lines.size());
    for (const size_t place : places)
        result.push_back(std::move(lines[place]));
    return result;
}

std::vector<FindingRow> grouped(const std::vector<FindingLinePtr>& lines, const QSet<Subject>& expanded)
{
    std::vector<const Finding*> findings;
    findings.reserve(lines.size());
    for (const FindingLinePtr& line : lines)
        findings.push_back(&line->finding);
    std::vector<FindingRow> rows;
    rows.reserve(lines.size());
    for (const FindingGroup& group : groupsOf(findings)) {
        FindingRow leader{.line = lines[group.members.front()]};
        for (const size_t member : std::span(group.members).subspan(1))
            leader.further.push_back(lines[member]);
        leader.isExpanded = !leader.further.empty() && expanded.contains(leader.line->key());
        const std::vector<FindingLinePtr> members =
            leader.isExpanded ? leader.further : std::vector<FindingLinePtr>();
        rows.push_back(std::move(leader));
        for (const FindingLinePtr& member : members)
            rows.push_back({.line = member, .isMember = true});
    }
    return rows;
}

} // namespace

ArrangedFindings FindingArrangement::arranged(std::vector<FindingLinePtr> lines, Projects projects) const
{
    ArrangedFindings result;
    const QString foldedText = text::folded(filter.text);
    std::erase_if(lines, [&](const FindingLinePtr& line) {
        const bool isOfState = hasState(*line, filter);
        const bool isOfSeverity = hasSeverity(*line, filter);
        if ((!isOfState && !isOfSeverity) || !matches(*line, filter, foldedText, projects))
            return true;
        result.tally.severities[static_cast<size_t>(line->finding.severity)] += isOfState ? 1 : 0;
        result.tally.states[static_cast<size_t>(line->state)] += isOfSeverity ? 1 : 0;
        return !isOfState || !isOfSeverity;
    });
    const std::vector<quint32> keys = keysOf(lines, sortColumn, projects);
    result.rows = grouped(sorted(std::move(lines), keys, sortOrder), expanded);
    return result;
}

QString findingCellText(const FindingLine& line, int column, const Project* project)
{
    const Subject& subject = line.finding.subject;
    switch (column) {
    case FindingColumns::SeverityColumn: return severityText(line.finding.severity);
    case FindingColumns::MessageColumn: return findingText(line.finding);
    case FindingColumns::ProjectColumn: return project ? project->name : QString();
    case FindingColumns::RowColumn: {
        const Indicator* row = project ? project->indicator(subject.indicator) : nullptr;
        const QString field = subject.field ? columnTitle(*subject.field) : QString();
        if (!row)
            return field;
        return field.isEmpty() ? row->name : row->name + QStringLiteral(" · ") + field;
    }
    case FindingColumns::RuleColumn: return ruleTitle(line.finding.rule);
    case FindingColumns::DecisionColumn:
        return line.state == FindingState::Open ? QString() : findingStateText(line.state);
    default: return {};
    }
}

} // namespace budget::ui
