// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/readback.h"

#include <cstdint>

/// Whatever stands behind the mark of a PDF is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    budget::fuzz::readBack(bytes.startsWith("%PDF-") ? bytes : "%PDF-1.7\n" + bytes);
    return 0;
}
