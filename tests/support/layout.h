// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"

#include <random>

/// Prints tables as text the way extracted PDFs do, with other line breaks each time. What is read from such
/// a text must be the project that was printed.
namespace budget::test {

struct Layout
{
    enum class EmptyLines : quint8 { None, InCells, Random, Doubled };

    enum class PageNumber : quint8 { Plain, Dashes, Worded, OfAll };

    EmptyLines emptyLines =
        EmptyLines::InCells; ///< InCells: between wrapped lines of a cell, as the sample does
    double wrap = 0.2;       ///< how likely a line break is between two characters of a cell
    double pageBreak = 0;    ///< how likely a page ends between two lines of a table
    bool hasTitles = true;
    bool hasPageNumbers = true;
    bool repeatsTitle = true; ///< on further pages of a table
    bool repeatsHeads = true; ///< the column heads, on further pages
    bool repeatsUnit = false; ///< the line with the preparing unit, on further pages, with the column heads
    PageNumber pageNumber = PageNumber::Plain;
    bool hasTabs = false; ///< between columns, and several blanks
    QString lineBreak = QStringLiteral("\n");

    [[nodiscard]] QString describe() const;
};

[[nodiscard]] Layout randomLayout(std::mt19937& random);

class TablePrinter
{
public:
    TablePrinter(const Layout& layout, std::mt19937& random)
        : m_layout(layout)
        , m_random(random)
    {}

    void print(const Project& project);
    [[nodiscard]] QString text() const;

private:
    enum class Step : quint8 { Blank, Line };

    [[nodiscard]] bool chance(double likelihood);
    [[nodiscard]] int below(int limit);
    void word(const QString& text, Step before);
    void cell(const QString& text, Step before) { cell(text, before, m_layout.wrap); }
    void cell(const QString& text, Step before, double wrap);
    void text(const QString& paragraphs, bool isBasis);
    void newLine(bool isWithinCell);
    void heads();
    void title(const Project& project);
    void pageNumber();
    void unit(const Project& project);
    void row(const Indicator& row);
    [[nodiscard]] Step anyStep() { return chance(0.5) ? Step::Blank : Step::Line; }

    const Layout& m_layout;
    std::mt19937& m_random;
    const Project* m_project = nullptr;
    QStringList m_lines{QString()};
    bool m_isInRows = false;
    bool m_mayBreakPage = false;
    int m_page = 0;
};

} // namespace budget::test
