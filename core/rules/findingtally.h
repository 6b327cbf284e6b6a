// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"
#include "core/model/budgetdocument.h"
#include "core/rules/profile.h"

#include <QHash>

#include <array>
#include <optional>

namespace budget {

/// How much a profile finds in a document, those set aside included.
struct FindingTally
{
    QHash<QString, int> byRule; ///< only rules that find something
    std::array<int, kSeverityWords.size()> bySeverity{};

    [[nodiscard]] int total() const;
    void add(const Finding& finding);

    friend bool operator==(const FindingTally&, const FindingTally&) = default;
};

/// Counts what checkAll() finds, without keeping it. Nothing when \a cancel was set meanwhile. Pure; may run
/// on any thread.
[[nodiscard]] std::optional<FindingTally> tallied(const DocumentContent& content, const Profile& profile,
                                                  const CancelToken& cancel);

} // namespace budget
