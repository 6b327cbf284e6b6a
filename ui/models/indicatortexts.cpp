// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/indicatortexts.h"

#include "core/search/folding.h"

#include <algorithm>

namespace budget::ui {

namespace {

/// kAllIndicatorsColumns begins with those of the project, which stand in the line of its head.
constexpr size_t kHeadColumns = 2;
static_assert(kAllIndicatorsColumns[0] == Field::UnitName && kAllIndicatorsColumns[1] == Field::ProjectName);

/// A condition and the place of its cell in a line.
struct Placed
{
    size_t place = 0;
    const ColumnCondition* condition = nullptr;
};

QByteArrayView takeTo(QByteArrayView& text, char end)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView taken = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + 1);
    return taken;
}

/// \a conditions are ordered by place.
bool fits(QByteArrayView line, const std::vector<Placed>& conditions)
{
    size_t place = 0;
    QByteArrayView cell = takeTo(line, '\t');
    for (const Placed& each : conditions) {
        for (; place < each.place; ++place)
            cell = takeTo(line, '\t');
        if (!each.condition->fits(cell))
            return false;
    }
    return true;
}

} // namespace

IndicatorTexts::IndicatorTexts(const BudgetDocument& document, const IndicatorRows& rows)
    : m_document(document)
    , m_rows(rows)
{}

bool IndicatorTexts::prepare(int projects)
{
    if (m_isComplete)
        return true;
    for (; projects > 0 && m_readCount < m_document.projectCount(); --projects)
        read(m_document.projectAt(m_readCount++));
    m_isComplete = m_readCount == m_document.projectCount();
    return m_isComplete;
}

void IndicatorTexts::forget(ProjectId project)
{
    if (m_isComplete)
        m_stale.insert(project);
    else
        forgetAll(); // the projects that were read are known by their places
}

void IndicatorTexts::forgetAll()
{
    if (m_readCount == 0 && !m_isComplete)
        return;
    m_texts.clear();
    m_stale.clear();
    m_isComplete = false;
    m_readCount = 0;
}

void IndicatorTexts::readAll()
{
    prepare(m_document.projectCount());
    for (const ProjectId id : std::as_const(m_stale)) {
        if (const Project* project = m_document.project(id))
            read(*project);
        else
            m_texts.remove(id.value());
    }
    m_stale.clear();
}

void IndicatorTexts::read(const Project& project)
{
    // Folded text has neither tabs nor line feeds, so that no match joins two cells.
    QByteArray text;
    search::appendFolded(text, project.unitName);
    text.append('\t');
    search::appendFolded(text, project.name);
    text.append('\n');
    for (const Indicator& row : project.indicators) {
        // In the order of kAllIndicatorsColumns.
        for (const QString* cell : {&row.level1, &row.level2, &row.name, &row.unit, &row.op, &row.value,
                                    &row.weight.text(), &row.core.text()}) {
            search::appendFolded(text, *cell);
            text.append('\t');
        }
        text.append('\n');
    }
    m_texts.set(project.id.value(), text);
}

IndicatorTexts::Rows IndicatorTexts::rowsWith(const QString& text)
{
    readAll();
    Rows rows(static_cast<size_t>(m_rows.count()), 0);
    const QByteArray needle = search::foldedUtf8(text);
    if (needle.isEmpty()) { // nothing but blanks was typed
        std::ranges::fill(rows, 1);
        return rows;
    }
    qint64 key = 0;
    int project = -1;
    for (const TextBlock::Line& line : m_texts.linesWith(needle)) {
        if (line.key != key) {
            key = line.key;
            project = m_document.indexOf(ProjectId(key));
        }
        if (project < 0 || project >= m_rows.projectCount())
            continue;
        const auto begin = rows.begin() + m_rows.start(project);
        const auto end = rows.begin() + m_rows.start(project + 1);
        if (line.line == 0)
            std::fill(begin, end, 1); // the project's name stands in each of its rows
        else if (line.line <= end - begin)
            *(begin + line.line - 1) = 1;
    }
    return rows;
}

void IndicatorTexts::narrow(Rows& among, const std::vector<Condition>& conditions)
{
    readAll();
    std::vector<Placed> ofHead;
    std::vector<Placed> ofRow;
    for (size_t column = 0; column < kAllIndicatorsColumns.size(); ++column) {
        for (const auto& [field, condition] : conditions) {
            if (field != kAllIndicatorsColumns[column] || condition.isEmpty())
                continue;
            if (column < kHeadColumns)
                ofHead.push_back({column, &condition});
            else
                ofRow.push_back({column - kHeadColumns, &condition});
        }
    }
    for (int project = 0; project < m_rows.projectCount(); ++project) {
        QByteArrayView text = m_texts.text(m_document.projectAt(project).id.value());
        const auto begin = among.begin() + m_rows.start(project);
        const auto end = among.begin() + m_rows.start(project + 1);
        if (!fits(takeTo(text, '\n'), ofHead)) {
            std::fill(begin, end, 0);
            continue;
        }
        for (auto row = begin; !ofRow.empty() && row != end; ++row) {
            const QByteArrayView line = takeTo(text, '\n');
            if (*row && !fits(line, ofRow))
                *row = 0;
        }
    }
}

} // namespace budget::ui
