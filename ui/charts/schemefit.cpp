// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/schemefit.h"

#include <algorithm>

namespace budget::ui {

namespace {

struct KindPair
{
    Level1Kind ours;
    LevelKind theirs;
};
constexpr std::array kKinds{KindPair{Level1Kind::Cost, LevelKind::Cost},
                            KindPair{Level1Kind::Output, LevelKind::Output},
                            KindPair{Level1Kind::Benefit, LevelKind::Benefit},
                            KindPair{Level1Kind::Satisfaction, LevelKind::Satisfaction}};

bool follows(const WeightStructure& structure, const WeightScheme& scheme)
{
    return std::ranges::all_of(kKinds, [&](const KindPair& kind) {
        const auto share = std::ranges::find(scheme.shares, kind.theirs, &WeightScheme::Share::kind);
        const Weight points = structure.of(kind.ours);
        return share == scheme.shares.end() ? points.isZero() : points >= share->low && points <= share->high;
    });
}

} // namespace

WeightReference weightReference(const Profile& profile, const QString& title)
{
    return {.title = title,
            .schemes = profile.schemes(),
            .executionWeights = profile.parameters().executionWeights};
}

QString fittingScheme(const WeightStructure& structure, const WeightReference& reference)
{
    if (structure.unreadable > 0 || !structure.of(Level1Kind::Other).isZero() ||
        std::ranges::find(reference.executionWeights, structure.execution) ==
            reference.executionWeights.end())
        return {};
    const auto found = std::ranges::find_if(
        reference.schemes, [&](const WeightScheme& scheme) { return follows(structure, scheme); });
    return found == reference.schemes.end() ? QString() : found->name;
}

} // namespace budget::ui
