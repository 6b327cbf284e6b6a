// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/findinglines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace budget::ui {

std::vector<const FindingLine*> FindingLines::on(const FieldAddress& cell) const
{
    // The lines of one project stand together.
    const int project = m_document.indexOf(cell.project);
    std::vector<const FindingLine*> onCell;
    for (auto line = std::ranges::lower_bound(m_all, project, {},
                                              [](const FindingLinePtr& l) { return l->place.project; });
         line != m_all.end() && (*line)->place.project == project; ++line) {
        if ((*line)->finding.subject.cell() == cell)
            onCell.push_back(line->get());
    }
    return onCell;
}

void FindingLines::readAll()
{
    m_all.clear();
    // A large document is still being checked, and asking would check all of it at once; what is found later
    // is announced.
    if (m_checker.isComplete()) {
        for (const auto& project : m_document.projects()) {
            for (FindingLinePtr& line : linesOf(project->id))
                m_all.push_back(std::move(line));
        }
    }
}

void FindingLines::read(const std::vector<ProjectId>& projects)
{
    const QSet<ProjectId> touched(projects.begin(), projects.end());
    QHash<ProjectId, std::vector<FindingLinePtr>> old;
    std::vector<FindingLinePtr> kept;
    kept.reserve(m_all.size());
    for (FindingLinePtr& line : m_all) {
        const ProjectId project = line->finding.subject.project;
        if (touched.contains(project))
            old[project].push_back(std::move(line));
        else
            kept.push_back(std::move(line));
    }
    std::vector<FindingLinePtr> present;
    for (const ProjectId project : touched) {
        const std::vector<FindingLinePtr>& before = old[project];
        for (FindingLinePtr& line : linesOf(project)) {
            // A line that is as it was stays the same object, which is how the difference is found quickly.
            const auto same =
                std::ranges::find_if(before, [&](const FindingLinePtr& o) { return *o == *line; });
            present.push_back(same == before.end() ? std::move(line) : *same);
        }
    }
    const auto place = [](const FindingLinePtr& line) -> const ReadingPlace& { return line->place; };
    std::ranges::sort(present, {}, place);
    m_all.clear();
    std::ranges::merge(kept, present, std::back_inserter(m_all), {}, place, place);
}

void FindingLines::placeAgain()
{
    std::vector<FindingLinePtr> lines;
    lines.reserve(m_all.size());
    for (const FindingLinePtr& line : m_all) {
        const int project = m_document.indexOf(line->finding.subject.project);
        if (project < 0)
            continue;
        if (project == line->place.project) {
            lines.push_back(line);
            continue;
        }
        FindingLine moved = *line;
        moved.place.project = project;
        lines.push_back(std::make_shared<FindingLine>(std::move(moved)));
    }
    m_all = std::move(lines);
}

std::vector<FindingLinePtr> FindingLines::linesOf(ProjectId id) const
{
    std::vector<FindingLinePtr> lines;
    const Project* project = m_document.project(id);
    if (!project)
        return lines;
    int number = 0;
    const auto add = [&](const Finding& finding, FindingState state) {
        const Subject& subject = finding.subject;
        const ReadingPlace place{.project = m_document.indexOf(id),
                                 .row =
                                     subject.indicator.isValid() ? project->indexOf(subject.indicator) : -1,
                                 .field = subject.field ? static_cast<int>(*subject.field) : -1,
                                 .number = number++};
        const Decision* const decision = m_checker.decision(finding);
        lines.push_back(std::make_shared<FindingLine>(
            FindingLine{.finding = finding,
                        .state = state,
                        .decision = decision ? std::optional(*decision) : std::nullopt,
                        .place = place}));
    };
    for (const Finding& finding : m_checker.findings(id))
        add(finding, m_checker.state(finding));
    for (const Finding& finding : m_checker.mended(id))
        add(finding, FindingState::Mended);
    std::ranges::sort(lines, {}, [](const FindingLinePtr& line) { return line->place; });
    return lines;
}

} // namespace budget::ui
