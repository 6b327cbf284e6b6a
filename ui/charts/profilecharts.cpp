// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartbuilder.h"

#include <algorithm>
#include <numeric>

namespace budget::ui {

using namespace Qt::StringLiterals;

// The part of ChartBuilder that counts what the rules say: points against the profile, and findings.

/// Projects or a department with what was found in them.
struct CountedFindings
{
    int index = 0; ///< in the summary's list; -1: the others
    int items = 1;
    Checker::Counts counts;

    [[nodiscard]] int total() const { return counts.faults(); }
    CountedFindings& operator+=(const Checker::Counts& other)
    {
        counts.errors += other.errors;
        counts.warnings += other.warnings;
        counts.hints += other.hints;
        counts.accepted += other.accepted;
        counts.rejected += other.rejected;
        counts.mended += other.mended;
        return *this;
    }
};

namespace {

constexpr ColorRole kBelow = ColorRole::ChartSatisfaction;
constexpr ColorRole kWithin = ColorRole::ChartBar;
constexpr ColorRole kAbove = ColorRole::ChartCost;

void addPart(ChartMark& mark, ColorRole color, int count)
{
    mark.value += count;
    if (count > 0)
        mark.parts.push_back(
            {.color = color, .value = static_cast<double>(count), .label = QString::number(count)});
}

void setScale(ChartContent& content)
{
    double largest = 0;
    for (const ChartMark& mark : content.marks)
        largest = qMax(largest, mark.value);
    content.scale = ChartScale(ChartScale::Kind::Linear, 0, largest);
}

/// Percent with one digit behind the point; nothing when there is no whole.
QString percentOf(int part, int whole)
{
    return whole > 0
               ? shareText(static_cast<int>((qint64(part) * 2000 + whole) / (qint64(whole) * 2)), part == 0)
               : QString();
}

QString numberText(int number)
{
    return QString::number(number);
}

/// The most findings first, equal numbers with more errors before the others, else in the given order.
std::vector<CountedFindings> mostFirst(std::vector<CountedFindings> all, int limit)
{
    std::ranges::sort(all, [](const CountedFindings& a, const CountedFindings& b) {
        if (a.total() != b.total())
            return a.total() > b.total();
        return a.counts.errors != b.counts.errors ? a.counts.errors > b.counts.errors : a.index < b.index;
    });
    const size_t shown = limit > 0 ? static_cast<size_t>(limit) : all.size();
    if (shown >= all.size())
        return all;
    CountedFindings others{.index = -1, .items = static_cast<int>(all.size() - shown), .counts = {}};
    for (size_t i = shown; i < all.size(); ++i)
        others += all[i].counts;
    all.resize(shown);
    all.push_back(others);
    return all;
}

/// What was found in each department or, given one, in each of its projects; nothing while the checker is at
/// work.
std::optional<std::vector<CountedFindings>> countAll(const FindingSource& source, const Summary& summary,
                                                     const DepartmentSummary* department)
{
    const auto projects = department ? summary.projectsOf(*department) : std::span(summary.projects);
    std::vector<CountedFindings> all(department ? projects.size() : summary.departments.size());
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].index = static_cast<int>(i);
        const auto parts = department ? projects.subspan(i, 1) : summary.projectsOf(summary.departments[i]);
        for (const ProjectSummary& project : parts) {
            const std::optional<Checker::Counts> counts = source ? source(project.id) : std::nullopt;
            if (!counts)
                return std::nullopt;
            all[i] += *counts;
        }
    }
    return all;
}

QStringList cellsOf(const CountedFindings& one)
{
    return {numberText(one.counts.errors), numberText(one.counts.warnings), numberText(one.counts.hints),
            numberText(one.total()),       numberText(one.counts.accepted), numberText(one.counts.rejected),
            numberText(one.counts.mended)};
}

} // namespace

QString ChartBuilder::shareName(PointShare share) const
{
    switch (share) {
    case PointShare::Execution: return tr("Execution");
    case PointShare::Cost: return tr("Cost");
    case PointShare::Output: return tr("Output");
    case PointShare::Benefit: return tr("Benefit");
    case PointShare::Satisfaction: return tr("Satisfaction");
    case PointShare::Other: break;
    }
    return tr("Other");
}

/// 40 / 50, or 0–90: what the schemes of the profile allow for a share.
QString ChartBuilder::wantedPoints(PointShare share) const
{
    QStringList texts;
    const auto append = [&](Weight low, Weight high) {
        const QString text = low == high ? low.toString() : low.toString() + u'–' + high.toString();
        if (!texts.contains(text))
            texts.append(text);
    };
    if (share == PointShare::Execution) {
        for (const Weight weight : m_scope.reference->executionWeights)
            append(weight, weight);
    } else {
        constexpr std::array kKinds{LevelKind::Other,   LevelKind::Cost,         LevelKind::Output,
                                    LevelKind::Benefit, LevelKind::Satisfaction, LevelKind::Other};
        for (const WeightScheme& scheme : m_scope.reference->schemes) {
            const auto found = std::ranges::find(scheme.shares, kKinds[static_cast<size_t>(share)],
                                                 &WeightScheme::Share::kind);
            found == scheme.shares.end() ? append({}, {}) : append(found->low, found->high);
        }
    }
    return texts.join(u" / "_s);
}

/// The caption of a chart that counts instead of summing money.
QStringList ChartBuilder::countCaption(const QString& unit, const DepartmentSummary* department) const
{
    QStringList lines;
    if (department)
        lines.append((department->code + u' ' + department->name).trimmed());
    if (!m_scope.filter.isEmpty())
        lines.append(m_scope.filter);
    if (m_scope.reference)
        lines.append(tr("Profile: %1").arg(m_scope.reference->title));
    lines.append(tr("Unit: %1").arg(unit));
    if (m_scope.date.isValid())
        lines.append(tr("Date: %1").arg(m_scope.date.toString(Qt::ISODate)));
    return lines;
}

ChartContent ChartBuilder::pointShares(std::span<const WeightDistribution> distributions,
                                       const DepartmentSummary* department) const
{
    ChartContent content;
    content.title = department ? tr("Weights against the profile, %1").arg(departmentLabel(*department))
                               : tr("Weights against the profile, all departments");
    content.emptyText = tr("The profile has no division of the points to compare with.");
    content.caption = countCaption(tr("projects"), department);
    content.dataColumns = {tr("Level 1"),   tr("Points wanted"), tr("Below"),
                           tr("As wanted"), tr("Above"),         tr("As wanted, %")};
    if (!m_scope.reference || m_scope.reference->schemes.empty())
        return content;

    WeightDistribution all;
    for (size_t i = 0; i < distributions.size(); ++i) {
        if (!department || &m_summary.departments[i] == department)
            all += distributions[i];
    }
    content.subtitle = tr("%1 of %n project(s) follow a scheme of “%2”", nullptr, all.compared())
                           .arg(QString::number(all.following), m_scope.reference->title);
    content.axisUnit = tr("projects");
    content.legend = {{kBelow, tr("Fewer points than wanted"), ChartFill::Hatched},
                      {kWithin, tr("As wanted"), ChartFill::Solid},
                      {kAbove, tr("More points than wanted"), ChartFill::Dotted}};
    content.columns = {QString()};
    for (int i = 0; i < kPointShareCount; ++i) {
        const auto share = static_cast<PointShare>(i);
        const ShareCounts& counts = all.of(share);
        if (share == PointShare::Other && counts.off() == 0)
            continue; // rows under a 一级 that nobody foresees are the exception
        ChartMark mark;
        mark.key = {.department = department ? department->key : QString(), .share = share};
        const QString name = shareName(share);
        const QString wanted = wantedPoints(share);
        mark.label = name + u"  "_s + wanted;
        mark.fullLabel = tr("%1, wanted: %2 points").arg(name, wanted);
        addPart(mark, kBelow, counts.below);
        addPart(mark, kWithin, counts.within);
        addPart(mark, kAbove, counts.above);
        const QString percent = percentOf(counts.within, counts.total());
        mark.numbers = {percent};
        mark.tip = {mark.fullLabel, tr("As wanted: %1 (%2)").arg(QString::number(counts.within), percent),
                    tr("Fewer points: %1").arg(counts.below), tr("More points: %1").arg(counts.above)};
        mark.data = {
            name,   wanted, numberText(counts.below), numberText(counts.within), numberText(counts.above),
            percent};
        content.marks.push_back(std::move(mark));
    }
    if (all.compared() == 0)
        content.marks.clear();
    setScale(content);
    if (m_scope.reference->schemes.size() > 1)
        content.notes.append(tr("Each project is compared with the scheme that is nearest to it."));
    if (all.unreadable > 0)
        content.notes.append(
            tr("%n project(s) are in no bar, because a weight is no number.", nullptr, all.unreadable));
    return content;
}

ChartContent ChartBuilder::shareByDepartment(PointShare share,
                                             std::span<const WeightDistribution> distributions,
                                             int limit) const
{
    ChartContent content;
    content.title = tr("%1 by department").arg(shareName(share));
    content.caption = countCaption(tr("projects"), nullptr);
    content.dataColumns = {tr("Code"), tr("Department"), tr("Below"), tr("As wanted"), tr("Above")};
    content.labelColumn = 1;
    content.columns = {QString()};
    if (!m_scope.reference || m_scope.reference->schemes.empty())
        return content;
    content.subtitle = tr("points wanted: %1").arg(wantedPoints(share));
    std::vector<size_t> order(distributions.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const int offA = distributions[a].of(share).off();
        const int offB = distributions[b].of(share).off();
        return offA != offB ? offA > offB : a < b;
    });
    const auto append = [&](ChartMark mark, const QString& code, const QString& name,
                            const ShareCounts& counts) {
        addPart(mark, kBelow, counts.below);
        addPart(mark, kWithin, counts.within);
        addPart(mark, kAbove, counts.above);
        mark.numbers = {percentOf(counts.within, counts.total())};
        mark.tip = {mark.fullLabel.isEmpty() ? mark.label : mark.fullLabel,
                    tr("As wanted: %1 (%2)").arg(QString::number(counts.within), mark.numbers.first()),
                    tr("Fewer points: %1").arg(counts.below), tr("More points: %1").arg(counts.above)};
        mark.data = {code, name, numberText(counts.below), numberText(counts.within),
                     numberText(counts.above)};
        content.marks.push_back(std::move(mark));
    };
    const size_t shown = limit > 0 ? qMin(order.size(), static_cast<size_t>(limit)) : order.size();
    for (const size_t index : std::span(order).first(shown)) {
        const DepartmentSummary& department = m_summary.departments[index];
        append({.key = {.department = department.key},
                .label = departmentLabel(department),
                .fullLabel = (department.code + u' ' + department.name).trimmed()},
               department.code, department.name, distributions[index].of(share));
    }
    if (shown < order.size()) {
        WeightDistribution others;
        for (const size_t index : std::span(order).subspan(shown))
            others += distributions[index];
        const QString label = tr("Others (%n)", nullptr, static_cast<int>(order.size() - shown));
        append({.key = {}, .label = label}, QString(), label, others.of(share));
    }
    content.legend = {{kBelow, tr("Fewer"), ChartFill::Hatched},
                      {kWithin, tr("As wanted"), ChartFill::Solid},
                      {kAbove, tr("More"), ChartFill::Dotted}};
    setScale(content);
    content.axisUnit = tr("projects");
    return content;
}

QString ChartBuilder::countsText(const Checker::Counts& counts)
{
    return tr("%n error(s)", nullptr, counts.errors) + u'\u2003' +
           tr("%n warning(s)", nullptr, counts.warnings) + u'\u2003' +
           tr("%n hint(s)", nullptr, counts.hints);
}

/// \a whole: all findings of the chart.
ChartMark ChartBuilder::findingMark(const CountedFindings& one, int whole,
                                    const DepartmentSummary* department) const
{
    ChartMark mark;
    QString code;
    QString name;
    QString projectCount;
    if (one.index < 0) {
        mark.label = name = tr("Others (%n)", nullptr, one.items);
    } else if (department) {
        const ProjectSummary& summary = m_summary.projectsOf(*department)[static_cast<size_t>(one.index)];
        const Project& project = m_document.projectAt(summary.index);
        mark.key = {.department = department->key, .project = project.id};
        mark.label = name = projectLabel(project);
        code = department->code;
        projectCount = numberText(1);
    } else {
        const DepartmentSummary& unit = m_summary.departments[static_cast<size_t>(one.index)];
        mark.key = {.department = unit.key};
        mark.label = departmentLabel(unit);
        mark.fullLabel = (unit.code + u' ' + unit.name).trimmed();
        code = unit.code;
        name = unit.name;
        projectCount = numberText(unit.projectCount);
    }
    addPart(mark, ColorRole::ErrorText, one.counts.errors);
    addPart(mark, ColorRole::WarningText, one.counts.warnings);
    addPart(mark, ColorRole::HintText, one.counts.hints);
    mark.numbers = {numberText(one.total())};
    mark.tip = {mark.fullLabel.isEmpty() ? mark.label : mark.fullLabel, countsText(one.counts),
                tr("%1 of all findings").arg(percentOf(one.total(), whole)),
                one.counts.rejected > 0 ? tr("%n rejected", nullptr, one.counts.rejected) : QString()};
    mark.data = QStringList{code, name, projectCount} + cellsOf(one);
    return mark;
}

ChartContent ChartBuilder::findings(const FindingSource& source, const DepartmentSummary* department,
                                    int limit) const
{
    ChartContent content;
    content.title =
        department ? tr("Findings, %1").arg(departmentLabel(*department)) : tr("Findings by department");
    content.emptyText = tr("The tables are being checked…");
    content.caption = countCaption(tr("findings"), department);
    content.columns = {QString()};
    std::optional<std::vector<CountedFindings>> all = countAll(source, m_summary, department);
    if (!all)
        return content;
    CountedFindings sum;
    for (const CountedFindings& one : *all)
        sum += one.counts;
    content.subtitle = countsText(sum.counts);
    content.emptyText = tr("No table has been read yet.");
    content.legend = {{ColorRole::ErrorText, tr("Errors"), ChartFill::Solid},
                      {ColorRole::WarningText, tr("Warnings"), ChartFill::Hatched},
                      {ColorRole::HintText, tr("Hints"), ChartFill::Dotted}};
    content.axisUnit = tr("findings");
    content.dataColumns = {tr("Code"),     department ? tr("Project") : tr("Department"),
                           tr("Projects"), tr("Errors"),
                           tr("Warnings"), tr("Hints"),
                           tr("Together"), tr("Accepted"),
                           tr("Rejected"), tr("Mended")};
    content.labelColumn = 1;
    for (const CountedFindings& one : mostFirst(std::move(*all), limit))
        content.marks.push_back(findingMark(one, sum.total(), department));
    const size_t projects =
        department ? static_cast<size_t>(department->projectCount) : m_summary.projects.size();
    content.dataTotals =
        QStringList{QString(), tr("Total"), numberText(static_cast<int>(projects))} + cellsOf(sum);
    if (sum.counts.rejected > 0)
        content.notes.append(tr("%n rejected finding(s) are in no bar.", nullptr, sum.counts.rejected));
    setScale(content);
    return content;
}

} // namespace budget::ui
