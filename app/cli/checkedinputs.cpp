// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkedinputs.h"

#include "core/rules/checker.h"

#include <algorithm>

namespace budget::cli {

CheckedGroup::CheckedGroup(DocumentContent content, QHash<DocumentId, QString> paths, const Profile& profile)
    : m_content(std::move(content))
    , m_paths(std::move(paths))
    , m_findings(checkAll(m_content, profile))
{
    QHash<ProjectId, int> positions;
    for (const ProjectPtr& project : m_content.projects) {
        positions.insert(project->id, static_cast<int>(positions.size()));
        m_projects.insert(project->id, project.get());
    }
    std::ranges::stable_sort(m_findings, {}, [&positions](const Finding& finding) {
        return positions.value(finding.subject.project, -1);
    });
    m_decisions.reset(m_content.decisions);
    auto first = m_findings.cbegin();
    for (const ProjectPtr& project : m_content.projects) {
        const auto last = std::find_if(first, m_findings.cend(), [&project](const Finding& finding) {
            return finding.subject.project != project->id;
        });
        m_mended += static_cast<int>(m_decisions.mendedOf(*project, std::span(first, last), profile).size());
        first = last;
    }
}

QString CheckedGroup::fileName(DocumentId id) const
{
    const auto found = std::ranges::find(m_content.sourceDocuments, id, &SourceDocument::id);
    return found == m_content.sourceDocuments.end() ? QString() : found->fileName;
}

QString CheckedGroup::path(DocumentId id) const
{
    const auto found = m_paths.constFind(id);
    return found == m_paths.constEnd() ? fileName(id) : *found;
}

int CheckedGroup::count(FindingState state) const
{
    const auto found = std::ranges::count(
        m_findings, state, [this](const Finding& finding) { return m_decisions.stateOf(finding); });
    return static_cast<int>(found) + (state == FindingState::Mended ? m_mended : 0);
}

std::vector<CheckedGroup> readAndCheck(const QStringList& paths, const Profile& profile, Console& console)
{
    DocumentContent documents;
    QHash<DocumentId, QString> documentPaths;
    IdGiver ids;
    std::vector<CheckedGroup> groups;
    for (const QString& path : expanded(paths, console)) {
        if (isWorkspace(path)) {
            Result<Input> workspace = readInput(path, console);
            if (workspace)
                groups.emplace_back(std::move(workspace->content), QHash<DocumentId, QString>(), profile);
            else
                console.error(workspace.error());
            continue;
        }
        Result<ReadFile> file = readFile(path, console);
        if (!file) {
            console.error(file.error());
            continue;
        }
        ids.number(file->batch);
        documentPaths.insert(file->batch.document.id, path);
        documents.sourceDocuments.push_back(std::move(file->batch.document));
        documents.projects.insert(documents.projects.end(), file->batch.projects.begin(),
                                  file->batch.projects.end());
    }
    if (!documents.sourceDocuments.empty())
        groups.emplace(groups.begin(), std::move(documents), std::move(documentPaths), profile);
    return groups;
}

} // namespace budget::cli
