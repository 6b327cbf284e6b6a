// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/documentcells.h"

#include <QByteArray>

#include <optional>

namespace budget {

/// The cells as bytes, for another process of this very program on this machine: numbers stand as the machine
/// holds them, and no version of it is ever kept in a file.
[[nodiscard]] QByteArray encodeCells(const DocumentCells& cells);

/// The cells that encodeCells() was given. Nothing when \a bytes are no such cells: whoever made them may
/// have been led astray by a document, so that no count, offset or word in them is believed.
[[nodiscard]] std::optional<DocumentCells> decodeCells(QByteArrayView bytes);

} // namespace budget
