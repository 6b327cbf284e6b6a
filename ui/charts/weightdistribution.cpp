// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/weightdistribution.h"

#include <algorithm>

namespace budget::ui {

namespace {

struct Kinds
{
    PointShare share;
    Level1Kind ours;
    LevelKind theirs;
};
constexpr std::array kKinds{
    Kinds{PointShare::Cost, Level1Kind::Cost, LevelKind::Cost},
    Kinds{PointShare::Output, Level1Kind::Output, LevelKind::Output},
    Kinds{PointShare::Benefit, Level1Kind::Benefit, LevelKind::Benefit},
    Kinds{PointShare::Satisfaction, Level1Kind::Satisfaction, LevelKind::Satisfaction}};

/// How far points are from the share of a scheme: negative below, positive above, zero within.
Weight distance(Weight points, const WeightScheme& scheme, LevelKind kind)
{
    const auto share = std::ranges::find(scheme.shares, kind, &WeightScheme::Share::kind);
    const Weight low = share == scheme.shares.end() ? Weight() : share->low;
    const Weight high = share == scheme.shares.end() ? Weight() : share->high;
    if (points < low)
        return points - low;
    return points > high ? points - high : Weight();
}

Weight magnitude(Weight weight)
{
    return weight < Weight() ? Weight() - weight : weight;
}

Weight distance(const WeightStructure& structure, const WeightScheme& scheme)
{
    Weight sum;
    for (const Kinds& kind : kKinds)
        sum += magnitude(distance(structure.of(kind.ours), scheme, kind.theirs));
    return sum;
}

ShareFit fitOf(Weight distance)
{
    if (distance.isZero())
        return ShareFit::Within;
    return distance < Weight() ? ShareFit::Below : ShareFit::Above;
}

/// Against the nearest of the weights that the profile allows.
ShareFit executionFit(Weight weight, const std::vector<Weight>& allowed)
{
    if (allowed.empty())
        return ShareFit::Within;
    const auto nearest =
        std::ranges::min_element(allowed, {}, [weight](Weight one) { return magnitude(weight - one); });
    return fitOf(weight - *nearest);
}

} // namespace

std::array<ShareFit, kPointShareCount> shareFits(const WeightStructure& structure,
                                                 const WeightReference& reference)
{
    std::array<ShareFit, kPointShareCount> fits;
    fits.fill(ShareFit::Within);
    fits[static_cast<size_t>(PointShare::Execution)] =
        executionFit(structure.execution, reference.executionWeights);
    fits[static_cast<size_t>(PointShare::Other)] = fitOf(structure.of(Level1Kind::Other));
    const WeightScheme* nearest = nullptr;
    Weight smallest;
    for (const WeightScheme& scheme : reference.schemes) {
        const Weight away = distance(structure, scheme);
        if (nearest && away >= smallest)
            continue;
        nearest = &scheme;
        smallest = away;
        if (away.isZero())
            return fits;
    }
    for (const Kinds& kind : kKinds) {
        if (nearest)
            fits[static_cast<size_t>(kind.share)] =
                fitOf(distance(structure.of(kind.ours), *nearest, kind.theirs));
    }
    return fits;
}

void ShareCounts::add(ShareFit fit)
{
    switch (fit) {
    case ShareFit::Below: ++below; return;
    case ShareFit::Within: ++within; return;
    case ShareFit::Above: ++above; return;
    }
}

WeightDistribution& WeightDistribution::operator+=(const WeightDistribution& other)
{
    for (size_t i = 0; i < shares.size(); ++i) {
        shares[i].below += other.shares[i].below;
        shares[i].within += other.shares[i].within;
        shares[i].above += other.shares[i].above;
    }
    following += other.following;
    unreadable += other.unreadable;
    return *this;
}

std::vector<WeightDistribution> weightDistributions(const Summary& summary, const BudgetDocument& document,
                                                    const WeightReference& reference)
{
    std::vector<WeightDistribution> result;
    result.reserve(summary.departments.size());
    for (const DepartmentSummary& department : summary.departments) {
        WeightDistribution& distribution = result.emplace_back();
        for (const ProjectSummary& project : summary.projectsOf(department)) {
            const WeightStructure structure = weightStructure(document.projectAt(project.index));
            if (structure.unreadable > 0) {
                ++distribution.unreadable;
                continue;
            }
            const auto fits = shareFits(structure, reference);
            for (size_t i = 0; i < fits.size(); ++i)
                distribution.shares[i].add(fits[i]);
            if (std::ranges::all_of(fits, [](ShareFit fit) { return fit == ShareFit::Within; }))
                ++distribution.following;
        }
    }
    return result;
}

} // namespace budget::ui
