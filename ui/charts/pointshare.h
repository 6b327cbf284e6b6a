// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace budget::ui {

/// What the points of a project are divided into: 预算执行率 and the 一级指标.
enum class PointShare : quint8 { Execution, Cost, Output, Benefit, Satisfaction, Other };
inline constexpr int kPointShareCount = static_cast<int>(PointShare::Other) + 1;

} // namespace budget::ui
