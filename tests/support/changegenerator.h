// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"

#include <random>

namespace budget::test {

/// Random changes of every kind that fit a document. The same seed and documents give the same changes.
class ChangeGenerator
{
public:
    /// New things get ids from \a firstId on.
    explicit ChangeGenerator(quint32 seed, qint64 firstId = 1000)
        : m_random(seed)
        , m_nextId(firstId)
    {}

    [[nodiscard]] Change next(const BudgetDocument& document);
    /// A change of the kind at \a index of Change::Any; another kind where the document allows none.
    [[nodiscard]] Change ofKind(size_t index, const BudgetDocument& document);

private:
    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] QString text();
    [[nodiscard]] QDateTime time();
    [[nodiscard]] const Project& someProject(const BudgetDocument& document);
    [[nodiscard]] Indicator newRow();
    [[nodiscard]] ProjectPtr newProject();
    [[nodiscard]] Review someReview();
    [[nodiscard]] Subject someSubject(const BudgetDocument& document);

    [[nodiscard]] Change fieldEdited(const BudgetDocument& document);
    [[nodiscard]] Change rowInserted(const BudgetDocument& document);
    [[nodiscard]] Change rowRemoved(const BudgetDocument& document);
    [[nodiscard]] Change rowMoved(const BudgetDocument& document);
    [[nodiscard]] Change projectsInserted(const BudgetDocument& document);
    [[nodiscard]] Change projectsRemoved(const BudgetDocument& document);
    [[nodiscard]] Change projectReplaced(const BudgetDocument& document);
    [[nodiscard]] Change reviewSet(const BudgetDocument& document);
    [[nodiscard]] Change threadSet(const BudgetDocument& document);
    [[nodiscard]] Change decisionSet(const BudgetDocument& document);
    [[nodiscard]] Change documentSet(const BudgetDocument& document);
    [[nodiscard]] Change group(const BudgetDocument& document);

    std::mt19937 m_random;
    qint64 m_nextId;
};

} // namespace budget::test
