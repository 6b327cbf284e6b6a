// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/rules/checker.h"
#include "core/stats/ranking.h"
#include "ui/charts/amounttext.h"
#include "ui/charts/chartcontent.h"
#include "ui/charts/schemefit.h"
#include "ui/charts/weightdistribution.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace budget::ui {

struct ChartOptions
{
    bool isLogarithmic = false;
    bool isStacked = false; ///< 部门留用 and 补助街镇 apart
    bool isPareto = false;  ///< shares and their cumulative line; never logarithmic
    int limit = 0;          ///< marks before the others; 0: all

    friend bool operator==(const ChartOptions&, const ChartOptions&) = default;
};

struct CountedFindings;

/// What the checker found in a project; nothing while it is still at work.
using FindingSource = std::function<std::optional<Checker::Counts>(ProjectId)>;

/// Turns sums into charts: texts, colours by meaning, lengths. Reads the document for names and texts only.
/// No I/O, no widgets; what it was given must outlive it.
class ChartBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ChartBuilder)

public:
    struct Scope
    {
        QString filter; ///< what the filter leaves, for the caption; empty: everything
        int year = 0;   ///< of the title; 0: none
        QDate date;     ///< of the caption
        const WeightReference* reference = nullptr; ///< may be null: nothing to compare weights with
    };
    ChartBuilder(const Summary& summary, const BudgetDocument& document, Scope scope);

    [[nodiscard]] ChartContent departments(const ChartOptions& options) const;
    [[nodiscard]] ChartContent projects(const DepartmentSummary& department,
                                        const ChartOptions& options) const;
    /// The rows of a project and its execution rate by weight, in printed order.
    [[nodiscard]] ChartContent indicators(const Project& project) const;

    /// The projects of a department beside the departments, with the check of their sum.
    [[nodiscard]] ChartContent projectDetail(const DepartmentSummary& department, int limit) const;
    /// The same beside the projects, without what stands there already.
    [[nodiscard]] ChartContent indicatorDetail(const Project& project) const;
    /// How the projects of a department divide their points over the 一级指标.
    [[nodiscard]] ChartContent weights(const DepartmentSummary& department, int limit) const;
    /// Where the shares of the points lie against the profile, in how many projects of all departments or of
    /// one (may be null). \a distributions: one for each department of the summary.
    [[nodiscard]] ChartContent pointShares(std::span<const WeightDistribution> distributions,
                                           const DepartmentSummary* department) const;
    /// The departments by how many of their projects are off in one share.
    [[nodiscard]] ChartContent
    shareByDepartment(PointShare share, std::span<const WeightDistribution> distributions, int limit) const;
    /// Faults by severity, those with most of them first: of the departments or, given
    /// one, of its projects.
    [[nodiscard]] ChartContent findings(const FindingSource& source, const DepartmentSummary* department,
                                        int limit) const;
    /// How far the review is, in all and in one department (may be null).
    [[nodiscard]] ChartContent progress(const DepartmentSummary* department) const;

    /// Code and name, without the place that most units share.
    [[nodiscard]] QString departmentLabel(const DepartmentSummary& department) const;
    [[nodiscard]] QString projectLabel(const Project& project) const;
    [[nodiscard]] AmountUnit unit() const { return m_unit; }

private:
    [[nodiscard]] ChartContent ranking(std::span<const Amounts> amounts, const ChartOptions& options) const;
    [[nodiscard]] ChartMark mark(const RankedMark& ranked, const ChartOptions& options) const;
    void finish(ChartContent& content, const Amounts& total, const ChartOptions& options) const;
    void addNotes(ChartContent& content, std::span<const Amounts> amounts, const QString& department) const;
    [[nodiscard]] QString uncountedNote(const QString& department) const;
    [[nodiscard]] static QString countsText(const Checker::Counts& counts);
    [[nodiscard]] ChartMark findingMark(const CountedFindings& one, int whole,
                                        const DepartmentSummary* department) const;
    [[nodiscard]] ChartMark progressMark(const QString& label, const Progress& progress) const;
    [[nodiscard]] QString shareName(PointShare share) const;
    [[nodiscard]] QString wantedPoints(PointShare share) const;
    [[nodiscard]] QStringList countCaption(const QString& unit, const DepartmentSummary* department) const;
    [[nodiscard]] QStringList caption() const;
    [[nodiscard]] std::vector<Amounts> amountsOf(const DepartmentSummary& department) const;

    const Summary& m_summary;
    const BudgetDocument& m_document;
    Scope m_scope;
    AmountUnit m_unit;
    QString m_place;
};

} // namespace budget::ui
