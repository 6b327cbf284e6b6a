// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/indicatorfilter.h"
#include "ui/models/indicatortexts.h"

#include <optional>

namespace budget::ui {

/// Answers an IndicatorFilter over IndicatorRows: which rows match, and how many rows have each value of a
/// facet among those that the other facets let through.
class IndicatorQuery
{
public:
    IndicatorQuery(const BudgetDocument& document, const Checker& checker, const IndicatorRows& rows);

    void setFilter(const IndicatorFilter& filter);
    [[nodiscard]] const IndicatorFilter& filter() const { return m_filter; }

    /// The numbers of the rows from \a first to before \a end that match, ascending.
    [[nodiscard]] std::vector<quint32> matching(int first, int end);
    [[nodiscard]] std::vector<FacetValue> values(Facet facet);

    /// What is typed is looked for in these.
    [[nodiscard]] IndicatorTexts& texts() { return m_texts; }
    void forgetCounts(); ///< anything a facet counts changed

private:
    using Allowed = std::vector<char>; ///< by number of a word or row; empty: all are
    /// The filter made ready for one pass over the rows.
    struct Prepared
    {
        std::array<Allowed, kFacetCount> words; ///< of the facets that are texts
        quint8 severities = 0;                  ///< 0: all; kNoFinding stands for none
        quint8 states = 0;
        quint8 verdicts = 0;
        Allowed ruleRows;
        Allowed textRows; ///< that fit everything typed
    };
    using RowRule = std::pair<quint32, quint32>; ///< number of a row, number of a rule

    [[nodiscard]] Prepared prepared();
    [[nodiscard]] Allowed allowedWords(Facet facet) const;
    [[nodiscard]] Allowed rowsAsTyped();
    /// A bit for each facet that keeps the row out, and one for the text.
    [[nodiscard]] quint32 failures(const Prepared& ready, int number, int project) const;
    [[nodiscard]] const std::vector<RowRule>& rowRules();
    void count();
    void countRow(const std::vector<RowRule>& rules, int number, int project, quint32 failed, size_t& rule);
    [[nodiscard]] std::vector<QString> departmentNames() const;
    [[nodiscard]] QString label(Facet facet, const QString& key) const;
    [[nodiscard]] QString keyOf(Facet facet, size_t number) const;
    [[nodiscard]] size_t valueCount(Facet facet) const;

    const BudgetDocument& m_document;
    const Checker& m_checker;
    const IndicatorRows& m_rows;
    IndicatorFilter m_filter;
    IndicatorTexts m_texts;
    IndicatorRows::Words m_rules;
    std::optional<std::vector<RowRule>> m_rowRules; ///< ascending
    std::array<std::vector<int>, kFacetCount> m_counts;
    bool m_isCounted = false;
};

} // namespace budget::ui
