// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/inputs.h"
#include "core/rules/decisions.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <QHash>

#include <memory>
#include <vector>

namespace budget::cli {

/// What is checked at once, so that copies between documents are found: all documents of a call together,
/// each workspace by itself.
class CheckedGroup
{
public:
    CheckedGroup(DocumentContent content, QHash<DocumentId, QString> paths, const Profile& profile);

    /// In the order of the projects, worst first within each.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    [[nodiscard]] const std::vector<ProjectPtr>& projects() const { return m_content.projects; }
    [[nodiscard]] const Project* project(ProjectId id) const { return m_projects.value(id); }
    [[nodiscard]] QString fileName(DocumentId id) const;
    /// The file as it was named on the command line, or within the workspace.
    [[nodiscard]] QString path(DocumentId id) const;
    /// The decision that holds for the finding; null when there is none.
    [[nodiscard]] const Decision* decision(const Finding& finding) const { return m_decisions.of(finding); }
    [[nodiscard]] FindingState state(const Finding& finding) const { return m_decisions.stateOf(finding); }
    /// Of all findings, and of those that were accepted and are found no more.
    [[nodiscard]] int count(FindingState state) const;

private:
    DocumentContent m_content;
    QHash<DocumentId, QString> m_paths;
    QHash<ProjectId, const Project*> m_projects;
    std::vector<Finding> m_findings;
    DecisionIndex m_decisions;
    int m_mended = 0; ///< found no more
};

/// Reads and checks; what cannot be read is reported.
[[nodiscard]] std::vector<CheckedGroup> readAndCheck(const QStringList& paths, const Profile& profile,
                                                     Console& console);

/// What people read: findings under their projects, and how many there are.
[[nodiscard]] QString findingsText(const std::vector<CheckedGroup>& groups, Language language);

} // namespace budget::cli
