// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace budget {

/// Where models and panels send what the user wants changed. The change is on disk and in the document when
/// submit() returns without an error, and nothing at all has happened when it returns one.
class ChangeSink
{
public:
    virtual ~ChangeSink() = default;
    virtual Result<> submit(Change change) = 0;
    /// A new row's id, never used before in this workspace.
    virtual IndicatorId newIndicatorId() = 0;
    virtual ThreadId newThreadId() = 0;
};

} // namespace budget
