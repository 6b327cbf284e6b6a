// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profile.h"

#include <cstdint>

/// A profile is used or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto profile = budget::Profile::fromJson(bytes); profile && (*profile)->name().isNull())
        return -1; // nothing to learn from it
    return 0;
}
