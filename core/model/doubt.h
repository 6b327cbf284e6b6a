// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"

#include <vector>

namespace budget {

/// 存疑: something odd that the reader met, with the cell it stands in. It waits until a person has looked:
/// that is a decision about a rule that no checker has, so that it is kept, undone and brought over a later
/// reading like any other. What can be told from the values alone is a Finding, not a doubt.
struct Doubt
{
    DocumentId document;
    Diagnostic diagnostic;
    Subject subject;     ///< a cell, or the whole project
    QString fingerprint; ///< what was printed there: another text is another doubt

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Whether it concerns a table and no rule says the same of the values: a missing field, a row without weight
/// and a cut unit of money are findings.
[[nodiscard]] bool isDoubt(const Diagnostic& diagnostic);

/// The doubts about one table of \a document.
[[nodiscard]] std::vector<Doubt> doubtsOf(const SourceDocument& document, const Project& project);
/// Those about all tables, in the order of the projects and their lines.
[[nodiscard]] std::vector<Doubt> allDoubts(const BudgetDocument& document);

/// The rule of the decision that says that somebody has looked at it.
[[nodiscard]] QString doubtRule(const Diagnostic& diagnostic);
[[nodiscard]] bool isDoubtRule(const QString& rule);

/// Whether someone has looked at it, or corrected the cell.
[[nodiscard]] bool isLookedAt(const BudgetDocument& document, const Doubt& doubt);

/// The change that says that \a author has looked at it, or takes that back.
[[nodiscard]] DecisionSet lookedAt(const BudgetDocument& document, const Doubt& doubt, const QString& author,
                                   const QDateTime& at);
[[nodiscard]] DecisionSet notLookedAt(const BudgetDocument& document, const Doubt& doubt);

} // namespace budget
