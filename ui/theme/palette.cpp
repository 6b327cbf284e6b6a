// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/palette.h"

#include <array>
#include <cmath>

namespace budget::ui {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

// Blue, teal, ochre and violet stay apart for the colour-blind; red and green never stand for a pair.
constexpr std::array<Shades, kColorRoleCount> kColors{{
    {0xFF1A5FB4, 0xFF78AEED}, // Accent
    {0xFF5E6672, 0xFFA3ABB6}, // SubtleText
    {0xFFDCE0E6, 0xFF3D434C}, // Separator
    {0xFFB3261E, 0xFFFF9B92}, // ErrorText
    {0xFFFDECEA, 0xFF4A2422}, // ErrorFill
    {0xFF8A5300, 0xFFF1B962}, // WarningText
    {0xFFFFF4DD, 0xFF453513}, // WarningFill
    {0xFF2F5E9E, 0xFF9CC2F0}, // HintText
    {0xFFEAF2FC, 0xFF20344C}, // HintFill
    {0xFF1B6B3A, 0xFF85D3A2}, // GoodText
    {0xFFE7F5EC, 0xFF1D3B2A}, // GoodFill
    {0xFF1A5FB4, 0xFF78AEED}, // EditedMark
    {0xFF7B4FA3, 0xFFC9A3EC}, // AnnotationMark
    {0xFFFFE08A, 0xFF6B5310}, // SearchHit
    {0xFFCFE3FB, 0xFF27476E}, // SourceMark
    {0xFF868E99, 0xFF8B939E}, // ChartExecution
    {0xFF8A56A0, 0xFFA97BC0}, // ChartCost
    {0xFF2B6CB5, 0xFF5B97D9}, // ChartOutput
    {0xFF23876F, 0xFF4DB095}, // ChartBenefit
    {0xFFB3800F, 0xFFD2A43C}, // ChartSatisfaction
    {0xFFA9AFB8, 0xFF6B727C}, // ChartOther
    {0xFF2B6CB5, 0xFF5B97D9}, // ChartBar
    {0xFF0B4A94, 0xFF8FC0F7}, // ChartBarStrong
    {0xFF23876F, 0xFF4DB095}, // ChartBarDetail
    {0xFFB3800F, 0xFFD2A43C}, // ChartSubsidy
    {0xFF2B6CB5, 0xFF5B97D9}, // ChartPass
    {0xFFB3800F, 0xFFD2A43C}, // ChartRevise
    {0xFF8A56A0, 0xFFA97BC0}, // ChartReturn
    {0xFFE3E6EA, 0xFF343A43}, // ChartTrack
}};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor color(ColorRole role, const QPalette& palette)
{
    const Shades& shades = kColors[static_cast<size_t>(role)];
    return QColor::fromRgb(isDark(palette) ? shades.dark : shades.light);
}

QColor textColorOn(const QColor& ground)
{
    // The relative luminance of WCAG 2; at 0.179 black and white have the same contrast, 4.6:1.
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace budget::ui
