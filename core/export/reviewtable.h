// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/csvstream.h"
#include "core/model/project.h"
#include "core/rules/reviewform.h"
#include "core/rules/rulecatalog.h"

#include <functional>
#include <span>

namespace budget {

/// Writes what was decided on projects as a table for spreadsheets: verdict, opinion, the points of each item
/// of the review form, their sum and the grade. One line a project.
class ReviewTable
{
public:
    struct Words
    {
        Language language = Language::Chinese;
        std::function<QString(Verdict)> verdict;
        std::function<QString(Grade)> grade;
    };

    /// \a out is open for writing; it and \a form outlive the table. All functions are set.
    ReviewTable(QIODevice& out, const ReviewForm& form, Words words);

    void write(std::span<const ProjectPtr> projects);
    /// To be called once, at the end.
    Result<> finish() { return m_csv.finish(); }

private:
    void writeTitles();
    void writeLine(const Project& project);

    CsvStream m_csv;
    const ReviewForm& m_form;
    Words m_words;
};

} // namespace budget
