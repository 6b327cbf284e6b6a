// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/stats/summary.h"
#include "ui/charts/pointshare.h"
#include "ui/charts/schemefit.h"

#include <array>

namespace budget::ui {

/// How a share of the points stands to what the profile wants.
enum class ShareFit : quint8 { Below, Within, Above };

/// How the shares of one project stand to the scheme that is nearest to it: the one from whose ranges its
/// points are away least, the first of several. Without schemes the 一级指标 are all within.
[[nodiscard]] std::array<ShareFit, kPointShareCount> shareFits(const WeightStructure& structure,
                                                               const WeightReference& reference);

/// Projects by where one share of their points lies.
struct ShareCounts
{
    int below = 0;
    int within = 0;
    int above = 0;

    [[nodiscard]] int off() const { return below + above; }
    [[nodiscard]] int total() const { return below + within + above; }
    void add(ShareFit fit);
    friend bool operator==(const ShareCounts&, const ShareCounts&) = default;
};

/// The same for all shares of several projects.
struct WeightDistribution
{
    std::array<ShareCounts, kPointShareCount> shares{};
    int following = 0;  ///< projects all of whose shares are within
    int unreadable = 0; ///< projects in no count, because a weight is no number

    [[nodiscard]] const ShareCounts& of(PointShare share) const { return shares[static_cast<size_t>(share)]; }
    [[nodiscard]] int compared() const { return shares.front().total(); }
    WeightDistribution& operator+=(const WeightDistribution& other);
    friend bool operator==(const WeightDistribution&, const WeightDistribution&) = default;
};

/// One for each department of the summary, in its order. Linear in the number of rows of all projects.
[[nodiscard]] std::vector<WeightDistribution>
weightDistributions(const Summary& summary, const BudgetDocument& document, const WeightReference& reference);

} // namespace budget::ui
