// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>

namespace budget::ui {

/// The words stand in the settings file and never change.
enum class Theme : quint8 { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The program's font: a family that has Chinese glyphs and digits of one width.
[[nodiscard]] QFont textFont(int pointSize);
inline constexpr int kDefaultPointSize = 10;
inline constexpr int kMinPointSize = 8;
inline constexpr int kMaxPointSize = 20;

/// Gives the whole application its style, palette and font. \a system is the palette found at the start:
/// Qt 6.4 does not say whether the system is dark, so its palette is asked.
void applyTheme(Theme theme, int pointSize, const QPalette& system);

} // namespace budget::ui
