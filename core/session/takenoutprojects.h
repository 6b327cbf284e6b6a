// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

#include <QHash>

#include <optional>

namespace budget {

class DocumentStore;

/// The projects that were taken out of the document and are kept in the file, each as a table that has an id
/// and nothing else: enough to tell what a line of the history was about. Asks the file once, when they are
/// first needed, and follows the changes from then on.
class TakenOutProjects final
{
public:
    [[nodiscard]] Result<> load(DocumentStore& store);
    /// A null pointer for a project that is not among them. All askers share one table.
    [[nodiscard]] ProjectPtr find(ProjectId id) const;
    /// \a change was applied to the document.
    void follow(const Change& change);

private:
    void add(ProjectId id);

    std::optional<QHash<ProjectId, ProjectPtr>> m_projects;
};

} // namespace budget
