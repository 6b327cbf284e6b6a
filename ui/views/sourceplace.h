// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"

#include <optional>

namespace budget::ui {

/// The lines of a document that a table was read from, 1-based and both included; zero: not known.
struct SourceRange
{
    quint32 first = 0;
    quint32 last = 0;
    friend bool operator==(const SourceRange&, const SourceRange&) = default;
};
[[nodiscard]] SourceRange sourceRange(const Project& project);

/// What was read at a place of a source document.
struct SourceHit
{
    ProjectId project;                ///< invalid: before the first table
    std::optional<FieldAddress> cell; ///< the cell whose text stands there, or next to it on the line
    friend bool operator==(const SourceHit&, const SourceHit&) = default;
};
/// \a line counts from 1; a \a column of 0 asks for the whole line. A row that was deleted since leads to its
/// project.
[[nodiscard]] SourceHit hitAt(const BudgetDocument& document, DocumentId source, quint32 line,
                              quint32 column);

} // namespace budget::ui
