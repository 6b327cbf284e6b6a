// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"
#include "ui/models/indicatorfilter.h"

#include <QHash>

#include <vector>

namespace budget::ui {

/// The rows of all projects under one running number in document order, with what tells them apart as small
/// numbers, so that hundreds of thousands are filtered and counted in milliseconds. A row is found through
/// its project's first number; nothing here points into the document.
class IndicatorRows
{
public:
    enum StateBit : quint8 { EditedBit = 1, AddedBit = 2, AnnotatedBit = 4 };
    static constexpr int kStateBits = 3;

    struct Codes
    {
        quint32 level1 = 0;
        quint32 level2 = 0;
        quint32 op = 0;
        quint32 core = 0;
        quint32 unit = 0;
        quint8 severities = 0; ///< bit 1 << Severity for each fault
        quint8 states = 0;     ///< StateBit
    };

    /// Numbers for words, given once.
    class Words
    {
    public:
        [[nodiscard]] quint32 numberOf(const QString& word);
        [[nodiscard]] int find(const QString& word) const { return m_numbers.value(word, -1); }
        [[nodiscard]] const std::vector<QString>& all() const { return m_words; }
        void clear();

    private:
        QHash<QString, int> m_numbers;
        std::vector<QString> m_words;
        quint32 m_last = 0; ///< the row above often has the same word
    };

    IndicatorRows(const BudgetDocument& document, const Checker& checker);

    void rebuild();
    [[nodiscard]] int count() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] int projectCount() const { return static_cast<int>(m_starts.size()) - 1; }
    /// The number of the project's first row; for projectCount(), count().
    [[nodiscard]] int start(int project) const { return m_starts[static_cast<size_t>(project)]; }
    [[nodiscard]] int projectOf(int number) const;
    /// Null while the document is ahead of the numbers, between its signals.
    [[nodiscard]] const Indicator* row(int number) const;
    [[nodiscard]] int numberOf(const FieldAddress& cell) const; ///< -1 when there is none
    [[nodiscard]] const Codes& codes(int number) const { return m_codes[static_cast<size_t>(number)]; }
    /// Of the facets that are texts: levels, operator, core, unit, department.
    [[nodiscard]] const Words& words(Facet facet) const { return m_words[static_cast<size_t>(facet)]; }
    [[nodiscard]] quint32 department(int project) const
    {
        return m_departments[static_cast<size_t>(project)];
    }

    // The document did this; the numbers follow.
    void insertProjects(int first, int last); ///< without marks: their findings are announced later
    void removeProjects(int first, int last);
    void insertRow(int project, int row);
    void removeRow(int project, int row);
    void moveRow(int project, int from, int to);
    void readProject(int project); ///< its texts and marks; the number of rows is the same
    void readRow(int project, int row);
    void readMarks(int project); ///< findings and annotations
    void readAllMarks();

private:
    void readFindings(int project);
    void markAnnotated(const Thread& thread);
    [[nodiscard]] Words& wordsOf(Facet facet) { return m_words[static_cast<size_t>(facet)]; }
    void read(Codes& codes, const Indicator& row);
    void shiftStarts(int fromProject, int by);

    const BudgetDocument& m_document;
    const Checker& m_checker;
    std::vector<int> m_starts;
    std::vector<Codes> m_codes;
    std::vector<quint32> m_departments; ///< of each project
    std::array<Words, kFacetCount> m_words;
};

} // namespace budget::ui
