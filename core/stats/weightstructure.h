// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <array>

namespace budget {

/// 一级指标 as far as charts tell them apart.
enum class Level1Kind : quint8 { Cost, Output, Benefit, Satisfaction, Other };
inline constexpr int kLevel1KindCount = static_cast<int>(Level1Kind::Other) + 1;

/// With or without the suffix 指标, white space ignored; Other for everything else.
[[nodiscard]] Level1Kind level1Kind(QStringView level1);

/// The points of a project by 一级指标, exact. A weight that is no number is in no sum but counted.
struct WeightStructure
{
    Weight execution;
    std::array<Weight, kLevel1KindCount> byLevel1{};
    int unreadable = 0; ///< cells, the execution weight included

    [[nodiscard]] Weight of(Level1Kind kind) const { return byLevel1[static_cast<size_t>(kind)]; }
    [[nodiscard]] Weight total() const;
    friend bool operator==(const WeightStructure&, const WeightStructure&) = default;
};

[[nodiscard]] WeightStructure weightStructure(const Project& project);

} // namespace budget
