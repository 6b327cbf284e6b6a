// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace budget {

/// Keeps the findings of a document up to date: after every change, on whatever path it came, the touched
/// projects are checked again. What it holds always equals checkAll() of the same content.
class Checker final : public QObject
{
    Q_OBJECT

public:
    Checker(const BudgetDocument& document, std::shared_ptr<const Profile> profile,
            QObject* parent = nullptr);
    ~Checker() override;

    /// All findings of the project, waived ones included, worst first. Empty for an unknown project.
    [[nodiscard]] const std::vector<Finding>& findings(ProjectId project) const;
    /// The waiver that sets the finding aside, if its facts still are what they were; else null.
    [[nodiscard]] const Waiver* waiver(const Finding& finding) const;
    /// Findings of the project that are not waived, by severity.
    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int hints = 0;
        int waived = 0;
    };
    [[nodiscard]] Counts counts(ProjectId project) const;
    [[nodiscard]] Counts total() const;

    [[nodiscard]] const Profile& profile() const;
    void setProfile(std::shared_ptr<const Profile> profile);

signals:
    /// The findings of these projects, or their waivers, are others now.
    void findingsChanged(const std::vector<budget::ProjectId>& projects);
    void findingsReset(); ///< all of them: another workspace or profile

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Every rule over the whole content, at once. Pure; may run on any thread.
[[nodiscard]] std::vector<Finding> checkAll(const DocumentContent& content, const Profile& profile);

} // namespace budget
