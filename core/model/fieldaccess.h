// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

namespace budget {

/// Writing a field by name. For whoever builds a project (the parser, the store, BudgetDocument); nobody else
/// writes.

/// As read from a document: no original is noted.
void setText(Project& project, Field field, QString text);
void setText(Indicator& row, Field field, QString text);

/// As edited: the printed text is noted when it goes, and forgotten when it comes back.
void setTextAt(Project& project, const FieldAddress& address, const QString& text);

} // namespace budget
