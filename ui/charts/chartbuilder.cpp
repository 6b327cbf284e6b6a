// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartbuilder.h"

#include "core/stats/placename.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesInNote = 5;

/// The pieces of a subtitle, apart but without a mark between them.
QString joined(const QStringList& pieces)
{
    return pieces.join(u"\u2003"_s);
}

void addPart(ChartMark& mark, ColorRole color, Money amount, AmountUnit unit)
{
    if (amount > Money())
        mark.parts.push_back({.color = color, .value = amountLength(amount, unit), .label = {}});
}

} // namespace

ChartBuilder::ChartBuilder(const Summary& summary, const BudgetDocument& document, Scope scope)
    : m_summary(summary)
    , m_document(document)
    , m_scope(std::move(scope))
    , m_unit(summary.isAllInYuan ? AmountUnit::Yuan : AmountUnit::TenThousandYuan)
{
    // A district's departments are some dozens; a corpus of many districts has no common place anyway, so
    // the first thousand names decide.
    QStringList names;
    for (const DepartmentSummary& department :
         std::span(summary.departments).first(qMin<size_t>(summary.departments.size(), 1000)))
        names.append(department.name);
    m_place = commonPlace(names);
}

QString ChartBuilder::departmentLabel(const DepartmentSummary& department) const
{
    const QString name = withoutPlace(department.name, m_place);
    if (department.code.isEmpty())
        return name.isEmpty() ? tr("(unit without name)") : name;
    return department.code + u' ' + name;
}

QString ChartBuilder::projectLabel(const Project& project) const
{
    return project.name.isEmpty() ? tr("(project without name)") : project.name;
}

ChartContent ChartBuilder::departments(const ChartOptions& options) const
{
    std::vector<Amounts> amounts;
    amounts.reserve(m_summary.departments.size());
    for (const DepartmentSummary& department : m_summary.departments)
        amounts.push_back(department.amounts);

    ChartContent content = ranking(amounts, options);
    content.title =
        m_scope.year > 0 ? tr("Budgets by department, %1").arg(m_scope.year) : tr("Budgets by department");
    content.subtitle =
        joined({tr("%n department(s)", nullptr, static_cast<int>(m_summary.departments.size())),
                tr("%n project(s)", nullptr, m_summary.progress.total()),
                amountText(m_summary.total.budget, m_unit) + u' ' + unitWord(m_unit)});
    content.emptyText = tr("No table has been read yet. Open a document to see where the money goes.");
    content.dataColumns =
        QStringList{tr("Rank"), tr("Code"), tr("Department"), tr("Projects")} + content.dataColumns;

    for (ChartMark& mark : content.marks) {
        const int index = mark.rank.isEmpty() ? -1 : static_cast<int>(&mark - content.marks.data());
        QString code;
        int projects = 0;
        if (index >= 0) {
            const DepartmentSummary& department = m_summary.departments[static_cast<size_t>(index)];
            mark.key.department = department.key;
            mark.label = departmentLabel(department);
            mark.fullLabel = (department.code + u' ' + department.name).trimmed();
            code = department.code;
            projects = department.projectCount;
            mark.tip.insert(2, tr("%n project(s)", nullptr, projects));
        } else {
            const size_t shown = content.marks.size() - 1;
            for (const DepartmentSummary& department : std::span(m_summary.departments).subspan(shown))
                projects += department.projectCount;
            mark.tip.insert(2, tr("%n project(s)", nullptr, projects));
        }
        mark.tip.first() = mark.fullLabel.isEmpty() ? mark.label : mark.fullLabel;
        const QString name = index >= 0 ? m_summary.departments[static_cast<size_t>(index)].name : mark.label;
        mark.data = QStringList{mark.rank, code, name, QString::number(projects)} + mark.data;
    }
    content.dataTotals =
        QStringList{QString(), QString(), tr("Total"), QString::number(m_summary.progress.total())} +
        content.dataTotals;
    addNotes(content, amounts, {});
    return content;
}

ChartContent ChartBuilder::projects(const DepartmentSummary& department, const ChartOptions& options) const
{
    const std::vector<Amounts> amounts = amountsOf(department);
    ChartContent content = ranking(amounts, options);
    content.title = departmentLabel(department);
    content.subtitle = joined({tr("%n project(s)", nullptr, department.projectCount),
                               amountText(department.amounts.budget, m_unit) + u' ' + unitWord(m_unit),
                               tr("%1 of all departments")
                                   .arg(shareText(permille(department.amounts.budget, m_summary.total.budget),
                                                  department.amounts.budget.isZero()))});
    content.dataColumns = QStringList{tr("Rank"), tr("Project")} + content.dataColumns;
    const auto projects = m_summary.projectsOf(department);
    for (size_t i = 0; i < content.marks.size(); ++i) {
        ChartMark& mark = content.marks[i];
        if (!mark.rank.isEmpty()) {
            const Project& project = m_document.projectAt(projects[i].index);
            mark.key = {.department = department.key, .project = project.id, .indicator = {}};
            mark.label = projectLabel(project);
            if (!projects[i].isCounted)
                mark.numbers.first() = project.budget.text().isEmpty() ? u"–"_s : project.budget.text();
        }
        mark.tip.first() = mark.label;
        mark.data = QStringList{mark.rank, mark.label} + mark.data;
    }
    content.labelColumn = 1;
    content.dataTotals = QStringList{QString(), tr("Total")} + content.dataTotals;
    addNotes(content, amounts, department.key);
    content.caption.prepend(department.code + u' ' + department.name);
    return content;
}

ChartContent ChartBuilder::projectDetail(const DepartmentSummary& department, int limit) const
{
    ChartContent content = projects(department, {.limit = limit});
    Money sum;
    for (const ProjectSummary& project : m_summary.projectsOf(department))
        sum += project.amounts.budget;
    const QString amount = amountText(sum, m_unit);
    content.subtitle =
        tr("%n project(s), sum %1", nullptr, department.projectCount).arg(amount) +
        (sum == department.amounts.budget ? tr(", as on the left ✓") : tr(", not as on the left"));
    content.hasRanks = false;
    content.columns = {QString()};
    content.totals.clear();
    content.axisUnit.clear();
    for (ChartMark& mark : content.marks) {
        mark.numbers = mark.numbers.first(1);
        for (ChartPart& part : mark.parts)
            part.color = ColorRole::ChartBarDetail;
    }
    return content;
}

/// Marks, scale, totals and data columns of any list of amounts; the caller adds what the marks are called.
ChartContent ChartBuilder::ranking(std::span<const Amounts> amounts, const ChartOptions& options) const
{
    ChartContent content;
    Amounts total;
    for (const RankedMark& ranked : rank(amounts, options.limit)) {
        content.marks.push_back(mark(ranked, options));
        total.budget += ranked.amounts.budget;
        total.retained += ranked.amounts.retained;
        total.subsidy += ranked.amounts.subsidy;
    }
    if (options.isPareto) {
        for (ChartMark& mark : content.marks) {
            const double scale = total.budget > Money() ? 100.0 / amountLength(total.budget, m_unit) : 0.0;
            mark.value *= scale;
            for (ChartPart& part : mark.parts)
                part.value *= scale;
        }
    }
    finish(content, total, options);
    return content;
}

ChartMark ChartBuilder::mark(const RankedMark& ranked, const ChartOptions& options) const
{
    const Amounts& amounts = ranked.amounts;
    ChartMark mark;
    mark.value = amountLength(amounts.budget, m_unit);
    if (ranked.isOthers())
        mark.label = tr("Others (%n)", nullptr, ranked.items);
    else
        mark.rank = QString::number(ranked.rank);
    if (options.isStacked) {
        addPart(mark, ColorRole::ChartBar, amounts.retained, m_unit);
        addPart(mark, ColorRole::ChartSubsidy, amounts.subsidy, m_unit);
        addPart(mark, ColorRole::ChartOther, amounts.rest(), m_unit);
    } else {
        addPart(mark, ranked.isOthers() ? ColorRole::ChartOther : ColorRole::ChartBar, amounts.budget,
                m_unit);
    }
    mark.cumulative = ranked.cumulativePermille / 1000.0;

    const QString amount = amountText(amounts.budget, m_unit);
    const QString share = shareText(ranked.sharePermille, amounts.budget.isZero());
    const QString cumulative = shareText(ranked.cumulativePermille, true);
    mark.numbers = {amount, share, cumulative};
    const QString withUnit = amount + u' ' + unitWord(m_unit);
    mark.tip = {QString(), ranked.isOthers() ? joined({withUnit, tr("%1 of the total").arg(share)})
                                             : joined({withUnit, tr("%1 of the total").arg(share),
                                                       tr("rank %1").arg(ranked.rank)})};
    if (!amounts.retained.isZero() || !amounts.subsidy.isZero())
        mark.tip.append(joined({tr("Retained %1").arg(amountText(amounts.retained, m_unit)),
                                tr("Subsidy %1").arg(amountText(amounts.subsidy, m_unit))}));
    mark.data = {plainAmountText(amounts.budget, m_unit), plainAmountText(amounts.retained, m_unit),
                 plainAmountText(amounts.subsidy, m_unit), share, cumulative};
    return mark;
}

void ChartBuilder::finish(ChartContent& content, const Amounts& total, const ChartOptions& options) const
{
    double smallest = std::numeric_limits<double>::max();
    double largest = 0;
    for (const ChartMark& mark : content.marks) {
        largest = qMax(largest, mark.value);
        if (mark.value > 0)
            smallest = qMin(smallest, mark.value);
    }
    const bool isLog = options.isLogarithmic && !options.isPareto;
    content.scale = ChartScale(isLog ? ChartScale::Kind::Logarithmic : ChartScale::Kind::Linear, smallest,
                               options.isPareto && largest > 0 ? 100.0 : largest);
    content.axisUnit = options.isPareto ? u"%"_s
                       : isLog          ? unitWord(m_unit) + u' ' + tr("(logarithmic)")
                                        : unitWord(m_unit);
    content.hasRanks = true;
    content.hasCumulativeLine = options.isPareto;
    content.columns = {unitWord(m_unit), tr("Share"), tr("Cumulative")};
    content.totals = {tr("Total"), amountText(total.budget, m_unit), u"100%"_s, QString()};
    if (options.isStacked) {
        content.legend = {{ColorRole::ChartBar, tr("Retained by the department")},
                          {ColorRole::ChartSubsidy, tr("Subsidy to towns")},
                          {ColorRole::ChartOther, tr("Not divided")}};
    }
    if (options.isPareto)
        content.legend.push_back({ColorRole::AnnotationMark, tr("Cumulative share")});
    const QString unit = u'（' + unitWord(m_unit) + u'）';
    content.dataColumns = {tr("Budget") + unit, tr("Retained") + unit, tr("Subsidy") + unit, tr("Share"),
                           tr("Cumulative")};
    content.dataTotals = {plainAmountText(total.budget, m_unit), plainAmountText(total.retained, m_unit),
                          plainAmountText(total.subsidy, m_unit), u"100.0%"_s, QString()};
    content.caption = caption();
}

void ChartBuilder::addNotes(ChartContent& content, std::span<const Amounts> amounts,
                            const QString& department) const
{
    const auto zeros = std::ranges::count_if(amounts, [](const Amounts& one) { return one.budget.isZero(); });
    if (zeros > 0)
        content.notes.append(tr("%n amount(s) of zero have no bar.", nullptr, static_cast<int>(zeros)));
    const auto negative =
        std::ranges::count_if(amounts, [](const Amounts& one) { return one.budget < Money(); });
    if (negative > 0)
        content.notes.append(tr("%n negative amount(s) have no bar; they are in the sums.", nullptr,
                                static_cast<int>(negative)));
    const auto uneven =
        std::ranges::count_if(amounts, [](const Amounts& one) { return one.rest() < Money(); });
    if (uneven > 0 && !content.legend.empty())
        content.notes.append(tr("In %n bar(s) the parts exceed the budget; they are drawn in proportion.",
                                nullptr, static_cast<int>(uneven)));
    if (content.scale.kind() == ChartScale::Kind::Logarithmic && content.legend.size() > 1)
        content.notes.append(tr("The bars are logarithmic, their parts in proportion to the bar."));
    if (const QString note = uncountedNote(department); !note.isEmpty())
        content.notes.append(note);
}

QString ChartBuilder::uncountedNote(const QString& department) const
{
    QStringList names;
    int more = 0;
    for (const UncountedAmount& one : m_summary.uncounted) {
        const Project* project = m_document.project(one.project);
        if (!project || (!department.isEmpty() && departmentKey(*project) != department))
            continue;
        if (names.size() >= kNamesInNote) {
            ++more;
            continue;
        }
        const QString text = project->text(one.field).trimmed();
        names.append(projectLabel(*project) + u'（' + (text.isEmpty() ? tr("empty") : text) + u'）');
    }
    if (names.isEmpty())
        return {};
    const QString list = QLocale().createSeparatedList(names);
    return more == 0
               ? tr("Not in the sums, because it is no amount: %1").arg(list)
               : tr("Not in the sums, because it is no amount: %1 and %n more", nullptr, more).arg(list);
}

QStringList ChartBuilder::caption() const
{
    QStringList lines;
    if (!m_scope.filter.isEmpty())
        lines.append(m_scope.filter);
    lines.append(tr("Unit: %1").arg(unitWord(m_unit)));
    if (m_scope.date.isValid())
        lines.append(tr("Date: %1").arg(m_scope.date.toString(Qt::ISODate)));
    return lines;
}

std::vector<Amounts> ChartBuilder::amountsOf(const DepartmentSummary& department) const
{
    std::vector<Amounts> amounts;
    amounts.reserve(static_cast<size_t>(department.projectCount));
    for (const ProjectSummary& project : m_summary.projectsOf(department))
        amounts.push_back(project.amounts);
    return amounts;
}

} // namespace budget::ui
