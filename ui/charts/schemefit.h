// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profile.h"
#include "core/stats/weightstructure.h"

namespace budget::ui {

/// What the weights of projects are compared with.
struct WeightReference
{
    QString title; ///< of the profile, in the language of the interface
    std::vector<WeightScheme> schemes;
    std::vector<Weight> executionWeights;
};

[[nodiscard]] WeightReference weightReference(const Profile& profile, const QString& title);

/// The name of the first scheme that the weights follow; empty when they follow none.
[[nodiscard]] QString fittingScheme(const WeightStructure& structure, const WeightReference& reference);

} // namespace budget::ui
