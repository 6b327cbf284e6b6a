// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/search/folding.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace budget {

namespace {

constexpr char kFieldEnd = '\n'; // folded text has no white space, so no match crosses a field

void appendProject(QByteArray& out, const Project& project)
{
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        search::appendFolded(out, project.text(info.field));
        out.append(kFieldEnd);
    }
    for (const Indicator& row : project.indicators) {
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
            search::appendFolded(out, row.text(info.field));
            out.append(kFieldEnd);
        }
    }
}

/// Fields that end in \a text. By memchr, because fields are long and there are many of them.
size_t fieldEnds(QByteArrayView text)
{
    size_t count = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while ((at = static_cast<const char*>(std::memchr(at, kFieldEnd, static_cast<size_t>(end - at))))) {
        ++count;
        ++at;
    }
    return count;
}

/// The cell whose text is number \a ordinal of those appendProject() writes.
FieldAddress cellAt(const Project& project, size_t ordinal)
{
    const auto head = fieldsOf(FieldScope::Project);
    const auto columns = fieldsOf(FieldScope::Indicator);
    if (ordinal < head.size())
        return {project.id, {}, head[ordinal].field};
    ordinal -= head.size();
    return {project.id, project.indicators[ordinal / columns.size()].id,
            columns[ordinal % columns.size()].field};
}

} // namespace

SearchIndex::SearchIndex(const BudgetDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &BudgetDocument::wasReset, this, &SearchIndex::restart);
    connect(&document, &BudgetDocument::projectsInserted, this, &SearchIndex::touchRange);
    connect(&document, &BudgetDocument::projectsAboutToBeRemoved, this, &SearchIndex::forgetRange);
    connect(&document, &BudgetDocument::projectReplaced, this, &SearchIndex::touch);
    connect(&document, &BudgetDocument::indicatorsInserted, this, &SearchIndex::touch);
    connect(&document, &BudgetDocument::indicatorsRemoved, this, &SearchIndex::touch);
    connect(&document, &BudgetDocument::indicatorMoved, this, &SearchIndex::touch);
    connect(&document, &BudgetDocument::fieldChanged, this,
            [this](const FieldAddress& cell) { touch(cell.project); });
    restart();
}

bool SearchIndex::update(int projects)
{
    for (; projects > 0 && m_queueRead < m_queue.size(); --projects)
        read(m_queue[m_queueRead++]);
    while (projects-- > 0 && !m_stale.isEmpty()) {
        const ProjectId id = *m_stale.cbegin();
        m_stale.remove(id);
        read(id);
    }
    return m_queueRead == m_queue.size() && m_stale.isEmpty();
}

std::vector<FieldAddress> SearchIndex::find(QStringView wanted, qsizetype limit)
{
    update(std::numeric_limits<int>::max());
    return addressesOf(m_block.find(search::foldedUtf8(wanted), limit));
}

void SearchIndex::restart()
{
    m_block.clear();
    m_stale.clear();
    m_queue.clear();
    m_queueRead = 0;
    m_queue.reserve(static_cast<size_t>(m_document.projectCount()));
    for (const auto& project : m_document.projects())
        m_queue.push_back(project->id);
}

void SearchIndex::read(ProjectId id)
{
    const Project* project = m_document.project(id);
    if (!project)
        return; // removed while it waited
    m_buffer.resize(0);
    appendProject(m_buffer, *project);
    m_block.set(id.value(), m_buffer);
}

void SearchIndex::touchRange(int first, int last)
{
    for (int i = first; i <= last; ++i)
        touch(m_document.projectAt(i).id);
}

void SearchIndex::forgetRange(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const ProjectId id = m_document.projectAt(i).id;
        m_stale.remove(id);
        m_block.remove(id.value());
    }
}

std::vector<FieldAddress> SearchIndex::addressesOf(const std::vector<TextBlock::Hit>& hits) const
{
    // The hits of one project stand together and in order; only the projects may stand otherwise than in the
    // document.
    struct Run
    {
        int project = 0;
        size_t begin = 0;
        size_t end = 0;
    };
    std::vector<Run> runs;
    for (size_t i = 0; i < hits.size(); ++i) {
        if (i == 0 || hits[i].key != hits[i - 1].key)
            runs.push_back({.project = m_document.indexOf(ProjectId(hits[i].key)), .begin = i, .end = i});
        runs.back().end = i + 1;
    }
    std::ranges::sort(runs, {}, &Run::project);

    std::vector<FieldAddress> result;
    result.reserve(hits.size());
    for (const Run& run : runs) {
        const Project& project = m_document.projectAt(run.project);
        const QByteArrayView text = m_block.text(hits[run.begin].key);
        qsizetype counted = 0;
        size_t ordinal = 0;
        for (size_t i = run.begin; i < run.end; ++i) {
            ordinal += fieldEnds(text.sliced(counted, hits[i].offset - counted));
            counted = hits[i].offset;
            result.push_back(cellAt(project, ordinal));
        }
    }
    return result;
}

} // namespace budget
