// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace budget {

/// What a text looks like when it is read as UTF-8.
struct Utf8Check
{
    qsizetype characters = 0; ///< of more than one byte
    qsizetype damages = 0;    ///< maximal runs of bytes that are no character
    qsizetype controls = 0;   ///< control characters that no text holds, NUL above all
    qsizetype nuls = 0;
};

[[nodiscard]] Utf8Check checkUtf8(QByteArrayView bytes);

/// The text with each damage replaced by U+FFFD.
[[nodiscard]] QByteArray repairedUtf8(QByteArrayView bytes);

/// Bytes of the well-formed UTF-8 character at the start of \a bytes, or 0.
[[nodiscard]] qsizetype utf8CharacterLength(QByteArrayView bytes);

} // namespace budget
