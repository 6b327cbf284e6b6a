// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace budget::ui {

/// Every colour of the program by what it means. Nothing else in ui names a colour.
enum class ColorRole : quint8 {
    Accent,
    SubtleText,
    Separator,
    ErrorText,
    ErrorFill,
    WarningText,
    WarningFill,
    HintText,
    HintFill,
    GoodText,
    GoodFill,
    EditedMark,
    AnnotationMark,
    SearchHit,
    SourceMark,
    ChartExecution,    ///< 预算执行率
    ChartCost,         ///< 成本指标
    ChartOutput,       ///< 产出指标
    ChartBenefit,      ///< 效益指标
    ChartSatisfaction, ///< 满意度指标
    ChartOther,
    ChartBar,       ///< an amount
    ChartBarStrong, ///< the amount that is selected
    ChartBarDetail, ///< an amount in the second panel
    ChartSubsidy,   ///< 补助街镇 beside 部门留用
    ChartPass,      ///< 通过
    ChartRevise,    ///< 完善后通过
    ChartReturn,    ///< 退回
    ChartTrack,     ///< the ground on which a bar could grow
};
inline constexpr int kColorRoleCount = static_cast<int>(ColorRole::ChartTrack) + 1;

/// Qt 6.4 does not tell the system's scheme, so the palette itself is the judge.
[[nodiscard]] bool isDark(const QPalette& palette);

/// Texts have a contrast of 4.5:1 on the palette's base and on the fill of the same name.
[[nodiscard]] QColor color(ColorRole role, const QPalette& palette);

/// Black or white, whichever reads better on a coloured \a ground.
[[nodiscard]] QColor textColorOn(const QColor& ground);

} // namespace budget::ui
