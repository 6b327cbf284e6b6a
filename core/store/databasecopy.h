// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace budget {

/// Has \a fill write a database that then stands at \a path at once and whole; what stood there before is
/// replaced, and stays so after a power failure. When it fails, nothing has changed; but StorageFailed: it is
/// there, and may be lost with the power. WorkspaceLocked: another program writes to what stands there. May
/// throw SQLite::Exception.
[[nodiscard]] Result<> writeWhole(const QString& path,
                                  const std::function<Result<>(SQLite::Database& target)>& fill);

} // namespace budget
