// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace budget {

/// Whether a font shows signs of its own in the place of letters: Symbol, Wingdings.
[[nodiscard]] bool isSymbolFont(QStringView font);

/// The character that shows what \a code does in such a font, where forms use it: boxes, ticks, stars, signs
/// of comparison. U+FFFD for any other, so that the cell is looked at. \a code may count from U+F000.
[[nodiscard]] QChar symbolShown(QStringView font, char16_t code);

/// \a text in \a font with each such sign as the character that shows it.
[[nodiscard]] QString symbolsShown(QStringView font, const QString& text);

} // namespace budget
