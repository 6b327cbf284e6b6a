// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace budget::ui {

/// A word that is offered while typing.
struct Completion
{
    QString text;
    int count = 0;            ///< cells of the workspace that hold it
    bool isInProfile = false; ///< the rule profile knows it

    friend bool operator==(const Completion&, const Completion&) = default;
};

/// The words of the workspace, counted, for completion: the profile's words first, then the most frequent.
/// Counts once per field and again after a change, so asking is cheap.
class Completions final : public QObject
{
    Q_OBJECT

public:
    Completions(const BudgetDocument& document, const Checker& checker, QObject* parent = nullptr);

    /// For Level2 only the words that stand under \a level1, if one is given. At most \a limit.
    [[nodiscard]] std::vector<Completion> words(Field field, const QString& level1 = {},
                                                int limit = 500) const;

private:
    using Counts = QHash<QString, int>;
    [[nodiscard]] const Counts& counts(Field field, const QString& level1) const;
    void forget();

    const BudgetDocument& m_document;
    const Checker& m_checker;
    mutable QHash<Field, QHash<QString, Counts>> m_counts; ///< the inner key is empty but for Level2
};

} // namespace budget::ui
