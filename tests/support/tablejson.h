// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/parsedbatch.h"

#include <QByteArray>

namespace budget::test {

/// What was read, in the format budget-review/1.
[[nodiscard]] QByteArray jsonOf(const ParsedBatch& batch);

/// The title and the projects of a file in that format, without blanks, which are the producer's business,
/// and without what is empty: two documents with the same tables give the same text.
[[nodiscard]] QByteArray bareTables(const QByteArray& json);

} // namespace budget::test
