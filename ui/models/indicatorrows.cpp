// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/indicatorrows.h"

#include <algorithm>

namespace budget::ui {

quint32 IndicatorRows::Words::numberOf(const QString& word)
{
    if (m_last < m_words.size() && m_words[m_last] == word)
        return m_last;
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend()) {
        m_last = static_cast<quint32>(*known);
        return m_last;
    }
    m_last = static_cast<quint32>(m_words.size());
    m_numbers.insert(word, static_cast<int>(m_last));
    m_words.push_back(word);
    return m_last;
}

void IndicatorRows::Words::clear()
{
    *this = Words();
}

IndicatorRows::IndicatorRows(const BudgetDocument& document, const Checker& checker)
    : m_document(document)
    , m_checker(checker)
{
    rebuild();
}

void IndicatorRows::rebuild()
{
    m_starts.assign(1, 0);
    m_codes.clear();
    m_departments.clear();
    for (Words& words : m_words)
        words.clear();
    if (m_document.projectCount() > 0)
        insertProjects(0, m_document.projectCount() - 1);
    readAllMarks();
}

int IndicatorRows::projectOf(int number) const
{
    const auto after = std::ranges::upper_bound(m_starts, number);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

const Indicator* IndicatorRows::row(int number) const
{
    if (number < 0 || number >= count())
        return nullptr;
    const int project = projectOf(number);
    if (project >= m_document.projectCount())
        return nullptr;
    const std::vector<Indicator>& rows = m_document.projectAt(project).indicators;
    const auto place = static_cast<size_t>(number - start(project));
    return place < rows.size() ? &rows[place] : nullptr;
}

int IndicatorRows::numberOf(const FieldAddress& cell) const
{
    const int index = m_document.indexOf(cell.project);
    if (index < 0 || index >= projectCount() || !cell.indicator.isValid())
        return -1;
    const int place = m_document.projectAt(index).indexOf(cell.indicator);
    return place < 0 || start(index) + place >= start(index + 1) ? -1 : start(index) + place;
}

void IndicatorRows::insertProjects(int first, int last)
{
    std::vector<int> starts;
    std::vector<Codes> codes;
    std::vector<quint32> departments;
    const int begin = start(first);
    for (int i = first; i <= last; ++i) {
        const Project& project = m_document.projectAt(i);
        starts.push_back(begin + static_cast<int>(codes.size()));
        departments.push_back(wordsOf(Facet::ByDepartment).numberOf(departmentKey(project)));
        for (const Indicator& row : project.indicators)
            read(codes.emplace_back(), row);
    }
    m_codes.insert(m_codes.begin() + begin, codes.begin(), codes.end());
    m_departments.insert(m_departments.begin() + first, departments.begin(), departments.end());
    shiftStarts(first, static_cast<int>(codes.size()));
    m_starts.insert(m_starts.begin() + first, starts.begin(), starts.end());
}

void IndicatorRows::removeProjects(int first, int last)
{
    const int begin = start(first);
    const int end = start(last + 1);
    m_codes.erase(m_codes.begin() + begin, m_codes.begin() + end);
    m_departments.erase(m_departments.begin() + first, m_departments.begin() + last + 1);
    m_starts.erase(m_starts.begin() + first, m_starts.begin() + last + 1);
    shiftStarts(first, begin - end);
}

void IndicatorRows::insertRow(int project, int row)
{
    m_codes.insert(m_codes.begin() + start(project) + row, Codes());
    shiftStarts(project + 1, 1);
    readRow(project, row);
    readMarks(project);
}

void IndicatorRows::removeRow(int project, int row)
{
    m_codes.erase(m_codes.begin() + start(project) + row);
    shiftStarts(project + 1, -1);
}

void IndicatorRows::moveRow(int project, int from, int to)
{
    const auto first = m_codes.begin() + start(project);
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
}

void IndicatorRows::readProject(int project)
{
    const Project& read = m_document.projectAt(project);
    m_departments[static_cast<size_t>(project)] = wordsOf(Facet::ByDepartment).numberOf(departmentKey(read));
    for (int row = 0; row < static_cast<int>(read.indicators.size()); ++row)
        readRow(project, row);
    readMarks(project);
}

void IndicatorRows::readRow(int project, int row)
{
    read(m_codes[static_cast<size_t>(start(project) + row)],
         m_document.projectAt(project).indicators[static_cast<size_t>(row)]);
}

void IndicatorRows::readMarks(int project)
{
    for (int number = start(project); number < start(project + 1); ++number) {
        Codes& codes = m_codes[static_cast<size_t>(number)];
        codes.severities = 0;
        codes.states &= static_cast<quint8>(~AnnotatedBit);
    }
    readFindings(project);
    const ProjectId id = m_document.projectAt(project).id;
    for (const Thread& thread : m_document.threads()) {
        if (thread.subject.project == id)
            markAnnotated(thread);
    }
}

void IndicatorRows::readAllMarks()
{
    for (Codes& codes : m_codes) {
        codes.severities = 0;
        codes.states &= static_cast<quint8>(~AnnotatedBit);
    }
    // A large document is still being checked, and asking would check all of it at once; what is found later
    // is announced.
    for (int project = 0; m_checker.isComplete() && project < projectCount(); ++project)
        readFindings(project);
    for (const Thread& thread : m_document.threads())
        markAnnotated(thread);
}

void IndicatorRows::readFindings(int index)
{
    const Project& project = m_document.projectAt(index);
    for (const Finding& finding : m_checker.findings(project.id)) {
        const int row = finding.subject.indicator.isValid() ? project.indexOf(finding.subject.indicator) : -1;
        if (row >= 0 && !isSettled(m_checker.state(finding)))
            m_codes[static_cast<size_t>(start(index) + row)].severities |=
                static_cast<quint8>(1U << static_cast<unsigned>(finding.severity));
    }
}

void IndicatorRows::markAnnotated(const Thread& thread)
{
    if (thread.state == ThreadState::Verified)
        return;
    const int number = numberOf({thread.subject.project, thread.subject.indicator, Field::IndicatorName});
    if (number >= 0)
        m_codes[static_cast<size_t>(number)].states |= AnnotatedBit;
}

void IndicatorRows::read(Codes& codes, const Indicator& row)
{
    codes.level1 = wordsOf(Facet::ByLevel1).numberOf(row.level1);
    codes.level2 = wordsOf(Facet::ByLevel2).numberOf(row.level2);
    codes.op = wordsOf(Facet::ByOperator).numberOf(row.op);
    codes.core = wordsOf(Facet::ByCore).numberOf(row.core.text());
    codes.unit = wordsOf(Facet::ByUnit).numberOf(row.unit);
    codes.states &= AnnotatedBit;
    if (!row.originals.isEmpty())
        codes.states |= EditedBit;
    if (row.sourceRow == 0)
        codes.states |= AddedBit;
}

void IndicatorRows::shiftStarts(int fromProject, int by)
{
    for (auto at = m_starts.begin() + fromProject; at != m_starts.end(); ++at)
        *at += by;
}

} // namespace budget::ui
