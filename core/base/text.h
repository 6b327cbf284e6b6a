// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// Comparing Chinese text as people do. The text of a document itself is never changed by these.
namespace budget::text {

/// Without any white space, ideographic blanks and zero-width characters included.
[[nodiscard]] QString withoutSpace(QStringView text);

/// The key under which two spellings are the same: NFKC, without white space, brackets unified to ASCII-like
/// forms, letters in lower case. Used for identity and for likeness, never for display.
[[nodiscard]] QString folded(QStringView text);

[[nodiscard]] bool isSpace(char16_t c);
[[nodiscard]] bool isHan(char32_t c);

} // namespace budget::text
