// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/navigationtree.h"

#include "core/search/folding.h"
#include "core/search/pinyin.h"
#include "ui/models/chineseorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using Order = NavigationTreeModel::Order;

/// 单位：万 is 万元 cut short; the two are one unit.
QString wholeUnit(const Project& project)
{
    return project.currencyUnit.trimmed() == u"元" ? u"元"_s : u"万元"_s;
}

Money yuanOf(const Project& project)
{
    return inYuan(project.budget.valueOr(Money()), project.currencyUnit);
}

/// Brings \a items into the order of their keys; equal ones keep theirs.
template <typename T, typename Key>
void sortByKeys(std::vector<T>& items, const std::vector<Key>& keys, bool isReversed)
{
    std::vector<size_t> places(items.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::ranges::stable_sort(
        places, [&](size_t a, size_t b) { return isReversed ? keys[b] < keys[a] : keys[a] < keys[b]; });
    std::vector<T> sorted;
    sorted.reserve(items.size());
    for (const size_t place : places)
        sorted.push_back(std::move(items[place]));
    items = std::move(sorted);
}

template <typename T, typename MakeKey>
void sortBy(std::vector<T>& items, bool isReversed, MakeKey makeKey)
{
    std::vector<std::invoke_result_t<MakeKey, const T&>> keys;
    keys.reserve(items.size());
    for (const T& item : items)
        keys.push_back(makeKey(item));
    sortByKeys(items, keys, isReversed);
}

/// Undecided projects want to be seen first, passed ones last.
int urgency(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return 0;
    case Verdict::Return: return 1;
    case Verdict::PassAfterRevision: return 2;
    case Verdict::Pass: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

struct NavigationTree::Conditions
{
    NavigationFilter filter;
    QSet<qint64> named;         ///< projects whose names match the text
    QSet<ProjectId> withThread; ///< projects with a waiting annotation
};

NavigationTree::NavigationTree(const BudgetDocument& document, const Checker& checker)
    : m_document(document)
    , m_checker(checker)
{
    rebuild();
}

void NavigationTree::rebuild()
{
    m_departments.clear();
    m_numbers.clear();
    m_departmentOf.clear();
    m_names.clear();
    m_hasNames = false;
    m_departmentOf.reserve(m_document.projectCount());
    for (const auto& project : m_document.projects()) {
        const int number = numberOf(departmentKey(*project));
        m_departments[static_cast<size_t>(number)].projects.push_back(project->id);
        m_departmentOf.insert(project->id, number);
    }
}

void NavigationTree::place(ProjectId id)
{
    const Project* project = m_document.project(id);
    if (!project)
        return;
    forget(id);
    const int number = numberOf(departmentKey(*project));
    Department& department = m_departments[static_cast<size_t>(number)];
    const auto later = std::ranges::upper_bound(department.projects, m_document.indexOf(id), {},
                                                [this](ProjectId p) { return m_document.indexOf(p); });
    department.projects.insert(later, id);
    department.isStale = true;
    m_departmentOf.insert(id, number);
    if (m_hasNames)
        readName(*project);
}

void NavigationTree::forget(ProjectId id)
{
    const int number = departmentOf(id);
    if (number < 0)
        return;
    Department& department = m_departments[static_cast<size_t>(number)];
    std::erase(department.projects, id);
    department.isStale = true;
    m_departmentOf.remove(id);
    m_names.remove(id.value());
}

void NavigationTree::touch(ProjectId id)
{
    const int number = departmentOf(id);
    if (number >= 0)
        m_departments[static_cast<size_t>(number)].isStale = true;
}

void NavigationTree::touchAll()
{
    for (Department& department : m_departments)
        department.isStale = true;
}

void NavigationTree::rename(ProjectId id)
{
    const Project* project = m_document.project(id);
    if (project && m_hasNames)
        readName(*project);
}

std::vector<NavigationTree::Node> NavigationTree::shown(const NavigationFilter& filter, ThreadState waiting,
                                                        Order order, bool isReversed)
{
    const Conditions ready = conditions(filter, waiting);
    std::vector<Node> nodes;
    for (int number = 0; number < departmentCount(); ++number) {
        Node node{.department = number, .projects = {}};
        if (filter.isEmpty()) {
            node.projects = at(number).projects;
        } else {
            for (const ProjectId id : at(number).projects) {
                const Project* project = m_document.project(id);
                if (project && meets(*project, ready))
                    node.projects.push_back(id);
            }
        }
        if (node.projects.empty())
            continue;
        arrange(node.projects, order, isReversed);
        nodes.push_back(std::move(node));
    }
    sortBy(nodes, false, [this](const Node& node) { return position(node.department); });
    arrange(nodes, order, isReversed);
    return nodes;
}

bool NavigationTree::matches(ProjectId id, const NavigationFilter& filter, ThreadState waiting)
{
    const Project* project = m_document.project(id);
    return project && (filter.isEmpty() || meets(*project, conditions(filter, waiting)));
}

QString NavigationTree::name(int department) const
{
    const Department& found = at(department);
    const Project* first = found.projects.empty() ? nullptr : m_document.project(found.projects.front());
    if (first && !departmentName(*first).isEmpty())
        return departmentName(*first);
    return found.key.isEmpty() ? QCoreApplication::translate("Navigator", "(no unit)") : found.key;
}

NavigationTree::Totals::OfYear& NavigationTree::Totals::ofYear(int year)
{
    const auto at = std::ranges::lower_bound(years, year, std::greater<>(), &OfYear::year);
    return at != years.end() && at->year == year ? *at : *years.insert(at, OfYear{.year = year});
}

Money NavigationTree::Totals::rank() const
{
    if (years.empty())
        return {};
    return years.front().yuan.value_or(Money::fromMillionths(std::numeric_limits<qint64>::max()));
}

const NavigationTree::Totals& NavigationTree::totals(int number) const
{
    const Department& department = at(number);
    if (!department.isStale)
        return department.totals;
    Totals sum;
    bool isMixed = false;
    for (const ProjectId id : department.projects) {
        const Project* project = m_document.project(id);
        if (!project)
            continue;
        const Checker::Counts counts = m_checker.countsSoFar(id);
        sum.errors += counts.errors;
        sum.warnings += counts.warnings;
        sum.hints += counts.hints;
        sum.reviewed += project->review.verdict == Verdict::None ? 0 : 1;
        ++sum.projects;
        Totals::OfYear& ofYear = sum.ofYear(project->year);
        ofYear.yuan = ofYear.yuan ? ofYear.yuan->plus(yuanOf(*project)) : std::nullopt;
        ofYear.amount = ofYear.amount ? ofYear.amount->plus(project->budget.valueOr(Money())) : std::nullopt;
        const QString unit = wholeUnit(*project);
        isMixed = isMixed || (!sum.currencyUnit.isEmpty() && unit != sum.currencyUnit);
        sum.currencyUnit = unit;
    }
    if (isMixed) {
        for (Totals::OfYear& each : sum.years)
            each.amount = each.yuan;
        sum.currencyUnit = u"元"_s;
    }
    department.totals = sum;
    department.isStale = false;
    return department.totals;
}

int NavigationTree::position(int department) const
{
    const Department& found = at(department);
    return found.projects.empty() ? m_document.projectCount() : m_document.indexOf(found.projects.front());
}

int NavigationTree::numberOf(const QString& key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    const int number = departmentCount();
    m_departments.push_back({.key = key, .projects = {}, .totals = {}, .isStale = true});
    m_numbers.insert(key, number);
    return number;
}

NavigationTree::Conditions NavigationTree::conditions(const NavigationFilter& filter, ThreadState waiting)
{
    Conditions result{.filter = filter, .named = {}, .withThread = {}};
    if (!filter.text.isEmpty()) {
        readNames();
        for (const qint64 key : m_names.keysWith(search::foldedUtf8(filter.text)))
            result.named.insert(key);
    }
    if (filter.waitsForMe) {
        for (const Thread& thread : m_document.threads()) {
            if (thread.state == waiting)
                result.withThread.insert(thread.subject.project);
        }
    }
    return result;
}

bool NavigationTree::meets(const Project& project, const Conditions& conditions) const
{
    const NavigationFilter& filter = conditions.filter;
    return (filter.text.isEmpty() || conditions.named.contains(project.id.value())) &&
           (!filter.isUnreviewed || project.review.verdict == Verdict::None) &&
           (!filter.hasErrors || m_checker.countsSoFar(project.id).errors > 0) &&
           (!filter.waitsForMe || conditions.withThread.contains(project.id)) &&
           (!filter.isEdited || hasEdits(project));
}

void NavigationTree::readNames()
{
    if (m_hasNames)
        return;
    m_names.clear();
    for (const auto& project : m_document.projects())
        readName(*project);
    m_hasNames = true;
}

void NavigationTree::readName(const Project& project)
{
    constexpr char kSeparator = '\n'; // in no folded text, so that no match joins two names
    QByteArray text;
    for (const QString& name : {project.name, departmentName(project), project.unitCode}) {
        search::appendFolded(text, name);
        text.append(kSeparator);
    }
    text.append(search::pinyinInitials(project.name));
    text.append(kSeparator);
    text.append(search::pinyinInitials(departmentName(project)));
    m_names.set(project.id.value(), text);
}

void NavigationTree::arrange(std::vector<ProjectId>& projects, Order order, bool isReversed) const
{
    switch (order) {
    case Order::ByDocument: return;
    case Order::ByName: {
        std::vector<QString> names;
        for (const ProjectId id : projects)
            names.push_back(m_document.project(id)->name);
        sortByKeys(projects, ranksOf(names), isReversed);
        return;
    }
    case Order::ByAmount:
        sortBy(projects, !isReversed, [this](ProjectId id) { return yuanOf(*m_document.project(id)); });
        return;
    case Order::ByFindings:
        sortBy(projects, !isReversed, [this](ProjectId id) {
            const Checker::Counts counts = m_checker.countsSoFar(id);
            return std::tuple(counts.errors, counts.warnings, counts.hints);
        });
        return;
    case Order::ByState:
        sortBy(projects, isReversed,
               [this](ProjectId id) { return urgency(m_document.project(id)->review.verdict); });
        return;
    }
}

void NavigationTree::arrange(std::vector<Node>& nodes, Order order, bool isReversed) const
{
    switch (order) {
    case Order::ByDocument: return;
    case Order::ByName: {
        std::vector<QString> names;
        for (const Node& node : nodes)
            names.push_back(name(node.department));
        sortByKeys(nodes, ranksOf(names), isReversed);
        return;
    }
    case Order::ByAmount:
        sortBy(nodes, !isReversed, [this](const Node& node) { return totals(node.department).rank(); });
        return;
    case Order::ByFindings:
        sortBy(nodes, !isReversed, [this](const Node& node) {
            const Totals& sum = totals(node.department);
            return std::tuple(sum.errors, sum.warnings, sum.hints);
        });
        return;
    case Order::ByState:
        sortBy(nodes, !isReversed, [this](const Node& node) {
            const Totals& sum = totals(node.department);
            return sum.projects - sum.reviewed;
        });
        return;
    }
}

bool hasEdits(const Project& project)
{
    return !project.originals.isEmpty() || std::ranges::any_of(project.indicators, [](const Indicator& row) {
        return row.sourceRow == 0 || !row.originals.isEmpty();
    });
}

} // namespace budget::ui
