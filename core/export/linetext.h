// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace budget {

/// A line of a source document exactly as it stands in the file, by its 1-based number; empty for a line that
/// is not there.
using LineText = std::function<QString(quint32 line)>;

} // namespace budget
