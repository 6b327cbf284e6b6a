// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/session/importreport.h"

#include <QString>

#include <vector>

namespace budget {

/// One thing that a document prints elsewhere, or no longer, than when it was read before. Edits are no part
/// of it.
struct ReadingDifference
{
    enum class Kind : quint8 { ProjectAdded, ProjectGone, RowAdded, RowGone, ValueChanged };

    Kind kind = Kind::ValueChanged;
    FieldAddress
        address; ///< where it is to be seen; of what is gone the project, of a project that is gone nothing
    QString project; ///< its name
    QString row;     ///< the name of the indicator; empty outside of the table
    QString before;  ///< as printed, of a changed value
    QString after;   ///< likewise

    friend bool operator==(const ReadingDifference&, const ReadingDifference&) = default;
};

/// What \a report says was read in another way, in the order of the document: what is new, then what changed,
/// then what is gone. \a document is the one after the import.
[[nodiscard]] std::vector<ReadingDifference> readingDifferences(const ImportReport& report,
                                                                const BudgetDocument& document);

} // namespace budget
