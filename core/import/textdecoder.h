// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace budget {

enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

struct DecodedText
{
    QByteArray utf8; ///< valid UTF-8; shares the bytes when they were that already
    TextEncoding encoding = TextEncoding::Utf8;
    quint32 damages = 0;          ///< places that were no text in the encoding and became U+FFFD
    quint32 firstDamagedLine = 0; ///< 1-based, 0: none
};

/// Finds out the encoding from the byte order mark, or else from the bytes themselves, and decodes. A text
/// that is cut within a character or damaged here and there is still decoded. Errors: InputEmpty,
/// InputBinary, InputTooLarge.
[[nodiscard]] Result<DecodedText> decodeToUtf8(const QByteArray& bytes);

} // namespace budget
