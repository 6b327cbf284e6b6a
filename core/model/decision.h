// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QStringList>

namespace budget {

/// 采纳: the owner should mend what was found. 不采纳: it is right as it is, for a reason. 已修改: somebody
/// says that it is mended, though the table alone does not show it.
enum class DecisionKind : quint8 { Accepted, Rejected, Mended };
inline constexpr std::array<QLatin1String, 3> kDecisionWords{
    QLatin1String("accepted"), QLatin1String("rejected"), QLatin1String("mended")};

/// What was decided about a finding. Known by rule and subject, so that it is found again when a table is
/// read again; how long it holds is said in core/rules/decisions.h.
struct Decision
{
    QString rule;
    Subject subject;     ///< its rule is empty, the rule stands above
    QString fingerprint; ///< of the facts that were decided upon
    DecisionKind kind = DecisionKind::Accepted;
    QString author;
    QDateTime at;     ///< UTC
    QString note;     ///< why; a rejection must have one
    QStringList args; ///< of the finding, to say what it was once no rule says it any more

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// The order of decisions: by rule, then by subject. Two that are not ordered are about the same.
[[nodiscard]] inline bool decisionBefore(const Decision& a, const Decision& b)
{
    const auto key = [](const Decision& d) {
        return std::tie(d.rule, d.subject.department, d.subject.project, d.subject.indicator,
                        d.subject.field);
    };
    return key(a) < key(b);
}

} // namespace budget
