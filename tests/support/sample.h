// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/parse/parsedbatch.h"

#include <QByteArray>

/// The sample document and what must be read from it.
namespace budget::test {

/// The bytes of resources/samples/beibei-2025.txt.
[[nodiscard]] QByteArray sampleBytes();

/// A file under tests/data.
[[nodiscard]] QByteArray dataFile(const QString& path);

/// The sample, read once.
[[nodiscard]] const ParsedBatch& sampleBatch();

/// What was read as a workspace holds it: everything has an id of its own.
[[nodiscard]] DocumentContent numbered(const ParsedBatch& batch);
[[nodiscard]] DocumentContent sampleContent();

/// One line for each field of a project and one for each row, to compare what was read as text.
[[nodiscard]] QString printModel(const Project& project);
[[nodiscard]] QString printModel(const ParsedBatch& batch);

} // namespace budget::test
