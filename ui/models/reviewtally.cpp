// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewtally.h"

namespace budget::ui {

ReviewTally::ReviewTally(const BudgetDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &BudgetDocument::wasReset, this, &ReviewTally::forget);
    connect(&document, &BudgetDocument::projectsInserted, this, &ReviewTally::forget);
    connect(&document, &BudgetDocument::projectsRemoved, this, &ReviewTally::forget);
    connect(&document, &BudgetDocument::projectReplaced, this, &ReviewTally::forget);
    connect(&document, &BudgetDocument::reviewChanged, this, &ReviewTally::takeVerdict);
    connect(&document, &BudgetDocument::fieldChanged, this, [this](const FieldAddress& cell) {
        if (cell.field == Field::UnitCode || cell.field == Field::UnitName || cell.field == Field::Department)
            forget(); // the project belongs to another department now
    });
}

ReviewTally::Count ReviewTally::all() const
{
    countAgain();
    return m_all;
}

ReviewTally::Count ReviewTally::departmentOf(ProjectId id) const
{
    countAgain();
    const Project* project = m_document.project(id);
    return project ? m_departments.value(departmentKey(*project)) : Count();
}

void ReviewTally::countAgain() const
{
    if (m_isCounted)
        return;
    m_isCounted = true;
    m_all = {};
    m_departments.clear();
    m_reviewed.clear();
    for (const auto& project : m_document.projects()) {
        const int decided = project->review.verdict != Verdict::None ? 1 : 0;
        Count& department = m_departments[departmentKey(*project)];
        for (Count* count : {&m_all, &department}) {
            ++count->projects;
            count->reviewed += decided;
        }
        if (decided > 0)
            m_reviewed.insert(project->id);
    }
}

void ReviewTally::takeVerdict(ProjectId id)
{
    const Project* project = m_document.project(id);
    if (!m_isCounted || !project)
        return;
    const bool was = m_reviewed.contains(id);
    const bool is = project->review.verdict != Verdict::None;
    if (was == is)
        return;
    const int step = is ? 1 : -1;
    m_all.reviewed += step;
    m_departments[departmentKey(*project)].reviewed += step;
    if (is)
        m_reviewed.insert(id);
    else
        m_reviewed.remove(id);
}

} // namespace budget::ui

#include "moc_reviewtally.cpp"
