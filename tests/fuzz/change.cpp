// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changecodec.h"

#include <cstdint>
#include <cstdlib>
#include <memory>

/// A line of the change log is decoded or refused; what was decoded is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace budget;
    const auto tableOf = [](ProjectId id) -> ProjectPtr {
        if (id > ProjectId(1000)) // the file has no more
            return nullptr;
        auto project = std::make_shared<Project>();
        project->id = id;
        return project;
    };
    const QByteArray payload(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Change> change = changecodec::decode(payload, tableOf);
    if (!change)
        return 0;
    const QByteArray encoded = changecodec::encode(*change);
    const Result<Change> again = changecodec::decode(encoded, tableOf);
    if (!again || changecodec::encode(*again) != encoded)
        std::abort();
    return 0;
}
