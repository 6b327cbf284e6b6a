// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/readback.h"

#include <cstdint>

/// Any bytes are read or refused; what was read is accounted for line by line, and every piece that a value
/// names lies in the document.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    budget::fuzz::readBack(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
