// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/model/decision.h"
#include "core/rules/finding.h"
#include "core/rules/profile.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace budget {

/// Where a finding stands. Open and accepted ones are faults of the table, the other two are not.
enum class FindingState : quint8 { Open, Accepted, Rejected, Mended };
inline constexpr int kFindingStateCount = static_cast<int>(FindingState::Mended) + 1;

[[nodiscard]] FindingState stateAfter(DecisionKind kind);
[[nodiscard]] inline bool isSettled(FindingState state)
{
    return state == FindingState::Rejected || state == FindingState::Mended;
}

/// Whether \a decision still speaks about \a finding, which has its rule and subject. A rejection and the
/// word that something is mended are about facts: when these change, the finding is open again. What was
/// accepted stays accepted while its rule speaks, whatever else was tried meanwhile.
[[nodiscard]] bool holds(const Decision& decision, const Finding& finding);

/// The decisions of a workspace, project by project.
class DecisionIndex
{
public:
    void reset(std::span<const Decision> decisions);
    void follow(const DecisionSet& change);

    /// The decision that holds for the finding, also for one of mendedOf(); or null. The pointer holds until
    /// the next change.
    [[nodiscard]] const Decision* of(const Finding& finding) const;
    [[nodiscard]] FindingState stateOf(const Finding& finding) const;

    /// Findings of \a project that were accepted, or said to be mended, and that its rules find no more:
    /// these count as mended. \a present are all that are found. A rule that the profile has switched off
    /// says nothing either way.
    [[nodiscard]] std::vector<Finding> mendedOf(const Project& project, std::span<const Finding> present,
                                                const Profile& profile) const;

private:
    [[nodiscard]] const Decision* find(const QString& rule, const Subject& subject) const;

    QHash<ProjectId, std::vector<Decision>> m_byProject;
};

/// What a decision needs besides the finding.
struct DecisionWords
{
    DecisionKind kind = DecisionKind::Accepted;
    QString author;
    QDateTime at;
    QString note;
};

/// The change that decides about \a finding; \a words: nothing takes the decision back.
[[nodiscard]] std::optional<DecisionSet> decisionChange(const BudgetDocument& document,
                                                        const Finding& finding,
                                                        const std::optional<DecisionWords>& words);
/// One step for several findings. Nothing when nothing would change.
[[nodiscard]] std::optional<Change> decisionChange(const BudgetDocument& document,
                                                   std::span<const Finding> findings,
                                                   const std::optional<DecisionWords>& words);

} // namespace budget
