// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importpipeline.h"
#include "tests/support/formdocument.h"

namespace budget::test {

/// A document of these tables, read.
[[nodiscard]] Result<ParsedBatch> readTables(const std::vector<FormTable>& tables);

/// What is read of one table below \a paragraphs, as dumpOf() writes it; rows as tableOf() takes them.
[[nodiscard]] QString readForm(const QStringList& paragraphs, const QString& rows);

/// The heads and rows of two indicators.
[[nodiscard]] QString twoRows();

} // namespace budget::test
