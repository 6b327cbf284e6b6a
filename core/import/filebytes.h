// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>

namespace budget {

/// All that an open file, a pipe or a file without a size of its own holds, but no more than the readers
/// take: what is longer is cut one byte behind their limit, so that they say it is too large. May block; any
/// thread. Errors: FileUnreadable.
[[nodiscard]] Result<QByteArray> bytesOf(QFileDevice& file);
/// Of a file by its name. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<QByteArray> bytesOfFile(const QString& path);

} // namespace budget
