// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/weightstructure.h"
#include "ui/charts/chartbuilder.h"

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

// The part of ChartBuilder that is about points and verdicts instead of money.

namespace {

constexpr double kAllPoints = 100;

ColorRole roleOf(Level1Kind kind)
{
    switch (kind) {
    case Level1Kind::Cost: return ColorRole::ChartCost;
    case Level1Kind::Output: return ColorRole::ChartOutput;
    case Level1Kind::Benefit: return ColorRole::ChartBenefit;
    case Level1Kind::Satisfaction: return ColorRole::ChartSatisfaction;
    case Level1Kind::Other: return ColorRole::ChartOther;
    }
    return ColorRole::ChartOther;
}

double points(Weight weight)
{
    return static_cast<double>(weight.millionths()) / static_cast<double>(Weight::kScale);
}

void addPart(ChartMark& mark, ColorRole color, Weight weight)
{
    if (weight > Weight())
        mark.parts.push_back({.color = color, .value = points(weight), .label = weight.toString()});
}

QString target(const Indicator& row)
{
    const QString op = parseOperator(row.op) == Operator::Qualitative ? QString() : row.op;
    return (op + row.value + u' ' + row.unit).trimmed();
}

} // namespace

ChartContent ChartBuilder::indicators(const Project& project) const
{
    ChartContent content;
    content.title = projectLabel(project);
    const WeightStructure structure = weightStructure(project);
    const QString total = structure.total().toString();
    content.subtitle =
        tr("%n indicator(s), weights together %1", nullptr, static_cast<int>(project.indicators.size()))
            .arg(total);
    content.columns = {tr("Target"), tr("Weight")};
    content.totals = {tr("Total"), QString(), total};
    content.dataColumns = {tr("Level 1"), tr("Level 2"), tr("Indicator"),
                           tr("Target"),  tr("Weight"),  tr("Core")};
    content.labelColumn = 2;
    content.dataTotals = {tr("Total"), QString(), QString(), QString(), total, QString()};
    content.caption = {project.unitName, tr("Unit: points"),
                       tr("Date: %1").arg(m_scope.date.toString(Qt::ISODate))};

    const auto append = [&](ChartMark mark, const Printed<Weight>& weight, ColorRole color) {
        mark.value = qMax(0.0, points(weight.valueOr({})));
        mark.parts.push_back({.color = color, .value = mark.value, .label = {}});
        mark.tip.append(tr("Weight %1").arg(weight.text()));
        content.marks.push_back(std::move(mark));
    };
    append({.key = {.department = departmentKey(project), .project = project.id, .indicator = {}},
            .label = tr("Budget execution rate"),
            .numbers = {QString(), project.executionWeight.text()},
            .tip = {tr("Budget execution rate")},
            .data = {QString(), QString(), tr("Budget execution rate"), QString(),
                     project.executionWeight.text(), QString()}},
           project.executionWeight, ColorRole::ChartExecution);
    for (const Indicator& row : project.indicators) {
        append({.key = {.department = departmentKey(project), .project = project.id, .indicator = row.id},
                .label = row.name,
                .numbers = {target(row), row.weight.text()},
                .tip = {row.name, row.level1 + u" › "_s + row.level2, target(row)},
                .data = {row.level1, row.level2, row.name, target(row), row.weight.text(), row.core.text()}},
               row.weight, roleOf(level1Kind(row.level1)));
    }
    double largest = 0;
    for (const ChartMark& mark : content.marks)
        largest = qMax(largest, mark.value);
    content.scale = ChartScale(ChartScale::Kind::Linear, 0, largest);
    content.axisUnit = tr("points");
    content.legend = {{ColorRole::ChartExecution, tr("Execution")},
                      {ColorRole::ChartCost, tr("Cost")},
                      {ColorRole::ChartOutput, tr("Output")},
                      {ColorRole::ChartBenefit, tr("Benefit")},
                      {ColorRole::ChartSatisfaction, tr("Satisfaction")}};
    if (structure.unreadable > 0)
        content.notes.append(tr("%n weight(s) are no numbers and in no sum.", nullptr, structure.unreadable));
    return content;
}

ChartContent ChartBuilder::indicatorDetail(const Project& project) const
{
    ChartContent content = indicators(project);
    content.totals.clear(); // stands in the subtitle
    content.axisUnit.clear();
    content.legend.clear(); // stands below the weights of the projects
    return content;
}

ChartContent ChartBuilder::weights(const DepartmentSummary& department, int limit) const
{
    ChartContent content;
    const WeightReference* reference = m_scope.reference;
    content.title = tr("Weights by level 1");
    content.subtitle = reference ? reference->title : QString();
    content.hasTrack = true;
    content.columns = {reference ? tr("Scheme") : QString()};
    content.dataColumns = {tr("Project"),      tr("Execution"), tr("Cost"),  tr("Output"), tr("Benefit"),
                           tr("Satisfaction"), tr("Other"),     tr("Total"), tr("Scheme")};
    content.caption = {(department.code + u' ' + department.name).trimmed(), tr("Unit: points"),
                       tr("Date: %1").arg(m_scope.date.toString(Qt::ISODate))};
    constexpr std::array kOrder{Level1Kind::Cost, Level1Kind::Output, Level1Kind::Benefit,
                                Level1Kind::Satisfaction, Level1Kind::Other};
    const auto projects = m_summary.projectsOf(department);
    double largest = kAllPoints;
    bool hasOther = false;
    const size_t shown = limit > 0 ? qMin(projects.size(), static_cast<size_t>(limit)) : projects.size();
    for (const ProjectSummary& one : projects.first(shown)) {
        const Project& project = m_document.projectAt(one.index);
        const WeightStructure structure = weightStructure(project);
        ChartMark mark;
        mark.key = {.department = department.key, .project = project.id, .indicator = {}};
        mark.label = projectLabel(project);
        mark.value = points(structure.total());
        mark.tip = {mark.label};
        addPart(mark, ColorRole::ChartExecution, structure.execution);
        mark.data = {mark.label, structure.execution.toString()};
        for (const Level1Kind kind : kOrder) {
            addPart(mark, roleOf(kind), structure.of(kind));
            mark.data.append(structure.of(kind).toString());
        }
        mark.data.append(structure.total().toString());
        const QString scheme = reference ? fittingScheme(structure, *reference) : QString();
        mark.data.append(scheme);
        // A sum of 100 is what one expects; only another one is worth a number.
        const bool isWhole = structure.total() == Weight::fromInteger(100) && structure.unreadable == 0;
        const QString none = reference ? u"≠"_s : QString();
        mark.numbers = {!isWhole ? u"Σ "_s + structure.total().toString() : scheme.isEmpty() ? none : scheme};
        mark.tip.append(tr("Weights together %1").arg(structure.total().toString()));
        if (reference)
            mark.tip.append(scheme.isEmpty() ? tr("Follows no scheme of the profile")
                                             : tr("Follows scheme %1").arg(scheme));
        largest = qMax(largest, mark.value);
        hasOther = hasOther || !structure.of(Level1Kind::Other).isZero();
        content.marks.push_back(std::move(mark));
    }
    content.scale = ChartScale(ChartScale::Kind::Linear, 0, largest);
    content.legend = {{ColorRole::ChartExecution, tr("Execution")},
                      {ColorRole::ChartCost, tr("Cost")},
                      {ColorRole::ChartOutput, tr("Output")},
                      {ColorRole::ChartBenefit, tr("Benefit")},
                      {ColorRole::ChartSatisfaction, tr("Satisfaction")}};
    if (hasOther)
        content.legend.push_back({ColorRole::ChartOther, tr("Other")});
    if (shown < projects.size())
        content.notes.append(tr("%n more project(s)", nullptr, static_cast<int>(projects.size() - shown)));
    return content;
}

ChartContent ChartBuilder::progress(const DepartmentSummary* department) const
{
    ChartContent content;
    content.title = tr("Review progress");
    content.hasTrack = true;
    const Progress& all = m_summary.progress;
    content.subtitle = tr("%1 of %n reviewed", nullptr, all.total()).arg(all.reviewed());
    content.columns = {QString()};
    content.dataColumns = {tr("Department"), tr("Pass"), tr("Pass after revision"), tr("Return"),
                           tr("Unreviewed")};
    content.marks.push_back(progressMark(tr("All departments"), all));
    if (department) {
        content.marks.push_back(progressMark(departmentLabel(*department), department->progress));
        content.marks.back().key.department = department->key;
    }
    content.scale = ChartScale(ChartScale::Kind::Linear, 0, kAllPoints);
    content.legend = {
        {ColorRole::ChartPass, tr("Pass") + u' ' + QString::number(all.pass)},
        {ColorRole::ChartRevise, tr("Pass after revision") + u' ' + QString::number(all.passAfterRevision)},
        {ColorRole::ChartReturn, tr("Return") + u' ' + QString::number(all.returned)}};
    return content;
}

ChartMark ChartBuilder::progressMark(const QString& label, const Progress& progress) const
{
    ChartMark mark;
    mark.label = label;
    const double scale = progress.total() > 0 ? kAllPoints / progress.total() : 0;
    const auto add = [&](ColorRole color, int count) {
        if (count > 0)
            mark.parts.push_back({.color = color, .value = count * scale, .label = QString::number(count)});
    };
    add(ColorRole::ChartPass, progress.pass);
    add(ColorRole::ChartRevise, progress.passAfterRevision);
    add(ColorRole::ChartReturn, progress.returned);
    mark.value = progress.reviewed() * scale;
    mark.numbers = {QString::number(progress.reviewed()) + u" / "_s + QString::number(progress.total())};
    mark.tip = {label, tr("%1 of %n reviewed", nullptr, progress.total()).arg(progress.reviewed())};
    mark.data = {label, QString::number(progress.pass), QString::number(progress.passAfterRevision),
                 QString::number(progress.returned), QString::number(progress.unreviewed)};
    return mark;
}

} // namespace budget::ui
