// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/summary.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

namespace budget {

namespace {

/// Adds unless the sum leaves the range; a wrapped sum would be a wrong number that looks right.
bool addTo(Money& sum, Money amount)
{
    const std::optional<Money> raised = sum.plus(amount);
    sum = raised.value_or(sum);
    return raised.has_value();
}

Money magnitude(Money amount)
{
    return amount < Money() ? Money() - amount : amount;
}

/// inYuan() holds amounts at the edge of the range, which is right for a comparison and wrong in a sum.
std::optional<Money> exactlyInYuan(Money amount, QStringView currencyUnit)
{
    constexpr qint64 kLimit = std::numeric_limits<qint64>::max() / 10'000;
    const bool fits = amount.millionths() <= kLimit && amount.millionths() >= -kLimit;
    const Money yuan = inYuan(amount, currencyUnit);
    return fits || yuan == amount ? std::optional(yuan) : std::nullopt;
}

class Summarizer
{
public:
    explicit Summarizer(size_t expected)
    {
        m_entries.reserve(expected);
        m_departmentOf.reserve(expected);
        m_summary.isAllInYuan = expected > 0;
    }

    void add(const Project& project, int index)
    {
        const int department = departmentFor(project);
        DepartmentSummary& sums = m_summary.departments[static_cast<size_t>(department)];
        ProjectSummary entry{.id = project.id, .index = index, .amounts = {}, .isCounted = true};

        entry.isCounted = take(project, Field::Budget, project.budget, sums, entry, &Amounts::budget);
        take(project, Field::Retained, project.retained, sums, entry, &Amounts::retained);
        take(project, Field::Subsidy, project.subsidy, sums, entry, &Amounts::subsidy);
        addToYear(m_summary.years, project.year, entry.amounts.budget);
        sums.progress.add(project.review.verdict);
        m_summary.progress.add(project.review.verdict);
        ++sums.projectCount;
        m_summary.isAllInYuan = m_summary.isAllInYuan && project.currencyUnit == u"元";

        m_entries.push_back(entry);
        m_departmentOf.push_back(department);
    }

    Summary finish()
    {
        auto& departments = m_summary.departments;
        // The place breaks ties, so that the quicker sort, which needs no second list, keeps the order.
        std::vector<std::pair<Money, int>> order;
        order.reserve(departments.size());
        for (const DepartmentSummary& department : departments)
            order.emplace_back(department.amounts.budget, static_cast<int>(order.size()));
        std::ranges::sort(order, [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });

        std::vector<DepartmentSummary> sorted;
        sorted.reserve(departments.size());
        std::vector<int> next(departments.size()); // where the next project of each department goes
        int first = 0;
        for (const auto& [budget, old] : order) {
            sorted.push_back(std::move(departments[static_cast<size_t>(old)]));
            sorted.back().firstProject = first;
            next[static_cast<size_t>(old)] = first;
            first += sorted.back().projectCount;
        }
        departments = std::move(sorted);

        m_summary.projects.resize(m_entries.size());
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const int at = next[static_cast<size_t>(m_departmentOf[i])]++;
            m_summary.projects[static_cast<size_t>(at)] = m_entries[i];
        }
        for (const DepartmentSummary& department : departments) {
            const auto from = m_summary.projects.begin() + department.firstProject;
            std::sort(from, from + department.projectCount,
                      [](const ProjectSummary& a, const ProjectSummary& b) {
                          return a.amounts.budget != b.amounts.budget ? a.amounts.budget > b.amounts.budget
                                                                      : a.index < b.index;
                      });
        }
        if (m_entries.empty())
            m_summary.isAllInYuan = false;
        return std::move(m_summary);
    }

private:
    int departmentFor(const Project& project)
    {
        // Tables of one unit follow each other, so the last one is nearly always right.
        if (m_last >= 0 && !project.unitCode.isEmpty() &&
            m_summary.departments[static_cast<size_t>(m_last)].code == project.unitCode)
            return m_last;
        const QString key = departmentKey(project);
        auto found = m_indexes.constFind(key);
        if (found == m_indexes.cend()) {
            m_indexes.insert(key, static_cast<int>(m_summary.departments.size()));
            found = m_indexes.constFind(key);
            m_summary.departments.push_back(
                {.key = key, .code = project.unitCode, .name = departmentName(project)});
        }
        m_last = *found;
        return m_last;
    }

    /// Adds one cell to the sums of project, department and document, or to the list of those left out.
    bool take(const Project& project, Field field, const Printed<Money>& cell, DepartmentSummary& department,
              ProjectSummary& entry, Money Amounts::*part)
    {
        using Reason = UncountedAmount::Reason;
        const std::optional<Money> value = cell.value();
        if (!value) {
            const bool isEmpty = QStringView(cell.text()).trimmed().isEmpty();
            if (!isEmpty)
                m_summary.uncounted.push_back({project.id, field, Reason::NotANumber});
            else if (field == Field::Budget) // forms without parts leave those empty
                m_summary.uncounted.push_back({project.id, field, Reason::Missing});
            return false;
        }
        const std::optional<Money> yuan = exactlyInYuan(*value, project.currencyUnit);
        if (!yuan || !addTo(m_magnitudes.*part, magnitude(*yuan))) {
            m_summary.uncounted.push_back({project.id, field, Reason::OutOfRange});
            return false;
        }
        entry.amounts.*part = *yuan;
        department.amounts.*part += *yuan;
        m_summary.total.*part += *yuan;
        return true;
    }

    Summary m_summary;
    Amounts m_magnitudes; ///< sums without signs: while they fit, so does every sum of some of the amounts
    std::vector<ProjectSummary> m_entries; ///< in the order of the document
    std::vector<int> m_departmentOf;       ///< of each entry
    QHash<QString, int> m_indexes;
    int m_last = -1;
};

/// Projects lie scattered in memory: most of the time of a large sum is waiting for one after the other.
/// Asked for some places ahead they are there when they are needed.
void fetchFields(const Project& project)
{
    for (const void* field : std::initializer_list<const void*>{
             &project.id, &project.unitCode, &project.currencyUnit, &project.budget, &project.retained,
             &project.subsidy, &project.review.verdict})
        __builtin_prefetch(field);
}

/// What the fields point to; they must have been fetched by then.
void fetchTexts(const Project& project)
{
    __builtin_prefetch(project.unitCode.constData());
    __builtin_prefetch(project.currencyUnit.constData());
}

template <typename Pointer>
Summary summarizeAll(std::span<const Pointer> projects, const SummaryFilter& filter)
{
    Summarizer summarizer(projects.size());
    constexpr size_t kFieldsAhead = 16;
    constexpr size_t kTextsAhead = 8;
    for (size_t i = 0; i < projects.size(); ++i) {
        if (i + kFieldsAhead < projects.size())
            fetchFields(*projects[i + kFieldsAhead]);
        if (i + kTextsAhead < projects.size())
            fetchTexts(*projects[i + kTextsAhead]);
        if (filter.matches(*projects[i]))
            summarizer.add(*projects[i], static_cast<int>(i));
    }
    return summarizer.finish();
}

} // namespace

void addToYear(std::vector<YearBudget>& years, int year, Money yuan)
{
    const auto at = std::ranges::lower_bound(years, year, std::greater<>(), &YearBudget::year);
    if (at != years.end() && at->year == year)
        at->budget += yuan;
    else
        years.insert(at, {year, yuan});
}

void Progress::add(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: ++unreviewed; return;
    case Verdict::Pass: ++pass; return;
    case Verdict::PassAfterRevision: ++passAfterRevision; return;
    case Verdict::Return: ++returned; return;
    }
}

const DepartmentSummary* Summary::department(const QString& key) const
{
    const auto found = std::ranges::find(departments, key, &DepartmentSummary::key);
    return found == departments.end() ? nullptr : &*found;
}

Summary summarize(std::span<const ProjectPtr> projects, const SummaryFilter& filter)
{
    return summarizeAll(projects, filter);
}

Summary summarize(std::span<const std::shared_ptr<Project>> projects, const SummaryFilter& filter)
{
    return summarizeAll(projects, filter);
}

} // namespace budget
