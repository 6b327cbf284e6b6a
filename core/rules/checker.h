// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/decisions.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <QObject>

#include <memory>
#include <vector>

namespace budget {

/// Keeps the findings of a document up to date: after every change, on whatever path it came, the touched
/// projects and those joined with them are checked again. What it holds always equals checkAll() of the same
/// content.
///
/// Of a large document, what a project shows by itself is found on other threads, and what joins it with
/// others in slices from the event loop, so that the window does not wait. Until isComplete() a project that
/// is asked for is checked on the spot; only what joins it with others may be added later.
class Checker final : public QObject
{
    Q_OBJECT

public:
    /// Up to this many projects are checked at once.
    static constexpr int kSynchronousLimit = 2000;

    /// The document must outlive the checker.
    Checker(const BudgetDocument& document, std::shared_ptr<const Profile> profile,
            QObject* parent = nullptr);
    Checker(const BudgetDocument& document, std::shared_ptr<const Profile> profile, int synchronousLimit,
            QObject* parent = nullptr);
    ~Checker() override;

    /// All findings of the project, whatever was decided about them, worst first. Empty for an unknown
    /// project. The reference holds until the next change or slice.
    [[nodiscard]] const std::vector<Finding>& findings(ProjectId project) const;
    /// What was accepted in the project, or said to be mended, and is found no more, worst first.
    [[nodiscard]] const std::vector<Finding>& mended(ProjectId project) const;
    /// The decision that holds for a finding, also for a mended one; null when there is none. The pointer
    /// holds until the next change.
    [[nodiscard]] const Decision* decision(const Finding& finding) const;
    [[nodiscard]] FindingState state(const Finding& finding) const;
    /// Faults by severity, which are the findings that are open or accepted, and what was decided.
    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int hints = 0;
        int accepted = 0; ///< of these faults
        int rejected = 0;
        int mended = 0;

        [[nodiscard]] int faults() const { return errors + warnings + hints; }
        [[nodiscard]] int open() const { return faults() - accepted; }

        friend bool operator==(const Counts&, const Counts&) = default;
    };
    [[nodiscard]] Counts counts(ProjectId project) const;
    /// The same without checking: nothing for a project whose turn has not come; findingsChanged() tells when
    /// it has. For sums and orders over all projects.
    [[nodiscard]] Counts countsSoFar(ProjectId project) const;
    /// Of all projects checked so far.
    [[nodiscard]] Counts total() const;

    [[nodiscard]] bool isComplete() const;
    /// Goes on for at most \a milliseconds; the event loop calls it by itself.
    void checkSlice(int milliseconds);

    [[nodiscard]] const Profile& profile() const;
    void setProfile(std::shared_ptr<const Profile> profile);

signals:
    /// The findings of these projects, or what was decided about them, are others now. Once for a change or a
    /// slice.
    void findingsChanged(const std::vector<budget::ProjectId>& projects);
    void findingsReset();                  ///< all of them: another workspace or profile
    void progressed(int checked, int all); ///< after a slice; the last one has checked == all

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Every rule over the whole content, at once: project by project in their order, each worst first. Pure; may
/// run on any thread. The projects must have ids, different ones, and those of one document its id.
[[nodiscard]] std::vector<Finding> checkAll(const DocumentContent& content, const Profile& profile);

} // namespace budget
